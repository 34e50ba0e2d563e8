import { describe, expect, it } from 'vitest'
import { daysApart, plusDays } from '../../../../lib/dates/days'
import { phrase } from '../../../../lib/rules/phrase'
import { chart, judgeOne, row, TODAY, vaccination, washout } from '../build'

const gone = (days: number) => plusDays(TODAY, -days)
const judged = (medications: ReturnType<typeof row>[], more: Parameters<typeof judgeOne>[1] = {}) =>
  judgeOne(washout(), { chart: chart({ medications }), ...more })
const said = (judgement: ReturnType<typeof judgeOne>) =>
  judgement.evidence.map((one) => phrase(one.because, 'en')).join(' ')

describe('five half-lives of 15 hours are four days, rounded up', () => {
  it.each([
    ['2026-06-14', 'met'],
    ['2026-06-13', 'not-met'],
  ])('last dose 10 June, planned %s: %s', (planned, truth) => {
    const result = judged([row('ciclosporin', { start: '2026-01-01', end: '2026-06-10' })], { planned })
    expect(result.truth).toBe(truth)
    if (truth === 'not-met') expect(result.clearOn).toEqual({ earliest: '2026-06-14', latest: '2026-06-14' })
  })

  it('says the arithmetic in words, beside the row as quoted', () => {
    const result = judged([row('ciclosporin', { start: '2026-01-01', end: '2026-06-10' })], { planned: '2026-06-13' })
    expect(said(result)).toContain('10 Jun 2026 + ⌈5 × 15 h / 24⌉ = 10 Jun 2026 + 4 = 14 Jun 2026')
    expect(result.evidence[0]).toMatchObject({ quote: 'ciclosporin row', locator: { frame: 0 } })
    expect(result.binding).toBe('ciclosporin')
  })

  it('five times 4.8 hours is one day, not two', () => {
    const facts = { ...chart().facts }
    const ciclosporin = facts.ciclosporin!
    facts.ciclosporin = { ...ciclosporin, halfLives: [{ ...ciclosporin.halfLives[0]!, lowH: 4.8, highH: 4.8 }] }
    const of = chart({ medications: [row('ciclosporin', { end: gone(1) })], facts })
    expect(judgeOne(washout(), { chart: of }).truth).toBe('met')
  })
})

describe('twelve weeks are 84 days', () => {
  it.each([
    [84, 'met'],
    [83, 'not-met'],
  ])('no half-life known: last dose %i days before is %s', (days, truth) =>
    expect(judged([row('interferon gamma', { end: gone(days) })]).truth).toBe(truth),
  )

  it.each([
    [84, 'met'],
    [83, 'not-met'],
  ])('a live vaccine %i days before is %s', (days, truth) => {
    const rule = washout({ valueSet: 'live-vaccine', semantics: 'fixed-only', alwaysAsk: 'unless-immunisations-read' })
    const of = chart({ immunisations: [vaccination('measles vaccine', gone(days))] })
    expect(judgeOne(rule, { chart: of }).truth).toBe(truth)
  })

  it('a vaccine that is not live does not count', () => {
    const rule = washout({ valueSet: 'live-vaccine', semantics: 'fixed-only', alwaysAsk: 'unless-immunisations-read' })
    expect(judgeOne(rule, { chart: chart({ immunisations: [vaccination('influenza vaccine', gone(3))] }) }).truth).toBe(
      'met',
    )
  })
})

describe('a figure that misleads is never less than the fixed weeks', () => {
  it.each([
    [84, 'met'],
    [83, 'unknown'],
    [3, 'unknown'],
    [0, 'not-met'],
  ])('methotrexate %i days ago: %s', (days, truth) =>
    expect(judged([row('methotrexate', { end: gone(days) })]).truth).toBe(truth),
  )

  it('nor less than its own half-lives: five of 480 h are 100 days', () => {
    expect(judged([row('teriflunomide', { end: gone(99) })]).truth).toBe('unknown')
    expect(judged([row('teriflunomide', { end: gone(100) })]).truth).toBe('met')
  })

  it('says why', () => {
    const result = judged([row('methotrexate', { end: gone(83) })])
    expect(result.reasons.map((one) => phrase(one, 'en')).join(' ')).toContain('misleads (polyglutamates)')
    expect(result.missing.map(({ id }) => id)).toEqual(['be-test/washout'])
  })

  it('the longest-lived active moiety governs: 6-TGN, not azathioprine', () =>
    // ⌈5 × 72 / 24⌉ = 15 days at the least.
    expect(judged([row('azathioprine', { end: gone(14) })]).truth).toBe('not-met'))

  it('a disputed figure never shortens: certainty C', () => {
    expect(judged([row('baricitinib', { end: gone(83) })]).truth).toBe('unknown')
    expect(judged([row('baricitinib', { end: gone(84) })]).truth).toBe('met')
  })

  it('an unverified figure is said: certainty B', () =>
    expect(said(judged([row('tacrolimus', { end: gone(1) })]))).toContain('unverified figure'))
})

