import { describe, expect, it } from 'vitest'
import { plusDays } from '../../../lib/dates/days'
import { chart, judgeOne, row, TODAY, vaccination, washout } from './build'

const gone = (days: number) => plusDays(TODAY, -days)

describe('absence is proved, never assumed', () => {
  const whole = chart().coverage
  const empty = (coverage: Partial<typeof whole>, medications = [row('paracetamol', { start: '2026-11-01' })]) =>
    judgeOne(washout(), { chart: chart({ medications, coverage: { ...whole, ...coverage } }) })
  it('a whole list without the class', () => expect(empty({}).truth).toBe('met'))
  it.each([
    ['an incomplete list', { medications: 'incomplete' }],
    ['no list on the page', { medications: 'not-on-page' }],
    ['no stopped rows shown', { showsStopped: false }],
    ['no sign of how far back it reaches', { reachesBackTo: null }],
  ] as const)('%s is asked', (_, coverage) => {
    const result = empty(coverage)
    expect([result.truth, result.missing.map(({ id }) => id)]).toEqual(['unknown', ['chart.coverage.medications']])
  })
  it('a list that reaches back to the day the window opens', () => {
    expect(empty({ reachesBackTo: gone(500) }).truth).toBe('met')
    expect(empty({ reachesBackTo: gone(499) }).truth).toBe('unknown')
  })
  it('a row from before the window opens shows that it reaches back', () => {
    expect(empty({ reachesBackTo: null }, [row('paracetamol', { start: gone(501) })]).truth).toBe('met')
    expect(empty({ reachesBackTo: null }, [row('paracetamol', { start: gone(500) })]).truth).toBe('unknown')
  })
  it('a list of a stated period shows nothing of what ended before it, however long ago a row of it began', () =>
    expect(empty({ reachesBackTo: gone(100) }, [row('paracetamol', { start: gone(900) })]).truth).toBe('unknown'))
  it('a part of the page whose nature is unsure may hold a medicine', () =>
    expect(judgeOne(washout(), { chart: chart({ unread: [{ text: 'x', why: 'unsure-what-list' }] }) }).truth).toBe(
      'unknown',
    ))
  it('a person who vouches for the list settles it', () =>
    expect(
      judgeOne(washout(), {
        chart: chart({ coverage: { ...whole, medications: 'incomplete' } }),
        answers: { 'chart.coverage.medications': 'yes' },
      }).truth,
    ).toBe('met'))
})

describe('what a medication list does not show is always asked', () => {
  const rule = washout({ valueSet: 'investigational', alwaysAsk: 'always' })
  it('although the list is whole', () => {
    const result = judgeOne(rule)
    expect([result.truth, result.missing.map(({ id }) => id)]).toEqual(['unknown', ['be-test/washout']])
  })
  it('until someone says no', () => expect(judgeOne(rule, { answers: { 'be-test/washout': 'no' } }).truth).toBe('met'))
  it('or yes', () => {
    const result = judgeOne(rule, { answers: { 'be-test/washout': 'yes' } })
    expect([result.truth, result.clearOn]).toEqual(['not-met', null])
  })
  it('a no never outweighs a row', () => {
    const live = washout({ valueSet: 'live-vaccine', semantics: 'fixed-only', alwaysAsk: 'unless-immunisations-read' })
    const of = chart({ immunisations: [vaccination('measles vaccine', gone(83))] })
    expect(judgeOne(live, { chart: of, answers: { 'be-test/washout': 'no' } }).truth).toBe('not-met')
  })
  it('vaccines are asked where no vaccination was read, by themselves', () => {
    const live = washout({ valueSet: 'live-vaccine', semantics: 'fixed-only', alwaysAsk: 'unless-immunisations-read' })
    const of = chart({ coverage: { ...chart().coverage, immunisations: 'not-on-page' } })
    expect(judgeOne(live, { chart: of }).missing.map(({ id }) => id)).toEqual(['be-test/washout'])
  })
})
