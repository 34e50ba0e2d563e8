import type { CaseDue, CaseMove } from '../../model/case'
import type { Jurisdiction, WorkflowStep } from '../../model/pack'
import type { HolidayCountry, HolidayTable } from '../holiday-table'
import { addWorkingDays } from '../working-days'
import { stateOf } from './next-states'

/** Whose public holidays count. A rule of the EU has no calendar of its own: no day rather than a wrong one. */
const countryOf = (jurisdiction: Jurisdiction): HolidayCountry | null => (jurisdiction === 'EU' ? null : jurisdiction)

/**
 * What is waited for, and until which working day, from where a request stands and since when, by the pack's own workflow. Null when
 * nothing is waited for; without a day when it cannot be counted (no calendar, or beyond the table).
 */
export const dueOf = (
  moves: readonly CaseMove[],
  program: { workflow: readonly WorkflowStep[]; jurisdiction: Jurisdiction },
  holidays: HolidayTable,
): CaseDue | null => {
  const last = moves.at(-1)
  const country = countryOf(program.jurisdiction)
  if (last === undefined) return null
  const done = program.workflow.filter(({ reaches }) => reaches === stateOf(moves)).map(({ id }) => id)
  const next = program.workflow.find(({ deadline }) => deadline !== undefined && done.includes(deadline.after))
  if (next?.deadline === undefined) return null
  const deadline = country === null ? null : addWorkingDays(last.on, next.deadline.workingDays, holidays, country)
  return { step: next.id, day: deadline?.day ?? null }
}
