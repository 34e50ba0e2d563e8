import { dayNumber } from '../../lib/dates/day-number'
import { type Span, spanOf } from '../../lib/dates/span'
import type { CriterionJudgement, Evidence, Judgement } from '../../lib/model/judgement'
import type { Revision } from '../../lib/model/pack'
import type { Exposure } from '../../lib/timeline/exposure'
import { type Bar, barOf } from './bar-of'

/** The time after the last dose during which the drug still stands in the way: it ends between `lo` and `hi`. */
export interface Tail {
  entry: string
  from: number
  clear: Span
  /** It is the one that sets the earliest day. */
  binding: boolean
}

/** One drug with all its courses. */
export interface TimeRow {
  drug: string
  bars: Bar[]
  tails: Tail[]
  /** Rows of the chart about this drug that carry no date at all. */
  undated: number
}

export interface Picture {
  /** Drugs that set a window for this program first, the binding one on top; then by their last day. */
  rows: TimeRow[]
  today: number
  planned: number
  /** First days of the program's revisions. */
  revisions: { at: number; id: string }[]
}

export interface PictureInput {
  exposures: readonly Exposure[]
  judgement: Judgement | undefined
  revisions: readonly Revision[]
  asOf: string
  planned: string
  /** Names of substances in the panel's language. */
  nameOf: (inn: string) => string
}

/** What the picture of time shows, in whole days: no pixels yet. */
export const pictureOf = (input: PictureInput): Picture => {
  const { exposures, judgement, revisions, asOf, planned, nameOf } = input
  const today = dayNumber(asOf)
  const tails = judgement === undefined ? [] : tailsOf(judgement)
  const rows = new Map<string, TimeRow>()
  for (const exposure of exposures) {
    if (exposure.taken === 'no' || exposure.described.kind === 'nothing') continue
    const names = exposure.described.substances.map((one) => nameOf(one.name))
    const drug = names.length > 0 ? names.join(' + ') : exposure.text
    const row = rows.get(drug) ?? { drug, bars: [], tails: [], undated: 0 }
    rows.set(drug, row)
    const bar = barOf(exposure, today)
    if (bar === null) row.undated += 1
    else row.bars.push(bar)
    row.tails.push(...tails.filter((tail) => tail.entry === exposure.id))
  }
  return {
    rows: [...rows.values()].sort(
      (a, b) => rank(b) - rank(a) || lastDay(b) - lastDay(a) || a.drug.localeCompare(b.drug),
    ),
    today,
    planned: dayNumber(planned),
    revisions: revisions.flatMap(({ id, from }) => (from === null ? [] : [{ at: spanOf(from)?.lo ?? today, id }])),
  }
}

const rank = (row: TimeRow): number => (row.tails.some((tail) => tail.binding) ? 2 : row.tails.length > 0 ? 1 : 0)

const lastDay = ({ bars, tails }: TimeRow): number =>
  Math.max(Number.NEGATIVE_INFINITY, ...bars.map((bar) => bar.end.hi), ...tails.map((tail) => tail.clear.hi))

/** Windows of the judgement's criteria, the longest of each row. A window that is over is past: it stands in no one's way. */
const tailsOf = (judgement: Judgement): Tail[] => {
  const longest = new Map<string, Tail>()
  for (const criterion of judgement.criteria)
    for (const { entry, because } of evidenceIn(criterion)) {
      const { to, clearFrom, clearTo, drug_en } = because.params
      if (!because.code.startsWith('window.') || typeof to !== 'string' || typeof clearTo !== 'string') continue
      const hi = dayNumber(clearTo)
      const lo = typeof clearFrom === 'string' ? dayNumber(clearFrom) : hi
      const binding = drug_en === judgement.binding && clearTo === judgement.earliestStart?.latest
      const before = longest.get(entry)
      if (before === undefined || before.clear.hi < hi)
        longest.set(entry, { entry, from: dayNumber(to), clear: { lo, hi }, binding })
    }
  return [...longest.values()]
}

const evidenceIn = (criterion: CriterionJudgement): Evidence[] => [
  ...criterion.evidence,
  ...(criterion.children ?? []).flatMap(evidenceIn),
]
