import { describe, expect, it } from 'vitest'
import { isoDayOf } from '../../../lib/dates/civil-of'
import { dayNumber } from '../../../lib/dates/day-number'
import { clipped, countTowards } from '../../../lib/timeline/days-in-window'
import { erasOf } from '../../../lib/timeline/eras'
import { lastDose } from '../../../lib/timeline/last-dose'
import { takenDays } from '../../../lib/timeline/taken-days'
import { timelineOf } from '../../../lib/timeline/timeline-of'
import { chart, row, TODAY, vaccination } from '../rules/build'

const asOf = dayNumber(TODAY)
const exposure = (more: Parameters<typeof row>[1]) => {
  const [first] = timelineOf(chart({ medications: [row('ciclosporin', more)] })).exposures
  if (!first) throw new Error('no exposure')
  return first
}
const iso = (n: number) => (Number.isFinite(n) ? isoDayOf(n) : 'open')
const last = (more: Parameters<typeof row>[1]) => {
  const dose = lastDose(exposure(more), asOf)
  return dose && [iso(dose.lo), iso(dose.hi), dose.ongoing]
}

describe('a row as an exposure', () => {
  it.each([
    ['not-taken', 'no'],
    ['entered-in-error', 'no'],
    ['intended', 'not-yet'],
    ['active', 'yes'],
    ['on-hold', 'yes'],
    ['unknown', 'yes'],
  ] as const)('%s: taken %s', (status, taken) => expect(exposure({ status, start: '2026-01-01' }).taken).toBe(taken))

  it('what starts tomorrow is not yet taken', () => expect(exposure({ start: '2026-11-21' }).taken).toBe('not-yet'))
  it('what starts today is', () => expect(exposure({ start: TODAY }).taken).toBe('yes'))

  it('keeps the precision of its ends', () =>
    expect(exposure({ start: '2026-03', end: '2026-06-10' })).toMatchObject({
      startDays: { lo: dayNumber('2026-03-01'), hi: dayNumber('2026-03-31') },
      endDays: { lo: dayNumber('2026-06-10'), hi: dayNumber('2026-06-10') },
    }))

  it('ongoing has no end', () =>
    expect(exposure({ start: '2026-01-01' })).toMatchObject({ endDays: null, ongoing: 'yes' }))
  it('an unknown status without an end is possibly ongoing', () =>
    expect(exposure({ status: 'unknown', start: '2026-01-01' })).toMatchObject({ endDays: null, ongoing: 'maybe' }))
})

describe('the last dose', () => {
  it.each([
    [
      'a stop date is the last dose day',
      { start: '2026-01-01', end: '2026-06-10' },
      ['2026-06-10', '2026-06-10', 'no'],
    ],
    ['ongoing: today, if stopped today', { start: '2026-01-01' }, [TODAY, TODAY, 'yes']],
    [
      'stopped on an unknown day: between its start and today',
      { start: '2026-03-01', status: 'stopped' },
      ['2026-03-01', TODAY, 'no'],
    ],
    ['stopped, no date at all: any day up to today', { status: 'stopped' }, ['open', TODAY, 'no']],
    [
      'last given in May, and nothing says whether it was stopped: from then on',
      { start: '2026-03-01', lastGiven: '2026-05-10', status: 'unknown' },
      ['2026-05-10', TODAY, 'maybe'],
    ],
    ['last given in May, no start', { lastGiven: '2026-05', status: 'unknown' }, ['2026-05-01', TODAY, 'maybe']],
    [
      'last given before its start',
      { start: '2026-05-10', lastGiven: '2026-03-01', status: 'on-hold' },
      ['2026-05-10', TODAY, 'maybe'],
    ],
    [
      'last given on a day ahead: today at most',
      { lastGiven: '2026-12-24', status: 'unknown' },
      [TODAY, TODAY, 'maybe'],
    ],
    ['still running, whenever it was last given', { lastGiven: '2026-05-10' }, [TODAY, TODAY, 'yes']],
    [
      'an end outranks the day it was last given',
      { end: '2026-04-01', lastGiven: '2026-05-10', status: 'stopped' },
      ['2026-04-01', '2026-04-01', 'no'],
    ],
    ['on hold: meant to be resumed', { start: '2026-03-01', status: 'on-hold' }, ['2026-03-01', TODAY, 'maybe']],
    ['stopped this month: not after today', { end: '2026-11' }, ['2026-11-01', TODAY, 'no']],
    [
      'stopped this year, begun in March: not before March',
      { start: '2026-03-05', end: '2026' },
      ['2026-03-05', TODAY, 'no'],
    ],
    [
      'active until a day ahead',
      { start: '2026-01-01', end: '2026-12-24', status: 'active' },
      ['2026-12-24', '2026-12-24', 'no'],
    ],
    ['active although its end has passed', { end: '2026-06-10', status: 'active' }, ['2026-06-10', TODAY, 'maybe']],
    [
      'an end before the start',
      { start: '2026-06-10', end: '2026-05-10', status: 'stopped' },
      ['2026-05-10', TODAY, 'maybe'],
    ],
    [
      'single days: the latest',
      { occurrences: ['2026-05-10', '2026-04-10'], status: 'completed' },
      ['2026-05-10', '2026-05-10', 'no'],
    ],
    ['single days of an active drug: perhaps today', { occurrences: ['2026-05-10'] }, ['2026-05-10', TODAY, 'maybe']],
  ] as const)('%s', (_, more, expected) => expect(last({ ...more } as Parameters<typeof row>[1])).toEqual(expected))

  it('never taken has none', () => expect(last({ status: 'not-taken', end: '2026-01-01' })).toBeNull())
})

