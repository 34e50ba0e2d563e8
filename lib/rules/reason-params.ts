import type { Lang } from '../model/text'

/** One text in every language, flattened: `label` → `label_en`, `label_fr`, `label_nl`. */
export type Trio<K extends string> = { [P in `${K}_${Lang}`]: string }

/** The drug as a row or rule names it: the INN and its names in the panel's languages. */
type Drug = Trio<'drug'>
/** Bounds as civil days; `from` is null when nothing on the page bounds it from below. */
type Interval = { from: string | null; to: string }
type Clear = { clearFrom: string | null; clearTo: string }
type Ongoing = { ongoing: 'yes' | 'maybe' | 'no' }
type TimeUnit = 'day' | 'week' | 'month' | 'year'
type Tally = { met: number; notMet: number; unknown: number; total: number }
export type DomainName = 'medications' | 'immunisations' | 'allergies' | 'problems' | 'measurements'

/**
 * Every reason there is and what it carries. Reasons have no language; each language's catalog must have a sentence for
 * every code, or the build breaks.
 */
export interface ReasonParams {
  /** Words of the program itself. */
  text: Trio<'text'>

  'patient.conflict': { detail: string }
  'patient.worklist': Record<never, never>

  'program.dates-not-stated': Record<never, never>
  'program.in-force': { from: string | null; until: string | null }
  'program.expired': { until: string }
  'program.not-yet': { from: string }
  'program.before-first-text': { from: string }
  'program.coarse-start': { from: string }
  'program.coarse-end': { until: string }
  'program.changes-before-planned': { from: string; planned: string }
  'program.ends-before-planned': { until: string; planned: string }
  'program.other-jurisdiction': { jurisdiction: string }

  /** A row that was not used, or not recognised, may name what the program is about. */
  'program.may-concern': Drug & { row: string }

  'remark.unread': { count: number }
  'remark.unrecognised': { count: number }
  'remark.coverage': { domain: DomainName }

  'stage.continuation': Drug & Interval & { days: number }
  'stage.stop': Drug & Interval
  'stage.initiation': Drug
  'stage.candidate': Drug
  'stage.unclear': Drug & { days: number }
  'stage.answered': { stage: string }
  'stage.criterion': { stage: string; required: string }

  'ask.stage': Record<never, never>
  'ask.patient': Record<never, never>
  'ask.birth-date': Record<never, never>
  'ask.sex': Record<never, never>
  'ask.age': { age: number }
  'ask.coverage': { domain: DomainName; since: string | null }
  'ask.start': { row: string }
  'ask.end': { row: string }
  'ask.given': { row: string }
  'ask.will-start': { row: string; planned: string }
  'ask.no-longer-shown': { row: string }
  'ask.substance': { row: string }
  'ask.irrelevant': { row: string }
  'ask.route': { row: string }
  'ask.dose': { row: string }
  'ask.condition': { row: string }

  'row.unrecognised': { row: string }
  'row.membership-unsure': { row: string }
  'row.not-taken': { status: string }
  'row.not-yet': { start: string | null }
  'row.starts-before-planned': { start: string; planned: string }
  'row.dates-conflict': { conflict: 'ends-before-start' | 'active-past-its-end' | 'over-ahead' }

  'window.half-life': Drug &
    Interval &
    Clear &
    Ongoing & {
      n: number
      hours: number
      days: number
      lowHours: number
      lowDays: number
      unverified: boolean
      member: 'met' | 'unknown'
    }
  'window.fixed': Drug &
    Interval &
    Clear &
    Ongoing & {
      value: number
      unit: TimeUnit
      why: 'rule' | 'no-half-life' | 'misleads' | 'disputed' | 'longer' | 'shorter'
      detail: string
      member: 'met' | 'unknown'
    }
  'window.condition': Interval & Clear & { value: number; unit: TimeUnit }
  'window.condition-open': Record<never, never>
  'window.condition-undated': Record<never, never>
  'window.none': { planned: string }
  'window.clear': { planned: string; rows: number }
  'window.blocked': Trio<'drug'> & Clear & { stoppedOn: string | null; planned: string }
  'window.blocked-condition': { quote: string }
  'window.open': { planned: string }
  'window.open-until': Trio<'drug'> & Clear & { stoppedOn: string | null; planned: string }

