import type { MedicationStatus } from '../../model/chart'
import { MEDICATION_STATUSES } from '../../model/closed-lists'
import type { Medicated } from './resources'

const isStatus = (text: string | undefined): text is MedicationStatus =>
  (MEDICATION_STATUSES as readonly (string | undefined)[]).includes(text)

/** A request withdrawn "before any administrations have occurred" (R4, medicationrequest-status). */
const REQUEST: Record<string, MedicationStatus> = { draft: 'intended', cancelled: 'not-taken' }
/** What was handed over was not necessarily taken; what never was, was not. */
const DISPENSE: Record<string, MedicationStatus> = {
  preparation: 'intended',
  'in-progress': 'intended',
  cancelled: 'not-taken',
  declined: 'not-taken',
  completed: 'unknown',
  stopped: 'unknown',
}
const ADMINISTRATION: Record<string, MedicationStatus> = { 'in-progress': 'active', 'not-done': 'not-taken' }

/** The status of a MedicationStatement that each of the four resources says in its own words; a word nobody knows is `unknown`. */
export const medicationStatus = ({ resourceType, status, intent }: Medicated): MedicationStatus => {
  const own = isStatus(status) ? status : undefined
  switch (resourceType) {
    case 'MedicationRequest':
      // A proposal or a plan that nobody ordered is nothing that is taken.
      if (own === 'active' && (intent === 'proposal' || intent === 'plan' || intent === 'option')) return 'intended'
      return REQUEST[status ?? ''] ?? own ?? 'unknown'
    case 'MedicationDispense':
      return DISPENSE[status ?? ''] ?? own ?? 'unknown'
    case 'MedicationAdministration':
      return ADMINISTRATION[status ?? ''] ?? own ?? 'unknown'
    default:
      return own ?? 'unknown'
  }
}
