import type { WorklistRow } from '../lib/charting/worklist-of'
import { isoDayOf } from '../lib/dates/civil-of'
import { dayNumber } from '../lib/dates/day-number'
import { loadIndex } from '../lib/lexicon/load-index'
import type { Pack } from '../lib/model/pack'
import { ledgerFile } from '../lib/pharmacy/ledger/ledger-file'
import { judgeRows } from '../lib/pharmacy/worklist/judge-rows'
import { line, patient } from '../tests/unit/pharmacy/ledger/build'
import { chartWith } from '../tests/unit/pharmacy/packs'
import { manyPacks } from './bench-rules-packs'
import { openBrowser } from './browser'
import { embeddedLexicon } from './embedded-lexicon'
import { compileFolder, packFolders } from './pack-folders'

/**
 * `npm run bench:pharmacy`: a ledger of 5,000 lines opens in real Chromium (bound 300 ms, from the click on its link to its rows and
 * counts on the screen), and a worklist of 500 prescriptions is judged with 20 packs (bound 500 ms). Medians; needs a build. Beside them,
 * without a bound, what a page opened on that ledger takes from nothing.
 */
const LINES = 5000
const ROWS = 500
const ROUNDS = 7

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN
const verdict = (ms: number, bound: number): string =>
  `${ms.toFixed(0)} ms (bound ${bound} ms): ${ms <= bound ? 'met' : 'NOT MET'}`

const DRUGS = [
  'Nulojix 250 mg',
  'Lemtrada 12 mg',
  'Dupixent 300 mg',
  'Amlodipine 5 mg tablet',
  'Metformin 850 mg tablet',
]

/** From the click on the section's link until the frame after its rows stand there. As text: tsx would put its own calls into it. */
const OPENING = `new Promise((done) => {
  const started = performance.now()
  const look = () => document.querySelector('section[data-entries="${LINES}"]') === null
    ? requestAnimationFrame(look)
    : requestAnimationFrame(() => done(performance.now() - started))
  document.querySelector('[data-section="ledger"]').click()
  look()
})`

const worklist = (startOf: (row: number) => string | null): number => {
  const index = loadIndex(embeddedLexicon())
  const real = packFolders('programs').flatMap((folder): Pack[] => {
    const compiled = compileFolder(folder)
    return compiled.ok ? [compiled.value] : []
  })
  const packs = manyPacks(real, 20, index, ['belatacept', 'alemtuzumab', 'dupilumab', 'amlodipine', 'metformin'])
  const texts = Array.from({ length: ROWS }, (_, i) => DRUGS[i % DRUGS.length] ?? '')
  const chart = chartWith(
    '2026-11-21',
    texts.map((text, i) => ({ text, start: startOf(i), end: null, status: 'intended' as const })),
  )
  const rows = chart.medications.map(
    (statement, i): WorklistRow => ({
      patient: `PATIENT ${i}`,
      statement,
      locator: { frame: 0, path: `#${i}`, hash: `${i}` },
    }),
  )
  const times = Array.from({ length: ROUNDS }, () => {
    const started = performance.now()
    judgeRows(rows, packs, { asOf: '2026-11-21', jurisdictions: ['BE', 'FR', 'EU'], facts: chart.facts })
    return performance.now() - started
  })
  return median(times)
}

const ledger = async (): Promise<{ section: number; page: number }> => {
  const entries = Array.from({ length: LINES }, (_, i) =>
    line(
      i % 5 === 4 ? 'stop' : i % 5 === 0 ? 'initiation' : 'continuation',
      `2026-${String(1 + (i % 11)).padStart(2, '0')}-15`,
      {
        patient: patient((i % 16).toString(16)).slice(0, 60) + String(i % 1000).padStart(4, '0'),
      },
    ),
  )
  const browser = await openBrowser()
  try {
    const page = await browser.context.newPage()
    await page.goto(`chrome-extension://${browser.extensionId}/pharmacy.html#ledger`)
    await page
      .getByTestId('merge')
      .setInputFiles([{ name: 'ledger.json', mimeType: 'application/json', buffer: Buffer.from(ledgerFile(entries)) }])
    await page.locator(`section[data-entries="${LINES}"]`).waitFor({ timeout: 120_000 })
    const times: number[] = []
    for (let round = 0; round < ROUNDS; round++) {
      await page.locator('[data-section="verify"]').click()
      await page.locator('#verify-title').waitFor()
      times.push(await page.evaluate<number>(OPENING))
    }
    const opened: number[] = []
    for (let round = 0; round < ROUNDS; round++) {
      await page.goto('about:blank')
      const started = performance.now()
      await page.goto(`chrome-extension://${browser.extensionId}/pharmacy.html#ledger`)
      await page.locator(`section[data-entries="${LINES}"]`).waitFor({ timeout: 120_000 })
      opened.push(performance.now() - started)
    }
    return { section: median(times), page: median(opened) }
  } finally {
    await browser.close()
  }
}

const alike = worklist(() => null)
// Each from a day of its own: none can be judged with another.
const apart = worklist((row) => isoDayOf(dayNumber('2025-06-01') + row))
console.log(
  `a worklist of ${ROWS} prescriptions of ${DRUGS.length} medicines judged with 20 packs: ${verdict(alike, 500)}`,
)
console.log(`the same, no two alike: ${verdict(apart, 500)}`)
const { section, page } = await ledger()
console.log(`a ledger of ${LINES} lines opens: ${verdict(section, 300)}`)
console.log(`a page opened on that ledger, from nothing: ${page.toFixed(0)} ms`)
