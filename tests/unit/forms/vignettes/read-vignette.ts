import { readFileSync } from 'node:fs'
import { Window } from 'happy-dom'
import { chartOf } from '../../../../lib/charting/chart-of'
import { linesOf } from '../../../../lib/charting/lines-of'
import { loadIndex } from '../../../../lib/lexicon/load-index'
import { resolveLines } from '../../../../lib/lexicon/resolve-lines'
import type { Chart } from '../../../../lib/model/chart'
import type { IsoDay } from '../../../../lib/model/date'
import type { Judgement } from '../../../../lib/model/judgement'
import type { Pack } from '../../../../lib/model/pack'
import type { FrameReading } from '../../../../lib/model/reading'
import { readFrame } from '../../../../lib/reading/read-frame'
import { judgeAll } from '../../../../lib/rules/judge-all'
import { timelineOf } from '../../../../lib/timeline/timeline-of'
import { embeddedLexicon } from '../../../../scripts/embedded-lexicon'
import { compileFolder, packFolders } from '../../../../scripts/pack-folders'

const index = loadIndex(embeddedLexicon())

export const PACKS: readonly Pack[] = packFolders('programs').map((folder) => {
  const compiled = compileFolder(folder)
  if (!compiled.ok) throw new Error(compiled.problem)
  return compiled.value
})

export interface ReadVignette {
  chart: Chart
  judgements: Judgement[]
}

const framesOf = async (html: string): Promise<FrameReading[]> => {
  const window = new Window({ url: 'https://ehr.test/' })
  // Without layout, words that stand apart on the screen would be glued: a space stands between inline elements.
  window.document.write(html.replace(/<\/(b|span)>(?=<)/g, '</$1> '))
  const inner = [...window.document.querySelectorAll('iframe')].flatMap((frame) => frame.getAttribute('srcdoc') ?? [])
  for (const frame of window.document.querySelectorAll('iframe')) frame.remove()
  const own = await readFrame(window.document as unknown as Document, { frame: 0, now: () => 0 })
  const others = await Promise.all(inner.map((srcdoc) => framesOf(`<html><body>${srcdoc}</body></html>`)))
  return [own, ...others.flat()].map((reading, frame) => ({ ...reading, frame }))
}

/** A vignette as the panel would read and judge it; what is drawn where is the e2e spec's. */
export const readVignette = async (html: string, asOf: IsoDay): Promise<ReadVignette> => {
  const reading = { title: '', lang: 'en', frames: await framesOf(html), unreadFrames: [] }
  const chart = chartOf(reading, resolveLines(linesOf(reading), index), asOf)
  const judgements = judgeAll(PACKS, timelineOf(chart), {
    asOf,
    planned: asOf,
    answers: [],
    jurisdictions: ['BE', 'FR', 'EU'],
    candidates: [],
  })
  return { chart, judgements }
}

/** Pages of tests/vignettes, and those made for the forms beside this file. */
export const vignetteHtml = (name: string): string =>
  readFileSync(
    new URL(name.startsWith('form') ? `./${name}.html` : `../../../vignettes/${name}.html`, import.meta.url),
    'utf8',
  )
