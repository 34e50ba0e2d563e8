import { loadIndex } from '../../../lib/lexicon/load-index'
import type { Answer } from '../../../lib/model/answer'
import type { Chart } from '../../../lib/model/chart'
import type { Judgement } from '../../../lib/model/judgement'
import type { Pack } from '../../../lib/model/pack'
import type { CaseRow } from '../../../lib/model/pack-case'
import { chartOfCase } from '../../../lib/rules/chart-of-case'
import { judgeAll } from '../../../lib/rules/judge-all'
import { timelineOf } from '../../../lib/timeline/timeline-of'
import { embeddedLexicon } from '../../../scripts/embedded-lexicon'
import { compileFolder, packFolders } from '../../../scripts/pack-folders'

export const index = loadIndex(embeddedLexicon())

/** The shipped packs, compiled from their folders. */
export const packs: readonly Pack[] = packFolders('programs').map((folder) => {
  const compiled = compileFolder(folder)
  if (!compiled.ok) throw new Error(compiled.problem)
  return compiled.value
})

export const packOf = (id: string): Pack => {
  const pack = packs.find((one) => one.id === id)
  if (pack === undefined) throw new Error(`no pack ${id}`)
  return pack
}

/** A chart that shows its whole history, of a few lines. */
export const chartWith = (asOf: string, medications: CaseRow[], more: { problems?: string[] } = {}): Chart =>
  chartOfCase(
    {
      name: 'made for a test',
      asOf,
      patient: { birthDate: '1968-04-20', sex: 'male', weightKg: 78 },
      medications,
      coverage: 'whole',
      answers: {},
      expect: {},
      ...more,
    },
    index,
  )

export const judged = (chart: Chart, answers: Record<string, string> = {}): Judgement[] =>
  judgeAll(packs, timelineOf(chart), {
    asOf: chart.asOf,
    planned: chart.asOf,
    answers: Object.entries(answers).map(
      ([question, value]): Answer => ({ question, value, who: 'test', when: chart.asOf }),
    ),
    jurisdictions: ['BE', 'FR', 'EU'],
    candidates: [],
  })
