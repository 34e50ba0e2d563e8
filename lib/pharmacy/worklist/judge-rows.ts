import type { WorklistRow } from '../../charting/worklist-of'
import type { Chart, CoverageReport, MedicationStatement } from '../../model/chart'
import type { IsoDay } from '../../model/date'
import type { AppliesTo, Notice } from '../../model/judgement'
import type { Jurisdiction, VerdictPack } from '../../model/pack'
import type { SubstanceFacts } from '../../model/substance'
import { judgeAll } from '../../rules/judge-all'
import { timelineOf } from '../../timeline/timeline-of'

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

/** A program that speaks of a row, how loudly, and at which stage as far as one row can tell. */
export interface RowFlag {
  pack: VerdictPack
  notice: Notice
  stage: AppliesTo
}

/** A row with the programs that speak of it, loudest first; none for most. */
export interface FlaggedRow {
  row: WorklistRow
  flags: readonly RowFlag[]
}

export interface RowsQuestion {
  asOf: IsoDay
  jurisdictions: readonly Jurisdiction[]
  facts: Readonly<Record<string, SubstanceFacts>>
}

const LOUDNESS = { block: 0, ask: 1, inform: 2, none: 3 } as const

const flagsOf = (
  statement: MedicationStatement,
  packs: readonly VerdictPack[],
  { asOf, jurisdictions, facts }: RowsQuestion,
): RowFlag[] => {
  const chart: Chart = {
    asOf,
    patient: { identifiers: [] },
    worklist: false,
    medications: [statement],
    allergies: [],
    problems: [],
    immunisations: [],
    measurements: [],
    unread: [],
    coverage: ONE_ROW,
    facts,
  }
  const options = { asOf, planned: asOf, answers: [], jurisdictions, candidates: [] }
  return judgeAll(packs, timelineOf(chart), options)
    .flatMap((judgement, i): RowFlag[] => {
      const pack = packs[i]
      // The notice first: what a silent program would have said is worked out only when it is asked for, and most rows are silent to most.
      return pack === undefined || judgement.notice === 'none'
        ? []
        : [{ pack, notice: judgement.notice, stage: judgement.appliesTo }]
    })
    .sort((a, b) => LOUDNESS[a.notice] - LOUDNESS[b.notice])
}

/** What a prescription says, whoever it is for: nothing of the patient or of the place of the row is in a flag. */
const saying = ({ id: _id, source: _source, ...said }: MedicationStatement): string => JSON.stringify(said)

/**
 * Every row of a worklist judged by itself, in the page's order; prescriptions that say the same are judged once. Whether somebody
 * starts or continues is asked on the chart, not here.
 */
export const judgeRows = (
  rows: readonly WorklistRow[],
  packs: readonly VerdictPack[],
  question: RowsQuestion,
): FlaggedRow[] => {
  const judged = new Map<string, readonly RowFlag[]>()
  return rows.map((row) => {
    const key = saying(row.statement)
    const flags = judged.get(key) ?? flagsOf(row.statement, packs, question)
    judged.set(key, flags)
    return { row, flags }
  })
}
