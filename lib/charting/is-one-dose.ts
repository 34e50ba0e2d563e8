import type { Course } from './course-of'
import { scanDates } from './dates/scan-dates'
import { foldWords } from './fold'
import type { RowFields } from './row-fields'
import { GIVEN } from './words/status/given'

/**
 * Whether a row tells of one dose and the day it was given: a single date that no word makes a start, a stop or an order, and "given"
 * beside it; a vaccine is given on a day without a word for it. What is taken so many times a day is a course, whenever it was given first.
 */
export const isOneDose = (fields: RowFields, course: Course, hasFrequency: boolean, isVaccine: boolean): boolean =>
  course.start !== null &&
  course.end === null &&
  course.bare &&
  course.duration === undefined &&
  !hasFrequency &&
  scanDates(fields.quote).length === 1 &&
  (isVaccine || GIVEN.test(foldWords(fields.quote)))
