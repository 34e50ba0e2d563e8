import { boundsOf } from '../dates/bounds'
import type { IsoDay } from '../model/date'
import { type Course, endOfLength, plannedEnd } from './course-of'
import { saysCourseLength, saysLengthFromStart } from './dates/duration'
import { foldWords } from './fold'
import { ALL_WORDS, PAST_WORDS } from './words/lists'

/** Days of a course, in words for it: what a pharmacy hands over lasts longer than this, or is counted. */
const MOST_DAYS = 21
const COUNTED = /\b(?:qty|quantity|qte|quantite|aantal|disp|supply)\b/

/** "Pendant 7 jours", "gedurende 2 weken": a course that was meant to be that long. */
export const isShort = ({ duration }: Course, quote: string): boolean => {
  const days = duration?.unit === 'day' ? duration.value : duration?.unit === 'week' ? duration.value * 7 : undefined
  return days !== undefined && days <= MOST_DAYS && !COUNTED.test(foldWords(quote))
}

/**
 * Whether a row that says nothing of its status tells of a course that is over: "x 10 days", all of them past. Months and years may
 * be what a pharmacy hands over at a time, and count only in a list that calls itself a history.
 */
export const ranItsLength = (course: Course, quote: string, headings: readonly string[], asOf: IsoDay): boolean => {
  if (plannedEnd(course, asOf) === null) return false
  if (saysLengthFromStart(quote)) return true
  if (isShort(course, quote)) return true
  if (!saysCourseLength(quote)) return false
  const unit = course.duration?.unit
  return (
    unit === 'day' ||
    unit === 'week' ||
    headings.map(foldWords).some((heading) => ALL_WORDS.test(heading) || PAST_WORDS.test(heading))
  )
}

/** Whether a row that says nothing of its status tells of a short course that began and whose last day has not come. */
export const runsItsLength = (course: Course, quote: string, asOf: IsoDay): boolean => {
  const start = boundsOf(course.start)
  const end = boundsOf(endOfLength(course))
  return (
    isShort(course, quote) &&
    start !== null &&
    start.latest <= asOf &&
    course.end === null &&
    (end?.earliest ?? '') >= asOf
  )
}
