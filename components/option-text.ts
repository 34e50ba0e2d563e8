import type { MedicationStatus } from '../lib/model/chart'
import type { AppliesTo } from '../lib/model/judgement'
import type { Route } from '../lib/model/substance'
import type { Translate } from '../lib/platform/i18n'

const named = <T extends string>(values: Record<T, true>): ((value: string) => value is T) => {
  const known = new Set(Object.keys(values))
  return (value): value is T => known.has(value)
}

const isStage = named<AppliesTo>({
  initiation: true,
  continuation: true,
  stop: true,
  'not-applicable': true,
  unknown: true,
})
const STATUS_WORDS: Record<MedicationStatus, true> = {
  active: true,
  completed: true,
  stopped: true,
  'on-hold': true,
  intended: true,
  'not-taken': true,
  'entered-in-error': true,
  unknown: true,
}
const ROUTE_WORDS: Record<Route, true> = {
  oral: true,
  intravenous: true,
  subcutaneous: true,
  intramuscular: true,
  'intra-articular': true,
  intrathecal: true,
  rectal: true,
  vaginal: true,
  cutaneous: true,
  ocular: true,
  auricular: true,
  nasal: true,
  inhalation: true,
  buccal: true,
  transdermal: true,
  intravitreal: true,
  local: true,
}
const isStatus = named(STATUS_WORDS)
const isRoute = named(ROUTE_WORDS)

export const STATUSES = Object.keys(STATUS_WORDS) as MedicationStatus[]
export const ROUTES = Object.keys(ROUTE_WORDS) as Route[]

/** A value of a choice in the reader's words; drug names and what a person typed stay as they are. */
export const optionText = (value: string, t: Translate): string => {
  if (value === 'yes' || value === 'no') return t(`question.${value}`)
  if (isStage(value)) return t(`program.appliesTo.${value}`)
  if (isStatus(value)) return t(`status.${value}`)
  if (isRoute(value)) return t(`route.${value}`)
  return value
}
