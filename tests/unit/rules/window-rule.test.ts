import { describe, expect, it } from 'vitest'
import { isoDayOf } from '../../../lib/dates/civil-of'
import { dayNumber } from '../../../lib/dates/day-number'
import { halfLifeOf } from '../../../lib/rules/half-life-of'
import { goneBy } from '../../../lib/rules/judge-row'
import { clearDays, halfLifeDays, windowRule } from '../../../lib/rules/window-rule'
import { contextOf, FACTS, row } from './build'

const at = (day: string) => ({ lo: dayNumber(day), hi: dayNumber(day) })

describe('half-lives as whole days', () => {
  it.each([
    [5, 15, 4],
    [5, 4.8, 1],
    [5, 4.81, 2],
    [5, 24, 5],
    [1, 0.5, 1],
    [5, 20.4, 5],
  ])('%i × %d h are %i days', (n, hours, days) => expect(halfLifeDays(n, hours)).toBe(days))
})

describe('the half-life of a row', () => {
  const of = (name: string, more = {}) => halfLifeOf(FACTS[name], row(name, more))
  it('none is known', () => expect(of('interferon gamma')).toBeNull())
  it('the active metabolite governs', () =>
    expect(of('azathioprine')).toMatchObject({ lowH: 72, highH: 312, misleads: '6-TGN' }))
  it('by the route of the row', () => {
    expect(of('triamcinolone', { route: 'oral' })?.misleads).toBeNull()
    expect(of('triamcinolone', { route: 'intramuscular' })?.misleads).toBe('depot')
  })
  it('a depot without a figure of its own misleads', () =>
    expect(of('ciclosporin', { release: 'depot' })?.misleads).toBe('depot'))
  it('certainty B is unverified, C disputed', () => {
    expect(of('tacrolimus')).toMatchObject({ unverified: true, disputed: false })
    expect(of('baricitinib')).toMatchObject({ unverified: false, disputed: true })
  })
  it('two sources that differ: the widest interval', () => {
    const facts = FACTS.ciclosporin!
    const [first] = facts.halfLives
    const both = {
      ...facts,
      halfLives: [
        { ...first!, lowH: 10, highH: 27 },
        { ...first!, lowH: 11, highH: 14 },
      ],
    }
    expect(halfLifeOf(both, row('ciclosporin'))).toMatchObject({ lowH: 10, highH: 27 })
  })
})

describe('the first clear day', () => {
  const clear = (
    semantics: 'known-else-fixed' | 'longer-of' | 'shorter-of' | 'fixed-only',
    name: string,
    fixed: Parameters<typeof windowRule>[0]['fixed'],
  ) => {
    const days = clearDays(windowRule({ halfLives: 5, fixed, semantics }, FACTS[name], row(name)), at('2026-08-31'))
    return [isoDayOf(days.lo), isoDayOf(days.hi), days.byFixed]
  }
  it.each([
    ['known-else-fixed', 'ciclosporin', ['2026-09-04', '2026-09-04', false]],
    ['known-else-fixed', 'interferon gamma', ['2027-02-28', '2027-02-28', true]],
    ['longer-of', 'ciclosporin', ['2027-02-28', '2027-02-28', true]],
    ['shorter-of', 'ciclosporin', ['2026-09-04', '2026-09-04', false]],
    ['fixed-only', 'ciclosporin', ['2027-02-28', '2027-02-28', true]],
    ['known-else-fixed', 'methotrexate', ['2026-09-01', '2027-02-28', true]],
  ] as const)('%s of %s, six months as the fixed time: %o', (semantics, name, expected) =>
    expect(clear(semantics, name, { value: 6, unit: 'month' })).toEqual(expected),
  )
  it('an open first day stays open', () => {
    const rule = windowRule({ fixed: { value: 1, unit: 'week' }, semantics: 'fixed-only' }, undefined, row('x'))
    expect(clearDays(rule, { lo: -Infinity, hi: dayNumber('2026-08-31') }).lo).toBe(-Infinity)
  })
})

describe('gone by the planned day', () => {
  const clear = { lo: dayNumber('2026-11-20'), hi: dayNumber('2026-11-22') }
  const last = (ongoing: 'yes' | 'maybe' | 'no') => ({ ...at('2026-11-18'), ongoing })
  it.each([
    ['2026-11-19', 'no', 'met', 'not-met'],
    ['2026-11-20', 'no', 'met', 'unknown'],
    ['2026-11-22', 'no', 'met', 'met'],
    ['2026-11-19', 'no', 'unknown', 'unknown'],
    ['2026-11-22', 'no', 'unknown', 'met'],
    ['2026-11-22', 'yes', 'met', 'not-met'],
    ['2026-11-22', 'maybe', 'met', 'unknown'],
    ['2026-11-19', 'maybe', 'met', 'not-met'],
  ] as const)('planned %s, ongoing %s, member %s: %s', (planned, ongoing, member, truth) =>
    expect(goneBy(clear, last(ongoing), member, contextOf({ planned }))).toBe(truth),
  )
})
