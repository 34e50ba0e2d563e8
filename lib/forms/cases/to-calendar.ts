import ical, { ICalCalendarMethod } from 'ical-generator'
import type { IsoDay } from '../../model/date'

/** One deadline in words: nothing in it tells who the patient is. */
export interface CalendarEntry {
  /** The request and what is waited for: the same deadline always has the same id, so that a calendar moves it and does not double it. */
  id: string
  step: string
  day: IsoDay
  title: string
}

/** The deadlines as an iCalendar file (RFC 5545): whole days, without a time zone. `now` is an ISO date-time. */
export const toCalendar = (entries: readonly CalendarEntry[], now: string): string => {
  const calendar = ical({ prodId: { company: 'Sidelight', product: 'Sidelight' }, method: ICalCalendarMethod.PUBLISH })
  for (const { id, step, day, title } of entries)
    calendar.createEvent({
      id: `${id}-${step}@sidelight`,
      stamp: now,
      // Midnight in UTC, written without its hour: the same day in every zone.
      start: `${day}T00:00:00Z`,
      allDay: true,
      summary: title,
    })
  return calendar.toString()
}
