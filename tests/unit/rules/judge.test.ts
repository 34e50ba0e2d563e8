import { describe, expect, it } from 'vitest'
import type { CriterionOf } from '../../../lib/model/criterion'
import type { Revision } from '../../../lib/model/pack'
import { headlineOf } from '../../../lib/rules/phrase'
import { ask, chart, criterion, judgePack, pack, problem, revision, row, TODAY, washout } from './build'

const adult = criterion<CriterionOf<'age'>>({ id: 'age', kind: 'age', atLeast: 18 })
const consent = criterion<CriterionOf<'attestation'>>({ id: 'consent', kind: 'attestation', ask, metWhen: 'yes' })
const prior = criterion<CriterionOf<'prior-treatment'>>({
  id: 'prior',
  kind: 'prior-treatment',
  valueSet: 'conventional-immunosuppressant-ad',
  minimum: { value: 4, unit: 'month' },
  within: { value: 12, unit: 'month' },
  gapDays: 30,
  ask,
})
const whole = chart().coverage
const asShown = { ...whole, medications: 'incomplete' as const }
const program = (...criteria: Revision['criteria']) => pack({ revisions: [revision({ criteria })] })
const on = (...medications: ReturnType<typeof row>[]) => chart({ medications })
const dupilumab = (more: Parameters<typeof row>[1]) => row('dupilumab', { route: 'subcutaneous', ...more })

describe('the revision in force as of a day', () => {
  const dated = pack({
    revisions: [
      revision({ id: 'third', from: '2023-05-09' }),
      revision({ id: 'first', from: '2017' }),
      revision({ id: 'second', from: '2022-08', until: null }),
      revision({ id: 'last', from: '2024-01-11', until: '2026-08-25' }),
    ],
  })
  it.each([
    ['2016-12-31', 'first', 'not-yet'],
    ['2017-01-01', 'first', 'in-force'],
    ['2022-07-31', 'first', 'in-force'],
    ['2022-08-15', 'second', 'in-force'],
    ['2023-05-08', 'second', 'in-force'],
    ['2023-05-09', 'third', 'in-force'],
    ['2026-08-25', 'last', 'in-force'],
    ['2026-08-26', 'last', 'expired'],
  ])('%s: %s, %s', (asOf, id, inForce) => {
    const judged = judgePack(dated, chart(), { asOf })
    expect([judged.revision, judged.inForce]).toEqual([id, inForce])
  })
  it('a start written as a month is said inside that month', () => {
    const codes = (asOf: string) => judgePack(dated, chart(), { asOf }).remarks.map(({ code }) => code)
    expect(codes('2022-08-15')).toContain('program.coarse-start')
    expect(codes('2022-08-31')).not.toContain('program.coarse-start')
  })
  it('before a text that renews an earlier one, dates are not stated', () =>
    expect(judgePack({ ...dated, beforeFirst: 'dates-not-stated' }, chart(), { asOf: '2016-01-01' }).inForce).toBe(
      'dates-not-stated',
    ))
  it('a source without dates is never in force', () => {
    const undated = pack({ revisions: [revision({ from: null, dates: 'not-stated' })] })
    expect(judgePack(undated, chart()).inForce).toBe('dates-not-stated')
    expect(headlineOf(judgePack(undated, chart()), 'en')).toContain('states no dates')
  })
  it('a revision that changes before the planned day is said', () => {
    const codes = judgePack(dated, chart(), { asOf: '2023-05-01', planned: '2023-05-09' }).remarks.map(
      ({ code }) => code,
    )
    expect(codes).toContain('program.changes-before-planned')
    expect(
      judgePack(dated, chart(), { asOf: '2026-08-20', planned: '2026-09-01' }).remarks.map(({ code }) => code),
    ).toContain('program.ends-before-planned')
  })
})

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

describe('the verdict', () => {
  it('a program without criteria is met', () => expect(judgePack(program(), chart()).verdict).toBe('met'))
  it('alternative indications: one is enough, ids say which', () => {
    const indication = (id: string, one: Revision['criteria'][number]) => ({
      id,
      label: ask,
      quotes: [],
      criteria: [one],
    })
    const given = pack({
      revisions: [
        revision({ criteria: [adult], indications: [indication('one', consent), indication('two', consent)] as never }),
      ],
    })
    const judged = (answers: Record<string, string>) => judgePack(given, chart(), { answers })
    expect(judged({}).criteria.map(({ id }) => id)).toEqual(['age', 'one.consent', 'two.consent'])
    expect(judged({}).criteria[1]?.missing[0]?.id).toBe('be-test/one.consent')
    expect(judged({ 'be-test/two.consent': 'yes' }).verdict).toBe('met')
    expect(judged({ 'be-test/one.consent': 'no' }).verdict).toBe('unknown')
    expect(judged({ 'be-test/one.consent': 'no', 'be-test/two.consent': 'no' }).verdict).toBe('not-met')
  })
})

