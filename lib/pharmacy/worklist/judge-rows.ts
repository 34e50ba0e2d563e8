import type { WorklistRow } from '../../charting/worklist-of'
import type { Chart, CoverageReport } from '../../model/chart'
import type { IsoDay } from '../../model/date'
import type { Jurisdiction, Pack } from '../../model/pack'
import type { SubstanceFacts } from '../../model/substance'
import { judgeAll } from '../../rules/judge-all'
import { timelineOf } from '../../timeline/timeline-of'
import { type Subject, subjectsOf } from '../verify/subjects-of'

/** One prescription of a list says nothing of what else the patient takes: no absence can be read from it. */
const ONE_ROW: CoverageReport = {
  medications: 'incomplete',
  immunisations: 'not-on-page',
  allergies: 'not-on-page',
  problems: 'not-on-page',
  measurements: 'not-on-page',
  showsStopped: false,
  reachesBackTo: null,
  signs: [],
}

/** A row with the programs that speak of it, loudest first; none for most. */
export interface FlaggedRow {
  row: WorklistRow
  subjects: readonly Subject[]
}

export interface RowsQuestion {
  asOf: IsoDay
  jurisdictions: readonly Jurisdiction[]
  facts: Readonly<Record<string, SubstanceFacts>>
}

/** Every row of a worklist judged by itself, in the page's order. Whether somebody starts or continues is asked on the chart, not here. */
export const judgeRows = (rows: readonly WorklistRow[], packs: readonly Pack[], question: RowsQuestion): FlaggedRow[] =>
  rows.map((row) => {
    const chart: Chart = {
      asOf: question.asOf,
      patient: { identifiers: [] },
      worklist: false,
      medications: [row.statement],
      allergies: [],
      problems: [],
      immunisations: [],
      measurements: [],
      unread: [],
      coverage: ONE_ROW,
      facts: question.facts,
    }
    const { asOf, jurisdictions } = question
    const judgements = judgeAll(packs, timelineOf(chart), {
      asOf,
      planned: asOf,
      answers: [],
      jurisdictions,
      candidates: [],
    })
    return { row, subjects: subjectsOf(packs, judgements, {}) }
  })
