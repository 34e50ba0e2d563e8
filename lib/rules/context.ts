import type { Answer } from '../model/answer'
import type { Criterion } from '../model/criterion'
import type { IsoDay } from '../model/date'
import type { AppliesTo, CriterionJudgement } from '../model/judgement'
import type { ValueSet } from '../model/value-set'
import type { Timeline } from '../timeline/timeline-of'

/** What every criterion is evaluated in: whose chart, which day, whose answers. */
export interface Context {
  program: string
  /** `<indication>.` inside an indication, else empty: prefix of criterion ids. */
  prefix: string
  timeline: Timeline
  asOf: number
  asOfDay: IsoDay
  planned: number
  plannedDay: IsoDay
  /** Judged as if every ongoing drug had its last dose on asOf: how an earliest start is proved. */
  assumeStopped: boolean
  /** Only truths and waits are wanted: evidence and reasons are not put together. */
  quiet: boolean
  stage: AppliesTo
  answers: ReadonlyMap<string, Answer>
  sets: ReadonlyMap<string, ValueSet>
  /** Criteria that no day changes, judged once for all the days that are tried. */
  timeless: Map<Criterion, CriterionJudgement>
}

/** What class membership is decided in: whose chart, and which classes the pack knows. */
export type ClassContext = Pick<Context, 'timeline' | 'sets'>
