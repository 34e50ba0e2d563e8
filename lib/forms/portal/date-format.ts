import type { DatePart } from './field-meaning'

const LETTERS: Readonly<Record<string, DatePart>> = { d: 'day', j: 'day', m: 'month', y: 'year', a: 'year' }
const SHAPE = /\b(dd|jj|mm|yyyy|aaaa|jjjj)(?:([-/. ])(dd|jj|mm|yyyy|aaaa|jjjj))?(?:\2(dd|jj|mm|yyyy|aaaa|jjjj))?\b/i
const MAKES: readonly string[] = ['dd/mm/yyyy', 'yyyy-mm-dd', 'dd-mm-yyyy', 'dd.mm.yyyy', 'mm/yyyy', 'yyyy-mm', 'yyyy']

/** A date's parts; what it was not written with is missing. */
const partsOf = (date: string): Partial<Record<DatePart, string>> => {
  const [year, month, day] = date.split('-')
  return {
    ...(year === undefined ? {} : { year }),
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
  }
}

const kindOf = (piece: string): DatePart | undefined =>
  piece.length === 4 ? 'year' : LETTERS[piece.charAt(0).toLowerCase()]

const written = (date: string, shape: string): string | null => {
  const parts = partsOf(date)
  let lacks = false
  const text = shape.replace(/[a-z]+/gi, (piece) => {
    const kind = kindOf(piece)
    const value = kind === undefined ? undefined : parts[kind]
    if (value === undefined) lacks = true
    return value ?? ''
  })
  return lacks ? null : text
}

/** The shape a field wants dates in ("jj/mm/aaaa"), said in its label or placeholder; undefined when it says none. */
export const dateShapeIn = (text: string): string | undefined => SHAPE.exec(text)?.[0]

/**
 * A date as a field wants it. Null when the field asks more than is known (a day where only the month was written): no day is made
 * up. Without a shape the date goes as it is, since `2026-03-04` reads alike everywhere; a pattern then has to agree.
 */
export const dateFor = (date: string, shape: string | undefined, pattern: string): string | null => {
  if (shape !== undefined) return written(date, shape)
  if (pattern === '') return date
  let wanted: RegExp
  try {
    wanted = new RegExp(`^(?:${pattern})$`, 'u')
  } catch {
    return null
  }
  // A pattern alone does not say which comes first, the day or the month: only days above 12 tell.
  if (wanted.test('25/12/2026') && wanted.test('12/25/2026') && !/^\d{4}(-\d{2})?$/.test(date)) {
    return wanted.test(date) ? date : null
  }
  return MAKES.map((make) => written(date, make)).find((text) => text !== null && wanted.test(text)) ?? null
}

/** One part of a date, for a field that takes one: `['11', 'november' …]` is the caller's matter. Null when it is not known. */
export const datePart = (date: string, part: DatePart): string | null => partsOf(date)[part] ?? null