describe('days taken, certain and possible', () => {
  const days = (more: Parameters<typeof row>[1]) => {
    const taken = takenDays(exposure(more), asOf)
    const say = (spans: readonly { lo: number; hi: number }[]) => spans.map((s) => `${iso(s.lo)}…${iso(s.hi)}`)
    return [say(taken.certain), say(taken.possible)]
  }
  it('a course with both days', () =>
    expect(days({ start: '2026-01-01', end: '2026-02-10' })).toEqual([
      ['2026-01-01…2026-02-10'],
      ['2026-01-01…2026-02-10'],
    ]))
  it('coarse ends shrink what is certain', () =>
    expect(days({ start: '2026-01', end: '2026-03' })).toEqual([['2026-01-31…2026-03-01'], ['2026-01-01…2026-03-31']]))
  it('ongoing counts up to today', () =>
    expect(days({ start: '2026-11-01' })).toEqual([[`2026-11-01…${TODAY}`], [`2026-11-01…${TODAY}`]]))
  it('stopped on an unknown day: the first day is certain', () =>
    expect(days({ start: '2026-03-01', status: 'stopped' })).toEqual([
      ['2026-03-01…2026-03-01'],
      [`2026-03-01…${TODAY}`],
    ]))
  it('no start: the last day is certain', () =>
    expect(days({ end: '2026-03-01' })).toEqual([['2026-03-01…2026-03-01'], ['open…2026-03-01']]))
  it('not taken: none', () => expect(days({ status: 'not-taken', start: '2026-01-01' })).toEqual([[], []]))
  it('not taken now: none is certain, any day since it was prescribed is possible', () => {
    const notNow = { status: 'not-taken', notNow: true } as const
    expect(days({ ...notNow, start: '2026-01-01' })).toEqual([[], [`2026-01-01…${TODAY}`]])
    expect(days({ ...notNow, end: '2026-03-01' })).toEqual([[], ['open…2026-03-01']])
    expect(last({ ...notNow, start: '2026-11-10' })).toEqual(['open', TODAY, 'no'])
  })
})

describe('eras, gaps and sums', () => {
  const spans = (...pairs: [string, string][]) =>
    pairs.map(([lo, hi], i) => ({ lo: dayNumber(lo), hi: dayNumber(hi), id: `r${i}` }))
  it('30 days without a dose are bridged, 31 are not', () => {
    expect(erasOf(spans(['2026-03-01', '2026-03-31'], ['2026-05-01', '2026-05-31']), 30)).toHaveLength(1)
    expect(erasOf(spans(['2026-03-01', '2026-03-31'], ['2026-05-02', '2026-05-31']), 30)).toHaveLength(2)
  })
  it('a row inside another, or twice, adds nothing', () => {
    const once = erasOf(spans(['2026-03-01', '2026-03-31']), 0)
    const more = erasOf(
      spans(['2026-03-10', '2026-03-20'], ['2026-03-01', '2026-03-31'], ['2026-03-01', '2026-03-31']),
      0,
    )
    expect(more.map(({ lo, hi }) => [lo, hi])).toEqual(once.map(({ lo, hi }) => [lo, hi]))
  })
  it('four calendar months from 1 March are 122 days', () => {
    const months = { value: 4, unit: 'month' as const }
    expect(countTowards(spans(['2026-03-01', '2026-06-30']), months)).toMatchObject({ days: 122, required: 122 })
    expect(countTowards(spans(['2026-03-01', '2026-06-29']), months)).toMatchObject({ days: 121, required: 122 })
    expect(countTowards([], months)).toBeNull()
  })
  it('only what lies inside the window counts', () => {
    const window = { lo: dayNumber('2026-03-15'), hi: dayNumber('2026-03-20') }
    expect(clipped(spans(['2026-03-01', '2026-03-31'], ['2026-04-01', '2026-04-02']), window)).toEqual([window])
  })
})

describe('the timeline of a chart', () => {
  const timeline = timelineOf(
    chart({
      medications: [
        row('ciclosporin', { start: '2026-01-01' }),
        row('paracetamol', { start: '2019' }),
        row('methotrexate', { status: 'not-taken', start: '2001-01-01' }),
      ],
      immunisations: [vaccination('measles vaccine', '1990-01-01')],
    }),
  )
  it('indexes exposures by substance', () => expect(timeline.bySubstance.get('ciclosporin')).toHaveLength(1))
  it('holds vaccinations as days', () =>
    expect(timeline.exposures.at(-1)).toMatchObject({ origin: 'immunisation', taken: 'yes' }))
  it('reaches back to the earliest medication row that was taken, at the latest of its bounds', () =>
    expect(timeline.earliestRow && isoDayOf(timeline.earliestRow)).toBe('2019-12-31'))
  it('passes the chart through', () => expect(timeline.chart.patient.birthDate).toBe('1986-04-02'))
})
