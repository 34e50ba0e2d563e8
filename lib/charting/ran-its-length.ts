import type { IsoDay } from '../model/date'
import { type Course, plannedEnd } from './course-of'
import { saysCourseLength, saysLengthFromStart } from './dates/duration'
import { foldWords } from './fold'
import { ALL_WORDS, PAST_WORDS } from './words/lists'

/**
 * Whether a row that says nothing of its status tells of a course that is over: "x 10 days", all of them past. Months and years may
 * be what a pharmacy hands over at a time, and count only in a list that calls itself a history.
 */
export const ranItsLength = (course: Course, quote: string, headings: readonly string[], asOf: IsoDay): boolean => {
  if (plannedEnd(course, asOf) === null) return false
  if (saysLengthFromStart(quote)) return true
  if (!saysCourseLength(quote)) return false
  const unit = course.duration?.unit
  return (
    unit === 'day' ||
    unit === 'week' ||
    headings.map(foldWords).some((heading) => ALL_WORDS.test(heading) || PAST_WORDS.test(heading))
  )
}