describe('the earliest start', () => {
  const start = (criteria: Revision['criteria'], of: ReturnType<typeof chart>, more = {}) => {
    const { earliestStart, binding, ifStoppedOn } = judgePack(program(...criteria), of, more)
    return { earliestStart, binding, ifStoppedOn }
  }
  const day = (date: string) => ({ earliest: date, latest: date })
  it('an ongoing drug: if stopped today', () =>
    expect(start([washout()], on(row('ciclosporin', { start: '2026-01-01' })))).toEqual({
      earliestStart: day('2026-11-24'),
      binding: 'ciclosporin',
      ifStoppedOn: TODAY,
    }))
  it('is null when nothing stands in the way', () => expect(start([washout()], chart()).earliestStart).toBeNull())
  it('is not held up by a question', () =>
    expect(start([washout(), consent], on(row('ciclosporin', { end: '2026-11-19' }))).earliestStart).toEqual(
      day('2026-11-23'),
    ))
  it('is null when only questions are open', () => expect(start([consent], chart()).earliestStart).toBeNull())
  it('is null when a criterion fails that no day cures', () =>
    expect(
      start([washout(), consent], on(row('ciclosporin', { end: '2026-11-19' })), {
        answers: { 'be-test/consent': 'no' },
      }),
    ).toEqual({ earliestStart: null, binding: undefined, ifStoppedOn: undefined }))
  it('the later of a birthday and a washout', () => {
    const young = { patient: { birthDate: '2008-11-22', identifiers: [] } }
    const both = (end: string) =>
      start([adult, washout()], chart({ ...young, medications: [row('ciclosporin', { end })] }))
    expect(both('2026-11-19')).toMatchObject({ earliestStart: day('2026-11-23'), binding: 'ciclosporin' })
    expect(both('2026-11-17')).toEqual({ earliestStart: day('2026-11-22'), binding: undefined, ifStoppedOn: undefined })
  })
  it('the verdict on that day is met, and on the day before it is not', () => {
    const of = on(row('tacrolimus', { end: '2026-11-19' }))
    const latest = start([washout()], of).earliestStart?.latest ?? ''
    expect(judgePack(program(washout()), of, { planned: latest }).verdict).toBe('met')
    expect(judgePack(program(washout()), of, { planned: '2026-11-27' }).verdict).toBe('unknown')
    expect(latest).toBe('2026-11-28')
  })
  it('is null when by then another criterion no longer holds', () => {
    // Four months of ciclosporin end in January: after the washout of an interferon, they lie outside the last twelve months.
    const of = on(
      row('ciclosporin', { start: '2025-09-20', end: '2026-03-25' }),
      row('interferon gamma', { end: '2026-11-19' }),
    )
    expect(judgePack(program(prior), of).verdict).toBe('met')
    expect(start([washout(), prior], of).earliestStart).toBeNull()
  })
})

describe('how loudly a program speaks', () => {
  const refused = program(adult)
  const minor = { patient: { birthDate: '2015-01-01', identifiers: [] } }
  const ordered = [dupilumab({ status: 'intended', start: TODAY })]
  const notice = (given: ReturnType<typeof pack>, of: ReturnType<typeof chart>, more = {}) =>
    judgePack(given, of, more).notice
  it('not concerned: none', () => expect(notice(refused, chart(minor))).toBe('none'))
  it('ordered, in force, not met: block', () =>
    expect(notice(refused, chart({ ...minor, medications: ordered }))).toBe('block'))
  it('ordered, in force, unknown: ask', () =>
    expect(notice(program(consent), chart({ medications: ordered }))).toBe('ask'))
  it('ordered, in force, met: inform', () => expect(notice(refused, chart({ medications: ordered }))).toBe('inform'))
  it('continuing: inform', () => expect(notice(refused, on(dupilumab({ start: '2026-01-01' })))).toBe('inform'))
  it('stage not clear: ask', () =>
    expect(notice(refused, on(dupilumab({ end: '2020-01-01', status: 'completed' })))).toBe('ask'))
  it('expired: inform', () => {
    const over = pack({ revisions: [revision({ criteria: [adult], until: '2022-08-25' })] })
    expect(notice(over, chart({ ...minor, medications: ordered }))).toBe('inform')
  })
  it('a pipeline speaks only when searched', () => {
    const pipeline = pack({ kind: 'pipeline', revisions: [revision()] })
    expect([notice(pipeline, chart({ medications: ordered })), notice(pipeline, chart(), { candidate: true })]).toEqual(
      ['none', 'inform'],
    )
  })
  it('outside the jurisdictions: none; the Union is everywhere', () => {
    const of = chart({ ...minor, medications: ordered })
    expect(notice(refused, of, { jurisdictions: ['FR'] })).toBe('none')
    expect(notice({ ...refused, jurisdiction: 'EU' }, of, { jurisdictions: ['FR'] })).toBe('block')
  })
  it('a condition alone can concern', () => {
    const byCondition = { ...refused, triggers: [{ condition: { terms: ['atopic dermatitis'] } }] }
    expect(notice(byCondition, chart({ problems: [problem('Atopic dermatitis')] }))).toBe('inform')
    expect(notice(byCondition, chart({ problems: [problem('Atopic dermatitis', { negated: true })] }))).toBe('none')
  })
  it('a trigger with a route leaves other routes alone', () => {
    const injected = { ...refused, triggers: [{ substances: ['dupilumab'], routes: ['subcutaneous' as const] }] }
    expect(notice(injected, on(row('dupilumab', { start: '2026-01-01', route: 'cutaneous' })))).toBe('none')
  })
  it('a trigger with a form needs the form', () => {
    const tablets = { ...refused, triggers: [{ substances: ['dupilumab'], forms: ['tablet'] }] }
    expect(notice(tablets, on(dupilumab({ start: '2026-01-01' })))).toBe('none')
    expect(notice(tablets, on(dupilumab({ start: '2026-01-01', form: 'tablet' })))).toBe('inform')
  })
})

describe('when it is not clear whose page it is', () => {
  it.each([
    ['two patients', { patientConflict: 'A / B' }, ['chart.patient.confirmed']],
    ['a worklist', { worklist: true }, []],
  ])('%s: everything is unknown', (_, more, missing) => {
    const judged = judgePack(program(adult, washout()), chart(more))
    expect([judged.verdict, judged.appliesTo, judged.earliestStart]).toEqual(['unknown', 'unknown', null])
    expect(judged.criteria.map(({ truth }) => truth)).toEqual(['unknown', 'unknown'])
    expect(judged.missing.map(({ id }) => id)).toEqual(missing)
  })
})
