import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isoDayOf } from '../../../lib/dates/civil-of'
import { dayNumber } from '../../../lib/dates/day-number'
import { daysInMonth } from '../../../lib/dates/days-in-month'
import { spanOf } from '../../../lib/dates/span'
import type { Chart, MedicationStatement } from '../../../lib/model/chart'
import type { Criterion, CriterionOf } from '../../../lib/model/criterion'
import type { ChartDate } from '../../../lib/model/date'
import type { Truth } from '../../../lib/model/truth'
import { ask, chart, criterion, FACTS, judgeOne, row, TODAY, washout } from './build'

const DRUGS = ['ciclosporin', 'methotrexate', 'tacrolimus', 'interferon gamma', 'azathioprine', 'paracetamol']
const today = dayNumber(TODAY)

const prior = criterion<CriterionOf<'prior-treatment'>>({
  id: 'prior',
  kind: 'prior-treatment',
  valueSet: 'conventional-immunosuppressant-ad',
  minimum: { value: 4, unit: 'month' },
  within: { value: 12, unit: 'month' },
  gapDays: 30,
  ask,
})
const notWithin = criterion<CriterionOf<'not-within'>>({
  id: 'recent',
  kind: 'not-within',
  valueSet: 'calcineurin-inhibitor',
  within: { value: 3, unit: 'month' },
  ask,
})
const concurrent = criterion<CriterionOf<'concurrent'>>({
  id: 'now',
  kind: 'concurrent',
  valueSet: 'calcineurin-inhibitor',
  is: 'forbidden',
  ask,
})
const distinct = criterion<CriterionOf<'distinct-treatments'>>({
  id: 'two',
  kind: 'distinct-treatments',
  valueSet: 'conventional-immunosuppressant-ad',
  atLeast: 2,
  ask,
})
const TIMED: readonly Criterion[] = [
  washout(),
  washout({ semantics: 'longer-of' }),
  prior,
  notWithin,
  concurrent,
  distinct,
]

const day = fc.integer({ min: today - 500, max: today }).map(isoDayOf)
const course = fc
  .record({
    drug: fc.constantFrom(...DRUGS),
    start: day,
    length: fc.integer({ min: 0, max: 250 }),
    ongoing: fc.boolean(),
  })
  .map(({ drug, start, length, ongoing }): MedicationStatement => {
    const end = dayNumber(start) + length
    return row(drug, ongoing || end > today ? { start } : { start, end: isoDayOf(end) })
  })
const courses = fc.array(course, { maxLength: 6 })
const planned = fc.integer({ min: today, max: today + 200 }).map(isoDayOf)

const coarse = (date: ChartDate, to: 'day' | 'month' | 'year' | 'two-ways' | 'none'): ChartDate => {
  if (typeof date !== 'string') return date
  switch (to) {
    case 'day':
      return date
    case 'month':
      return date.slice(0, 7)
    case 'year':
      return date.slice(0, 4)
    case 'none':
      return null
    case 'two-ways': {
      const [year, month, d] = date.split('-').map(Number)
      if (year === undefined || month === undefined || d === undefined || d > 12) return date
      const swapped = `${year}-${String(d).padStart(2, '0')}-${String(month).padStart(2, '0')}`
      return month <= daysInMonth(year, d) && swapped <= TODAY ? { written: date, readings: [date, swapped] } : date
    }
  }
}
const precision = fc.constantFrom('day', 'month', 'year', 'two-ways', 'none' as const)

const truthOf = (one: Criterion, of: Chart, on: string): Truth => judgeOne(one, { chart: of, planned: on }).truth

describe.each(TIMED.map((one) => [`${one.kind} (${one.id})`, one] as const))('%s', (_, one) => {
  it('does not depend on the order of rows, nor on their repetition', () =>
    fc.assert(
      fc.property(courses, planned, fc.integer(), (medications, on, seed) => {
        const plain = judgeOne(one, { chart: chart({ medications }), planned: on })
        const shuffled = [...medications].sort((a, b) => (a.id + seed < b.id + seed ? 1 : -1)).reverse()
        const twice = [...shuffled, ...medications.map((m) => ({ ...m, id: `${m.id}-again` }))].reverse()
        for (const other of [shuffled, twice]) {
          const judged = judgeOne(one, { chart: chart({ medications: other }), planned: on })
          expect([judged.truth, judged.clearOn, judged.binding]).toEqual([plain.truth, plain.clearOn, plain.binding])
        }
      }),
      { numRuns: 300 },
    ))

  it('never decides from a coarse date what a finer one would refute', () =>
    fc.assert(
      fc.property(
        courses,
        planned,
        fc.array(precision, { minLength: 12, maxLength: 12 }),
        (medications, on, precisions) => {
          const vague = medications.map((m, i) => ({
            ...m,
            start: coarse(m.start, precisions[i * 2] ?? 'day'),
            // A course that has ended keeps having ended, whatever is known of the day.
            end: m.end === null ? null : coarse(m.end, precisions[i * 2 + 1] ?? 'day'),
          }))
          const known = truthOf(one, chart({ medications }), on)
          const guessed = truthOf(one, chart({ medications: vague }), on)
          if (guessed !== 'unknown') expect(guessed).toBe(known)
        },
      ),
      { numRuns: 500 },
    ))

  it('never decides from a list that is not whole what the whole list would refute', () =>
    fc.assert(
      fc.property(courses, courses, planned, (seen, unseen, on) => {
        const coverage = { ...chart().coverage, medications: 'incomplete' as const }
        const partly = truthOf(one, chart({ medications: seen, coverage }), on)
        const whole = truthOf(one, chart({ medications: [...seen, ...unseen] }), on)
        if (partly !== 'unknown') expect(partly).toBe(whole)
      }),
      { numRuns: 400 },
    ))

  it('an unknown asks at least one question, a settled criterion none', () =>
    fc.assert(
      fc.property(courses, planned, precision, fc.boolean(), (medications, on, p, whole) => {
        const vague = medications.map((m) => ({ ...m, end: m.end === null ? null : coarse(m.end, p) }))
        const coverage = { ...chart().coverage, medications: whole ? ('complete' as const) : ('incomplete' as const) }
        const judged = judgeOne(one, { chart: chart({ medications: vague, coverage }), planned: on })
        expect(judged.missing.length > 0).toBe(judged.truth === 'unknown')
      }),
      { numRuns: 400 },
    ))
})

