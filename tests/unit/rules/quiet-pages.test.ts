import { Window } from 'happy-dom'
import { describe, expect, it } from 'vitest'
import { chartOf } from '../../../lib/charting/chart-of'
import { linesOf } from '../../../lib/charting/lines-of'
import { loadIndex } from '../../../lib/lexicon/load-index'
import { resolveLines } from '../../../lib/lexicon/resolve-lines'
import { readFrame } from '../../../lib/reading/read-frame'
import { judgeAll } from '../../../lib/rules/judge-all'
import { timelineOf } from '../../../lib/timeline/timeline-of'
import { embeddedLexicon } from '../../../scripts/embedded-lexicon'
import { compileFolder, packFolders } from '../../../scripts/pack-folders'
import { QUIET, STRUCTURES } from './quiet-pages'

const AS_OF = '2026-11-20'
const index = loadIndex(embeddedLexicon())
const packs = packFolders('programs').map((folder) => {
  const compiled = compileFolder(folder)
  if (!compiled.ok) throw new Error(compiled.problem)
  return compiled.value
})

const judged = async (body: string) => {
  const window = new Window({ url: 'https://ehr.test/' })
  window.document.write(`<html><body>${body}</body></html>`)
  const frame = await readFrame(window.document as unknown as Document, { frame: 0, now: () => 0 })
  const reading = { title: '', lang: 'en', frames: [frame], unreadFrames: [] }
  const chart = chartOf(reading, resolveLines(linesOf(reading), index), AS_OF)
  const judgements = judgeAll(packs, timelineOf(chart), {
    asOf: AS_OF,
    planned: AS_OF,
    answers: [],
    jurisdictions: ['BE', 'FR', 'EU'],
    candidates: [],
  })
  return { chart, notices: judgements.filter(({ notice }) => notice !== 'none').map(({ program }) => program) }
}

describe(`${Object.keys(STRUCTURES).length * QUIET.length} pages of patients that no program concerns, ${Object.keys(STRUCTURES).length} structures`, () => {
  it.each(Object.entries(STRUCTURES))('%s: no notice', async (_name, layOut) => {
    for (const patient of QUIET) {
      const { chart, notices } = await judged(layOut(patient))
      expect(notices, `${patient.name}: ${chart.medications.map(({ text }) => text).join('; ')}`).toEqual([])
      // Quiet because the medicines were read and concern nobody; where none were read, the list is never called complete.
      expect(chart.medications.length > 0 || chart.coverage.medications !== 'complete', patient.name).toBe(true)
    }
  })
})
