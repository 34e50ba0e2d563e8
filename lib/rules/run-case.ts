import { amend } from '../charting/amend'
import type { LexiconIndex } from '../lexicon/load-index'
import type { Answer } from '../model/answer'
import type { CriterionJudgement, Judgement } from '../model/judgement'
import type { Pack } from '../model/pack'
import type { PackCase } from '../model/pack-case'
import { type Timeline, timelineOf } from '../timeline/timeline-of'
import { chartOfCase } from './chart-of-case'
import { judge } from './judge'

/** One thing a case expects that the judgement does not say. */
export interface CaseDifference {
  what: string
  expected: string
  found: string
}

export interface CaseRun {
  name: string
  judgement: Judgement
  differences: CaseDifference[]
}

const flat = (criteria: readonly CriterionJudgement[]): CriterionJudgement[] =>
  criteria.flatMap((criterion) => [criterion, ...flat(criterion.children ?? [])])

const say = (value: unknown): string => (value === undefined ? 'nothing' : JSON.stringify(value))

/** Bounds compared whatever the order of their keys. */
const dates = (span: Judgement['earliestStart']) => (span === null ? null : [span.earliest, span.latest])

const compare = (expect: PackCase['expect'], judgement: Judgement): CaseDifference[] => {
  const differences: CaseDifference[] = []
  const check = (what: string, expected: unknown, found: unknown): void => {
    if (say(expected) !== say(found)) differences.push({ what, expected: say(expected), found: say(found) })
  }
  const keys = ['verdict', 'inForce', 'appliesTo', 'notice', 'revision'] as const
  for (const key of keys) if (expect[key] !== undefined) check(key, expect[key], judgement[key])
  if (expect.earliestStart !== undefined)
    check('earliestStart', dates(expect.earliestStart), dates(judgement.earliestStart))
  if (expect.binding !== undefined) check('binding', expect.binding, judgement.binding ?? null)
  const found = new Map(flat(judgement.criteria).map((criterion) => [criterion.id, criterion]))
  for (const [id, truth] of Object.entries(expect.criteria ?? {})) check(`criterion ${id}`, truth, found.get(id)?.truth)
  for (const [id, rows] of Object.entries(expect.evidence ?? {}))
    check(
      `evidence of ${id}`,
      rows,
      found.get(id)?.evidence.map(({ quote }) => quote),
    )
  return differences
}

/** A case's patient, read once however many packs judge it. */
export interface PreparedCase {
  given: PackCase
  answers: readonly Answer[]
  timeline: Timeline
}

/** The chart of a case, as a page would give it, with its answers. */
export const prepareCase = (given: PackCase, index: LexiconIndex): PreparedCase => {
  const answers: Answer[] = Object.entries(given.answers)
    .filter(([, value]) => value !== '')
    .map(([question, value]) => ({ question, value, who: 'case', when: given.asOf }))
  return { given, answers, timeline: timelineOf(amend(chartOfCase(given, index), answers)) }
}

/** A prepared case judged by a pack, and what differs from what the case says must come out. */
export const judgeCase = (pack: Pack, { given, answers, timeline }: PreparedCase): CaseRun => {
  const judgement = judge(pack, timeline, {
    asOf: given.asOf,
    planned: given.planned ?? given.asOf,
    answers,
    jurisdictions: [pack.jurisdiction],
    candidate: false,
  })
  return { name: given.name, judgement, differences: compare(given.expect, judgement) }
}

/** One case of a pack, judged as a page would be, and what differs from what the case says must come out. */
export const runCase = (pack: Pack, given: PackCase, index: LexiconIndex): CaseRun =>
  judgeCase(pack, prepareCase(given, index))