describe('washout against a brute-force calendar', () => {
  /** Adds days one at a time on the calendar, as a pharmacist with a diary would. */
  const later = (from: string, days: number): string => {
    let [year = 0, month = 0, d = 0] = from.split('-').map(Number)
    for (let i = 0; i < days; i++) {
      d++
      if (d > daysInMonth(year, month)) {
        d = 1
        month++
      }
      if (month > 12) {
        month = 1
        year++
      }
    }
    return `${year}-${String(month).padStart(2, '0')}-${String(d).padStart(2, '0')}`
  }
  const FIGURES = { ciclosporin: [15, 15], tacrolimus: [12, 43] } as const

  it('holds on 10,000 random last doses, month ends and leap days included', () =>
    fc.assert(
      fc.property(
        fc.constantFrom('ciclosporin', 'tacrolimus', 'interferon gamma'),
        fc.integer({ min: dayNumber('2015-01-01'), max: dayNumber('2031-12-31') }).map(isoDayOf),
        fc.integer({ min: 0, max: 100 }),
        (drug, end, wait) => {
          const on = later(end, wait)
          const figures = drug === 'interferon gamma' ? null : FIGURES[drug]
          const days = figures === null ? [84, 84] : figures.map((h) => Math.ceil((5 * h) / 24))
          const clear = days.map((n) => later(end, n))
          const expected = on >= (clear[1] ?? '') ? 'met' : on < (clear[0] ?? '') ? 'not-met' : 'unknown'
          const of = chart({ asOf: on, medications: [row(drug, { end })] })
          const judged = judgeOne(washout(), { chart: of, asOf: on, planned: on })
          expect(judged.truth).toBe(expected)
          if (expected !== 'met') expect(judged.clearOn).toEqual({ earliest: clear[0], latest: clear[1] })
        },
      ),
      { numRuns: 10_000 },
    ))
})

describe('prior treatment against a brute-force calendar', () => {
  it('counts the days of each drug in the window, gaps of 30 days bridged', () =>
    fc.assert(
      fc.property(courses, (medications) => {
        const window = { lo: dayNumber('2025-11-20'), hi: today - 1 }
        const months = (n: number) => dayNumber(monthsLater(isoDayOf(n), 4)) - n
        const enough = ['ciclosporin', 'methotrexate', 'azathioprine'].some((drug) => {
          const taken = new Set<number>()
          for (const m of medications.filter((one) => one.text === drug))
            for (let n = spanOf(m.start)?.lo ?? 0; n <= (spanOf(m.end)?.hi ?? today); n++) taken.add(n)
          const sorted = [...taken].sort((a, b) => a - b)
          sorted.forEach((n, i) => {
            const next = sorted[i + 1]
            if (next !== undefined && next - n - 1 <= 30) for (let k = n + 1; k < next; k++) taken.add(k)
          })
          const inside = [...taken].filter((n) => n >= window.lo && n <= window.hi).sort((a, b) => a - b)
          return inside.some((from, i) => inside.length - i >= months(from))
        })
        expect(truthOf(prior, chart({ medications }), TODAY)).toBe(enough ? 'met' : 'not-met')
      }),
      { numRuns: 500 },
    ))
  const monthsLater = (date: string, n: number): string => {
    const [year = 0, month = 0, d = 0] = date.split('-').map(Number)
    const at = month - 1 + n
    const y = year + Math.floor(at / 12)
    const m = (at % 12) + 1
    return `${y}-${String(m).padStart(2, '0')}-${String(Math.min(d, daysInMonth(y, m))).padStart(2, '0')}`
  }
})

describe('the facts of the tests', () => {
  it('stand under the names they are looked up by', () =>
    expect(Object.entries(FACTS).filter(([name, one]) => one.name !== name)).toEqual([]))
})