  'half-life.unverified': Drug & { source: string }
  'half-life.disputed': Drug & { source: string; value: number; unit: TimeUnit }
  'half-life.misleads': Drug & { why: string; value: number; unit: TimeUnit }
  'half-life.basis': Drug & {
    basis: 'parent' | 'active-metabolite' | 'effective'
    lowHours: number
    highHours: number
    source: string
  }

  'absence.not-on-page': { domain: DomainName }
  'absence.incomplete': { domain: DomainName }
  'absence.stopped-hidden': Record<never, never>
  'absence.short': { since: string; back: string | null }
  'absence.always-asked': Record<never, never>
  'absence.unread': Record<never, never>

  age: { low: number; high: number; planned: string; atLeast: number | null; below: number | null; truth: string }
  'age.no-birth-date': Record<never, never>
  'age.birthday': { years: number; from: string; to: string }
  sex: { is: string; required: string }
  'sex.unknown': { required: string }

  'condition.found': { quote: string }
  'condition.resolved': { quote: string }
  'condition.negated': { quote: string }
  'condition.doubtful': { quote: string }
  'condition.indication': Record<never, never>
  'condition.not-found': Record<never, never>

  'attestation.open': Trio<'ask'>
  'attestation.given': Trio<'ask'> & { value: string; who: string; when: string }

  'prior.enough': Drug & { days: number; required: number; since: string; planned: string }
  'prior.short': Drug & { days: number; required: number; since: string; planned: string }
  'prior.unsure': Drug & { low: number; high: number; required: number; since: string; planned: string }
  'prior.tried': Drug
  'prior.none': { since: string | null; planned: string }
  'prior.row': Drug & { first: string; last: string; days: number; counted: boolean }
  'prior.row-outside': Drug
  'prior.row-undated': Drug
  'prior.outcome-written': { kind: string; text: string }
  'prior.outcome-open': Record<never, never>
  'prior.dose-open': Record<never, never>
  'prior.allergy': Record<never, never>

  'distinct.enough': { count: number; atLeast: number; drugs: string }
  'distinct.few': { count: number; atLeast: number; drugs: string }
  'distinct.row': Drug
  'distinct.except': Drug
  'distinct.attest': Record<never, never>

  'concurrent.taking': Drug & { planned: string }
  'concurrent.said': { planned: string }
  'concurrent.not-taking': { planned: string }
  'concurrent.unsure': { planned: string }
  'concurrent.ended': Drug & Interval

  'allergy.found': { quote: string }
  'allergy.none': { denied: boolean }
  'allergy.line-unsure': Record<never, never>
  'allergy.line-other': Record<never, never>
  'allergy.open': Record<never, never>

  'measurement.value': { value: number; unit: string; date: string | null; op: string; limit: number }
  'measurement.none': Record<never, never>
  'measurement.undated': Record<never, never>
  'measurement.old': { date: string; value: number; unit: TimeUnit }
  'measurement.other-unit': { found: string; wanted: string }
  'measurement.not-latest': Record<never, never>

  'lookup.row': Trio<'label'>
  'lookup.nothing': Record<never, never>
  'lookup.rows': { rows: number }

  'group.all': Tally
  'group.any': Tally
  'group.not': { truth: string }
  'group.at-least': Tally & { n: number }

  'headline.met': { planned: string }
  'headline.unknown': { count: number }
  'headline.wait': Trio<'drug'> & { clearFrom: string; clearTo: string; stoppedOn: string | null }
  'headline.wait-day': { clearFrom: string; clearTo: string; stoppedOn: string | null }
  'headline.not-met': Record<never, never>
}

export type ReasonCode = keyof ReasonParams
