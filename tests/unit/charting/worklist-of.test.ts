import { readdirSync, readFileSync } from 'node:fs'
import { Window } from 'happy-dom'
import { describe, expect, it } from 'vitest'
import { chartOf } from '../../../lib/charting/chart-of'
import { linesOf } from '../../../lib/charting/lines-of'
import { worklistOf } from '../../../lib/charting/worklist-of'
import { loadIndex } from '../../../lib/lexicon/load-index'
import { resolveLines } from '../../../lib/lexicon/resolve-lines'
import { readFrame } from '../../../lib/reading/read-frame'
import { embeddedLexicon } from '../../../scripts/embedded-lexicon'

const AS_OF = '2026-11-21'
const index = loadIndex(embeddedLexicon())
const folder = 'tests/worklists'

interface TrueRow {
  patient: string
  drug: string | null
  text: string
  start: string
}
const truth: Record<string, TrueRow[]> = JSON.parse(readFileSync(`${folder}/truth.json`, 'utf8'))

const readPage = async (html: string) => {
  const window = new Window({ url: 'https://ehr.test/' })
  window.document.write(html)
  const frame = await readFrame(window.document as unknown as Document, { frame: 0, now: () => 0 })
  const reading = { title: '', lang: 'en', frames: [frame], unreadFrames: [] }
  const batch = resolveLines(linesOf(reading), index)
  return { list: worklistOf(reading, batch, AS_OF), chart: chartOf(reading, batch, AS_OF) }
}

describe('12 worklists: tables, grids, cards, in three languages', () => {
  it('each page has its truth', () =>
    expect(Object.keys(truth).sort()).toEqual(
      readdirSync(folder)
        .filter((file) => file.endsWith('.html'))
        .sort(),
    ))

  it.each(Object.entries(truth))('%s: every row’s patient, drug and start', async (page, expected) => {
    const { list } = await readPage(readFileSync(`${folder}/${page}`, 'utf8'))
    expect(
      list.rows.map(({ patient, statement }) => ({
        patient,
        drug: statement.substances[0]?.name ?? null,
        text: statement.text,
        start: statement.start,
      })),
    ).toEqual(expected)
  })

  it.each(Object.keys(truth))('%s is read as no one patient’s chart', async (page) => {
    const { chart } = await readPage(readFileSync(`${folder}/${page}`, 'utf8'))
    expect([chart.worklist, chart.medications, chart.patient.name]).toEqual([true, [], undefined])
  })
})

describe('a page that is no worklist', () => {
  it('of one patient has no rows', async () => {
    const { list } = await readPage(
      '<header><b>ABEL, Ruth</b> <span>Born: 14 Mar 1951</span></header><h2>Medications</h2><table><tr><th>Medication</th><th>Dose</th><th>Start</th></tr><tr><td>Amlodipine 5 mg tablet</td><td>5 mg</td><td>03 Jan 2026</td></tr></table>',
    )
    expect(list.rows).toEqual([])
  })
  it('a patient’s row without a medicine is said, not dropped', async () => {
    const { list } = await readPage(
      '<table><tr><th>Patient</th><th>Medication</th><th>Dose</th></tr><tr><td>ABEL, Ruth</td><td>Amlodipine 5 mg tablet</td><td>5 mg</td></tr><tr><td>OKAFOR, Ben</td><td>Metformin 850 mg tablet</td><td>850 mg</td></tr><tr><td>DURAND, Paul</td><td></td><td></td></tr></table>',
    )
    expect(list.rows.map(({ patient }) => patient)).toEqual(['ABEL, Ruth', 'OKAFOR, Ben'])
    expect(list.unread).toMatchObject([{ why: 'no-drug-column' }])
  })
})