describe('between the shortest and the longest half-life', () => {
  // tacrolimus 12–43 h: ⌈60/24⌉ = 3 to ⌈215/24⌉ = 9 days.
  it.each([
    [9, 'met'],
    [8, 'unknown'],
    [3, 'unknown'],
    [2, 'not-met'],
  ])('last dose %i days ago: %s', (days, truth) =>
    expect(judged([row('tacrolimus', { end: gone(days) })]).truth).toBe(truth),
  )

  it('gives the interval', () =>
    expect(judged([row('tacrolimus', { end: gone(2) })]).clearOn).toEqual({
      earliest: plusDays(TODAY, 1),
      latest: plusDays(TODAY, 7),
    }))
})

describe('route and release choose the half-life', () => {
  const depot = (more: Partial<ReturnType<typeof row>>) => [
    row('triamcinolone', { end: gone(20), dose: { text: '40 mg', perDayMg: 40 }, ...more }),
  ]
  it('by mouth it is gone in two days', () => expect(judged(depot({ route: 'oral' })).truth).toBe('met'))
  it('in the muscle it may last the weeks', () =>
    expect(judged(depot({ route: 'intramuscular' })).truth).toBe('unknown'))
  it('a depot without a route may last the weeks', () =>
    expect(judged(depot({ release: 'depot' })).truth).toBe('unknown'))
  it('without route or release it may be either', () => expect(judged(depot({})).truth).toBe('unknown'))
})

describe('semantics are named', () => {
  const rule = (semantics: 'longer-of' | 'shorter-of' | 'fixed-only') => washout({ semantics })
  const at = (semantics: 'longer-of' | 'shorter-of' | 'fixed-only', days: number) =>
    judgeOne(rule(semantics), { chart: chart({ medications: [row('ciclosporin', { end: gone(days) })] }) }).truth
  it('the longer of the two', () => expect([at('longer-of', 84), at('longer-of', 83)]).toEqual(['met', 'not-met']))
  it('the shorter of the two', () => expect([at('shorter-of', 4), at('shorter-of', 3)]).toEqual(['met', 'not-met']))
  it('the fixed time only', () => expect([at('fixed-only', 84), at('fixed-only', 83)]).toEqual(['met', 'not-met']))
})

describe('what is still taken', () => {
  it('is not gone; if stopped today, clear four days on', () => {
    const result = judged([row('ciclosporin', { start: '2026-01-01' })])
    expect(result.truth).toBe('not-met')
    expect(result.clearOn).toEqual({ earliest: '2026-11-24', latest: '2026-11-24' })
    expect(result.ifStoppedOn).toBe(TODAY)
  })

  it('stands in the way on a later planned day too, unless it is stopped', () => {
    const given = {
      chart: chart({ medications: [row('ciclosporin', { start: '2026-01-01' })] }),
      planned: '2026-12-24',
    }
    expect(judgeOne(washout(), given).truth).toBe('not-met')
    expect(judgeOne(washout(), { ...given, assumeStopped: true }).truth).toBe('met')
  })

  it('as needed, nobody knows when it was last taken', () =>
    expect(judged([row('ciclosporin', { start: '2026-01-01', asNeeded: true })]).truth).toBe('unknown'))

  it('with an end that has passed and yet active, it is asked', () => {
    const result = judged([row('ciclosporin', { id: 'x', start: '2026-01-01', end: '2026-06-10', status: 'active' })])
    expect(result.truth).toBe('unknown')
    expect(result.missing.map(({ id }) => id)).toEqual(['chart.entry.x.end'])
  })

  it('and the answer settles it', () => {
    const medications = [row('ciclosporin', { id: 'x', start: '2026-01-01', end: '2026-06-10', status: 'active' })]
    expect(judged(medications, { answers: { 'chart.entry.x.end': '2026-06-10' } }).truth).toBe('met')
    expect(judged(medications, { answers: { 'chart.entry.x.end': TODAY } }).truth).toBe('not-met')
  })
})

