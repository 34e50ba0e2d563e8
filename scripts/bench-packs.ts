import type { Page } from '@playwright/test'
import { exportJWK, generateKeyPair } from 'jose'
import type { Pack } from '../lib/model/pack'
import { PACK_TYPE, sign } from '../lib/packs/trust/sign'
import { OFFLINE, openBrowser } from './browser'
import { build } from './build'
import { compileFolder } from './pack-folders'

/** `npm run bench:packs`: an update with 200 cases, from the question to its answer in the options page, in a real browser. */
const CASES = 200
const RUNS = 9
const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

build('chrome')
const compiled = compileFolder('programs/be-dupixent-mnp')
if (!compiled.ok) throw new Error(compiled.problem)
const own = compiled.value
const cases = Array.from({ length: CASES }, (_, i) => {
  const one = own.cases[i % own.cases.length]
  if (one === undefined) throw new Error('no cases')
  return { ...one, name: `${one.name} (${i})` }
})
const update = (version: number): Pack => ({ ...own, version, cases, authority: `${own.authority} ${version}` })
const pair = await generateKeyPair('EdDSA', { extractable: true })
const privateKey = await exportJWK(pair.privateKey)
const key = { name: 'Bench', key: privateKey.x, programs: ['*'], jurisdictions: ['BE'] }

/** Asks the background as the page does, and how long the answer took. */
const ask = (
  page: Page,
  type: string,
  body: unknown,
): Promise<{ ms: number; reply: { ok: boolean; value?: { ok?: boolean } } }> =>
  page.evaluate(
    async ([name, given]) => {
      const { chrome } = globalThis as unknown as {
        chrome: { runtime: { sendMessage(message: unknown): Promise<{ ok: boolean }> } }
      }
      const started = performance.now()
      const reply = await chrome.runtime.sendMessage({ sidelight: 1, type: name, nonce: '', body: given })
      return { ms: performance.now() - started, reply }
    },
    [type, body] as const,
  )

const browser = await openBrowser({ hostRules: OFFLINE })
try {
  const page = await browser.context.newPage()
  await page.goto(`chrome-extension://${browser.extensionId}/options.html#about`)
  const added = await ask(page, 'add-key', { file: key, who: 'bench' })
  if (!added.reply.ok) throw new Error(JSON.stringify(added.reply))
  const previews: number[] = []
  const activations: number[] = []
  for (let run = 0; run <= RUNS; run++) {
    const file = await sign(JSON.stringify(update(run + 2)), PACK_TYPE, privateKey)
    const given = { file, allowOlder: false }
    const preview = await ask(page, 'preview-pack', { ...given, lang: 'fr' })
    const active = await ask(page, 'activate-pack', { ...given, who: 'bench', from: null, reason: '' })
    if (preview.reply.value?.ok !== true || active.reply.value?.ok !== true)
      throw new Error(JSON.stringify([preview.reply, active.reply]).slice(0, 500))
    // The first one loads the lexicon.
    if (run === 0) console.log(`cold: preview ${preview.ms.toFixed(0)} ms, activate ${active.ms.toFixed(0)} ms`)
    else {
      previews.push(preview.ms)
      activations.push(active.ms)
    }
  }
  const size = JSON.stringify(update(2)).length
  console.log(`${CASES} cases, ${(size / 1000).toFixed(0)} kB, median of ${RUNS}`)
  console.log(`preview  ${median(previews).toFixed(0)} ms (worst ${Math.max(...previews).toFixed(0)}; at most 1000)`)
  console.log(
    `activate ${median(activations).toFixed(0)} ms (worst ${Math.max(...activations).toFixed(0)}; at most 200)`,
  )
} finally {
  await browser.close()
}
