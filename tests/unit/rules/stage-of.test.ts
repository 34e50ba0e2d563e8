import { describe, expect, it } from 'vitest'
import type { CriterionOf } from '../../../lib/model/criterion'
import type { Revision } from '../../../lib/model/pack'
import { ask, chart, criterion, judgePack, pack, revision, row, TODAY } from './build'

const adult = criterion<CriterionOf<'age'>>({ id: 'age', kind: 'age', atLeast: 18 })
const consent = criterion<CriterionOf<'attestation'>>({ id: 'consent', kind: 'attestation', ask, metWhen: 'yes' })
const whole = chart().coverage
const asShown = { ...whole, medications: 'incomplete' as const }
const program = (...criteria: Revision['criteria']) => pack({ revisions: [revision({ criteria })] })
const on = (...medications: ReturnType<typeof row>[]) => chart({ medications })
const dupilumab = (more: Parameters<typeof row>[1]) => row('dupilumab', { route: 'subcutaneous', ...more })

describe('starting, continuing or stopping', () => {
  const stage = (of: ReturnType<typeof chart>, more = {}) => judgePack(program(), of, more).appliesTo
  it.each([
    ['a dose 56 days ago continues', { start: '2026-01-01', end: '2026-09-25', status: 'completed' }, 'continuation'],
    ['a dose 57 days ago is asked', { start: '2026-01-01', end: '2026-09-24', status: 'completed' }, 'unknown'],
    ['still taken continues', { start: '2026-01-01' }, 'continuation'],
    ['stopped lately stops', { start: '2026-01-01', end: '2026-11-01', status: 'stopped' }, 'stop'],
    [
      'an order that has run out is no stop',
      { start: '2026-01-01', end: '2026-11-01', status: 'completed' },
      'continuation',
    ],
    ['ordered and not begun starts', { status: 'intended', start: TODAY }, 'initiation'],
    ['ordered from today starts', { start: TODAY }, 'initiation'],
    ['a month half inside the interval is asked', { end: '2026-09', status: 'completed' }, 'unknown'],
    ['never taken', { status: 'not-taken', start: '2026-01-01' }, 'initiation'],
  ] as const)('%s', (_, more, expected) =>
    expect(stage(on(dupilumab({ ...more } as Parameters<typeof row>[1])))).toBe(expected),
  )

  it('no row on a whole list starts', () => expect(stage(chart())).toBe('initiation'))
  it('no row on a list that is not whole is asked', () => {
    const judged = judgePack(program(), chart({ coverage: asShown }))
    expect([judged.appliesTo, judged.missing.map(({ id }) => id)]).toEqual(['unknown', ['be-test/stage']])
  })
  it('a line that was not recognised may be the product', () => expect(stage(on(row('Zzyrq')))).toBe('unknown'))
  it('a candidate starts', () => expect(stage(chart({ coverage: asShown }), { candidate: true })).toBe('initiation'))
  it('a candidate who has it already continues', () =>
    expect(stage(on(dupilumab({ start: '2026-01-01' })), { candidate: true })).toBe('continuation'))
  it('the answer decides', () =>
    expect(stage(chart({ coverage: asShown }), { answers: { 'be-test/stage': 'stop' } })).toBe('stop'))
  it('a stage the revision does not speak of is not applicable', () => {
    const starters = pack({ revisions: [revision({ appliesTo: ['initiation'] })] })
    expect(judgePack(starters, on(dupilumab({ start: '2026-01-01' }))).appliesTo).toBe('not-applicable')
  })
  it('criteria are asked for their own stages', () => {
    const given = program({ ...adult, appliesTo: ['initiation'] }, { ...consent, appliesTo: ['continuation'] })
    expect(judgePack(given, chart()).criteria.map(({ id }) => id)).toEqual(['age'])
    expect(judgePack(given, on(dupilumab({ start: '2026-01-01' }))).criteria.map(({ id }) => id)).toEqual(['consent'])
  })
  it('where the stage is not clear, what fails for one stage only does not refuse', () => {
    const minor = { patient: { birthDate: '2015-01-01', identifiers: [] } }
    const old = chart({ medications: [dupilumab({ end: '2020-01-01', status: 'completed' })], ...minor })
    expect(judgePack(program({ ...adult, appliesTo: ['initiation'] }), old).verdict).toBe('unknown')
    expect(judgePack(program(adult), old).verdict).toBe('not-met')
  })
})

describe('a history that goes back years and not for ever', () => {
  const starters = program({ ...adult, appliesTo: ['initiation'] })
  const planned = dupilumab({ status: 'intended', start: TODAY })
  const since = (reachesBackTo: string, birthDate: string) =>
    judgePack(
      starters,
      chart({ medications: [planned], coverage: { ...whole, reachesBackTo }, patient: { identifiers: [], birthDate } }),
    )
  it('what blocks a first dose blocks, though an older treatment is asked about', () => {
    const judged = since('2023-01-01', '2012-05-05')
    expect([judged.appliesTo, judged.verdict]).toEqual(['unknown', 'not-met'])
  })
  it('that nothing blocks it is not said before the stage is known', () =>
    expect(since('2023-01-01', '1980-05-05').verdict).toBe('unknown'))
  it('a history shorter than the interval leaves a continuing patient open', () =>
    expect(since('2026-11-01', '2012-05-05').verdict).toBe('unknown'))
})