describe('what is no exposure', () => {
  it.each(['not-taken', 'entered-in-error'] as const)('%s', (status) => {
    const result = judged([row('methotrexate', { start: '2026-11-01', status })])
    expect(result.truth).toBe('met')
    expect(result.evidence).toHaveLength(1)
  })
  it('intended, without a day', () => expect(judged([row('methotrexate', { status: 'intended' })]).truth).toBe('met'))
  it('intended before the planned day is asked', () => {
    const result = judged([row('methotrexate', { id: 'x', status: 'intended', start: '2026-11-22' })], {
      planned: '2026-11-25',
    })
    expect([result.truth, result.missing[0]?.id]).toEqual(['unknown', 'chart.entry.x.status'])
  })
  it('intended after the planned day', () =>
    expect(
      judged([row('methotrexate', { status: 'intended', start: '2026-12-22' })], { planned: '2026-11-25' }).truth,
    ).toBe('met'))
})

describe('what cannot be told is asked', () => {
  it('an end that is not on the page', () => {
    const result = judged([row('ciclosporin', { id: 'x', start: '2026-01-01', status: 'stopped' })])
    expect(result.truth).toBe('unknown')
    expect(result.missing.map(({ id }) => id)).toEqual(['chart.entry.x.end'])
  })
  it('an end that is not on the page, of a course begun inside the window, is inside it', () =>
    expect(judged([row('interferon gamma', { start: gone(20), status: 'stopped' })]).truth).toBe('not-met'))
  it('a status that is not known, without an end', () =>
    expect(judged([row('ciclosporin', { start: '2020-01-01', status: 'unknown' })]).truth).toBe('unknown'))
  it.each([
    [3, 'not-met'],
    [4, 'unknown'],
  ])('last given %i days ago, four being asked, and no stop: %s', (days, truth) =>
    expect(judged([row('ciclosporin', { start: '2020-01-01', status: 'unknown', lastGiven: gone(days) })]).truth).toBe(
      truth,
    ),
  )
  it('a month without a day, half inside', () =>
    expect(judged([row('ciclosporin', { end: '2026-11' })]).truth).toBe('unknown'))
  it('a month without a day, wholly outside', () =>
    expect(judged([row('ciclosporin', { end: '2026-10' })]).truth).toBe('met'))
  it('a date that can be read two ways', () => {
    const end = { written: '11/10/2026', readings: ['2026-10-11', '2026-11-10'] }
    expect(judged([row('interferon gamma', { end })]).truth).toBe('not-met')
    expect(judged([row('ciclosporin', { end: { ...end, readings: ['2026-11-19', '2026-10-11'] } })]).truth).toBe(
      'unknown',
    )
  })
  it('a line that was not recognised, named in the question', () => {
    const result = judged([row('Zzyrq', { id: 'x', end: '2001-01-01' })])
    expect(result.truth).toBe('unknown')
    expect(result.missing.map(({ id }) => id)).toEqual(['chart.entry.x.irrelevant'])
    expect(phrase(result.missing[0]!.ask, 'en')).toContain('Zzyrq')
  })
  it('a line with suggestions asks which', () => {
    const result = judged([
      row('Neorall', { id: 'x', end: gone(1), candidates: [{ name: 'ciclosporin', score: 0.8 }] }),
    ])
    expect(result.missing[0]).toMatchObject({ id: 'chart.entry.x.substance', options: ['ciclosporin'] })
  })
  it('a corticosteroid without a dose may only replace', () => {
    const result = judged([row('prednisolone', { id: 'x', start: '2026-01-01', route: 'oral' })])
    expect([result.truth, result.missing[0]?.id]).toEqual(['unknown', 'chart.entry.x.dose'])
  })
})

describe('several rows', () => {
  it('the drug that keeps waiting longest binds', () => {
    const result = judged([row('ciclosporin', { end: gone(1) }), row('interferon gamma', { end: gone(50) })])
    expect([result.binding, result.clearOn?.latest]).toEqual(['interferon gamma', plusDays(gone(50), 84)])
  })
  it('the excepted drug does not count', () =>
    expect(
      judgeOne(washout({ except: ['dupilumab'] }), {
        chart: chart({ medications: [row('dupilumab', { start: '2026-01-01' })] }),
      }).truth,
    ).toBe('met'))
  it('of a combination the part in the class counts', () => {
    const both = row('ciclosporin', { end: gone(1) })
    const combined = { ...both, substances: [...both.substances, ...row('paracetamol').substances] }
    expect(judged([combined]).binding).toBe('ciclosporin')
  })
  it('days given one by one: the last of them is the last dose', () =>
    expect(
      judged([row('ciclosporin', { status: 'completed', occurrences: ['2026-11-01', gone(3), '2026-10-01'] })]).clearOn
        ?.latest,
    ).toBe(plusDays(gone(3), 4)))
  it('counts days on the calendar', () => expect(daysApart(gone(84), TODAY)).toBe(84))
})
