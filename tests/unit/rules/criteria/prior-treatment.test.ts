import { describe, expect, it } from 'vitest'
import type { MedicationStatement } from '../../../../lib/model/chart'
import type { CriterionOf } from '../../../../lib/model/criterion'
import { phrase, sentenceOf } from '../../../../lib/rules/phrase'
import { ask, chart, criterion, judgeOne, row } from '../build'

const rule = (more: Partial<CriterionOf<'prior-treatment'>> = {}) =>
  criterion<CriterionOf<'prior-treatment'>>({
    id: 'prior',
    kind: 'prior-treatment',
    valueSet: 'conventional-immunosuppressant-ad',
    minimum: { value: 4, unit: 'month' },
    within: { value: 12, unit: 'month' },
    gapDays: 30,
    ask,
    ...more,
  })
const judged = (medications: MedicationStatement[], more: Parameters<typeof judgeOne>[1] = {}, one = rule()) =>
  judgeOne(one, { chart: chart({ medications }), ...more })
const partial = { ...chart().coverage, medications: 'incomplete' as const }

describe('four calendar months of one drug in the twelve before 20 November 2026', () => {
  it.each([
    ['2026-03-01', '2026-06-30', 'met'],
    ['2026-03-01', '2026-06-29', 'not-met'],
    ['2026-07-01', '2026-10-31', 'met'],
    ['2026-07-01', '2026-10-30', 'not-met'],
    ['2025-01-01', '2026-03-19', 'met'],
    ['2025-01-01', '2026-03-18', 'not-met'],
  ])('%s to %s: %s', (start, end, truth) => expect(judged([row('ciclosporin', { start, end })]).truth).toBe(truth))

  it('says how many days of how many', () =>
    expect(sentenceOf(judged([row('ciclosporin', { start: '2026-07-01', end: '2026-10-05' })]), 'en')).toContain(
      '97 of 123 days',
    ))

  it('ongoing counts up to today, not to a planned day ahead', () => {
    expect(judged([row('ciclosporin', { start: '2026-07-21' })]).truth).toBe('not-met')
    expect(judged([row('ciclosporin', { start: '2026-07-21' })], { planned: '2027-02-01' }).truth).toBe('met')
    expect(judged([row('ciclosporin', { start: '2026-07-22' })], { planned: '2027-02-01' }).truth).toBe('not-met')
  })

  it('other drugs are shown and not added', () => {
    const result = judged([
      row('ciclosporin', { start: '2026-01-01', end: '2026-03-31' }),
      row('methotrexate', { start: '2026-04-01', end: '2026-06-30' }),
    ])
    expect(result.truth).toBe('not-met')
    expect(result.evidence).toHaveLength(2)
  })

  it.each([
    ['2026-05-01', 'met'],
    ['2026-05-02', 'not-met'],
  ])('a gap from 31 March to %s: %s', (start, truth) =>
    expect(
      judged([
        row('ciclosporin', { start: '2026-03-01', end: '2026-03-31' }),
        row('ciclosporin', { start, end: '2026-07-10' }),
      ]).truth,
    ).toBe(truth),
  )

  it('coarse dates leave it unknown, with the dates asked', () => {
    const result = judged([row('ciclosporin', { id: 'x', start: '2026-03', end: '2026-07' })])
    expect(result.truth).toBe('unknown')
    expect(result.missing.map(({ id }) => id)).toEqual(['chart.entry.x.start', 'chart.entry.x.end'])
    expect(sentenceOf(result, 'en')).toContain('as the dates are written')
  })

  it('coarse dates that leave no doubt decide', () => {
    expect(judged([row('ciclosporin', { start: '2026-02', end: '2026-07' })]).truth).toBe('met')
    expect(judged([row('ciclosporin', { start: '2026-05', end: '2026-06' })]).truth).toBe('not-met')
  })

  it('too little on a list that is not whole asks about elsewhere', () => {
    const of = chart({
      medications: [row('ciclosporin', { start: '2026-07-01', end: '2026-10-05' })],
      coverage: partial,
    })
    expect(judgeOne(rule(), { chart: of }).missing.map(({ id }) => id)).toEqual(['be-test/prior.elsewhere'])
    expect(judgeOne(rule(), { chart: of, answers: { 'be-test/prior.elsewhere': 'yes' } }).truth).toBe('met')
    expect(judgeOne(rule(), { chart: of, answers: { 'be-test/prior.elsewhere': 'no' } }).truth).toBe('not-met')
  })

  it('a line that was not recognised may be one of them', () =>
    expect(judged([row('Zzyrq', { id: 'x' })]).missing.map(({ id }) => id)).toEqual(['chart.entry.x.irrelevant']))
})

describe('outcome and dose', () => {
  const asked = rule({ outcome: { accepts: ['failure'], ask }, dose: { ask } })
  const enough = { start: '2026-03-01', end: '2026-06-30' }
  it('are attested', () => {
    const open = judged([row('ciclosporin', enough)], {}, asked)
    expect([open.truth, open.missing.map(({ id }) => id)]).toEqual([
      'unknown',
      ['be-test/prior.outcome', 'be-test/prior.dose'],
    ])
    const answers = { 'be-test/prior.outcome': 'yes', 'be-test/prior.dose': 'yes' }
    expect(judged([row('ciclosporin', enough)], { answers }, asked).truth).toBe('met')
    expect(
      judged([row('ciclosporin', enough)], { answers: { ...answers, 'be-test/prior.outcome': 'no' } }, asked).truth,
    ).toBe('not-met')
  })

  it('a written failure needs no attestation of it', () => {
    const failed = row('ciclosporin', { ...enough, outcome: { kind: 'failure', text: 'inefficace' } })
    const result = judged([failed], {}, asked)
    expect(result.missing.map(({ id }) => id)).toEqual(['be-test/prior.dose'])
    expect(result.evidence.map((one) => phrase(one.because, 'fr')).join(' ')).toContain('« inefficace »')
  })

  it('a written intolerance, where the rule accepts it, needs no four months', () => {
    const one = rule({ outcome: { accepts: ['failure', 'intolerance'], ask } })
    const short = { start: '2026-03-01', end: '2026-03-09' }
    expect(
      judged([row('ciclosporin', { ...short, outcome: { kind: 'intolerance', text: 'nausea' } })], {}, one).truth,
    ).toBe('met')
    expect(
      judged([row('ciclosporin', { ...short, outcome: { kind: 'failure', text: 'no effect' } })], {}, one).truth,
    ).toBe('not-met')
  })
})

describe('without a minimum', () => {
  const tried = rule({ minimum: undefined, within: undefined } as never)
  it('one day is an attempt', () =>
    expect(judged([row('ciclosporin', { start: '2001-01-01', end: '2001-01-01' })], {}, tried).truth).toBe('met'))
  it('not taken is none', () =>
    expect(judged([row('ciclosporin', { start: '2001-01-01', status: 'not-taken' })], {}, tried).truth).toBe('not-met'))
})
