import { getDay, parseISO } from 'date-fns'
import { plusDays } from '../../dates/days'
import type { CaseDue, CaseRecord } from '../../model/case'
import type { IsoDay } from '../../model/date'

export const DUE_WHEN = ['overdue', 'today', 'this-week', 'later'] as const
export type DueWhen = (typeof DUE_WHEN)[number]

export interface DueCase {
  id: string
  due: CaseDue
  when: DueWhen
}

/** A week ends on its Sunday. */
const endOfWeek = (day: IsoDay): IsoDay => plusDays(day, (7 - getDay(parseISO(day))) % 7)

const whenOf = (day: IsoDay, today: IsoDay): DueWhen => {
  if (day < today) return 'overdue'
  if (day === today) return 'today'
  return day <= endOfWeek(today) ? 'this-week' : 'later'
}

/** The requests that something is waited for, soonest first. */
export const dueList = (cases: readonly CaseRecord[], today: IsoDay): DueCase[] =>
  cases
    .flatMap(({ id, due }) => (due === null ? [] : [{ id, due, when: whenOf(due.day, today) }]))
    .sort((a, b) => (a.due.day < b.due.day ? -1 : a.due.day > b.due.day ? 1 : a.id < b.id ? -1 : 1))

/** How many are overdue or due today: what the toolbar icon says. */
export const dueNow = (cases: readonly CaseRecord[], today: IsoDay): number =>
  cases.filter(({ due }) => due !== null && due.day <= today).length
