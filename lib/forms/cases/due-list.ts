import { getDay, parseISO } from 'date-fns'
import { plusDays } from '../../dates/days'
import type { CaseDue, CaseRecord } from '../../model/case'
import type { IsoDay } from '../../model/date'

export const DUE_WHEN = ['overdue', 'today', 'this-week', 'later', 'unknown'] as const
export type DueWhen = (typeof DUE_WHEN)[number]

export interface DueCase {
  id: string
  due: CaseDue
  when: DueWhen
}

/** A week ends on its Sunday. */
const endOfWeek = (day: IsoDay): IsoDay => plusDays(day, (7 - getDay(parseISO(day))) % 7)

const whenOf = (day: IsoDay | null, today: IsoDay): DueWhen => {
  if (day === null) return 'unknown'
  if (day < today) return 'overdue'
  if (day === today) return 'today'
  return day <= endOfWeek(today) ? 'this-week' : 'later'
}

/** A day that cannot be counted comes last, and is said. */
const LAST = '9999-12-31'

/** The requests that something is waited for, soonest first. */
export const dueList = (cases: readonly CaseRecord[], today: IsoDay): DueCase[] =>
  cases
    .flatMap(({ id, due }) => (due === null ? [] : [{ id, due, when: whenOf(due.day, today) }]))
    .sort((a, b) => (a.due.day ?? LAST).localeCompare(b.due.day ?? LAST, 'en') || a.id.localeCompare(b.id, 'en'))

/** How many are overdue or due today: what the toolbar icon says. */
export const dueNow = (cases: readonly CaseRecord[], today: IsoDay): number =>
  cases.filter(({ due }) => due !== null && due.day !== null && due.day <= today).length
