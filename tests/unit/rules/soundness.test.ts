import { describe, expect, it } from 'vitest'
import { plusDays } from '../../../lib/dates/days'
import type { MedicationStatement } from '../../../lib/model/chart'
import type { Criterion, CriterionOf } from '../../../lib/model/criterion'
import { ask, chart, criterion, judgeOne, problem, row, TODAY, vaccination, washout } from './build'

/** What an adversarial pharmacist would try: each chart here once looked clear, or looked settled, and was not. */
const on = (one: Criterion, medications: MedicationStatement[], more: Parameters<typeof judgeOne>[1] = {}) =>
  judgeOne(one, { chart: chart({ medications }), ...more })
const truth = (...given: Parameters<typeof on>) => on(...given).truth
const ids = (...given: Parameters<typeof on>) => on(...given).missing.map(({ id }) => id)
const gone = (days: number) => plusDays(TODAY, -days)

const tried = criterion<CriterionOf<'prior-treatment'>>({
  id: 'tried',
  kind: 'prior-treatment',
  substances: ['ciclosporin'],
  gapDays: 30,
  ask,
})
const fourMonths = (more: Partial<CriterionOf<'prior-treatment'>> = {}) =>
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
const two = criterion<CriterionOf<'distinct-treatments'>>({
  id: 'two',
  kind: 'distinct-treatments',
  valueSet: 'conventional-immunosuppressant-ad',
  atLeast: 2,
  ask,
})
const taking = (is: 'required' | 'forbidden') =>
  criterion<CriterionOf<'concurrent'>>({ id: 'now', kind: 'concurrent', valueSet: 'calcineurin-inhibitor', is, ask })

describe('a line that is not understood', () => {
  const nothing = row('see chart 12', { kind: 'nothing', start: gone(30), end: gone(20) })
  it('may be any drug, although it resolves to nothing', () => {
    expect(truth(washout(), [nothing])).toBe('unknown')
    expect(truth(taking('forbidden'), [{ ...nothing, end: null, status: 'active' }])).toBe('unknown')
    expect(truth(fourMonths(), [nothing])).toBe('unknown')
  })
  it('that a person called irrelevant is none', () =>
    expect(truth(washout(), [{ ...nothing, recognised: true }])).toBe('met'))
  it('and became no row is asked about with the list', () => {
    const of = chart({ unread: [{ text: 'Zzyrq two daily', why: 'unrecognised-name' }] })
    expect(judgeOne(washout(), { chart: of }).missing.map(({ id }) => id)).toEqual(['chart.coverage.medications'])
  })
  it('and stands on the list as a row is asked about as that row', () => {
    const zzyrq = row('Zzyrq', { start: gone(30), end: gone(20), id: 'z' })
    const of = chart({ medications: [zzyrq], unread: [{ text: 'Zzyrq', why: 'unrecognised-name' }] })
    expect(judgeOne(washout(), { chart: of }).missing.map(({ id }) => id)).toEqual(['chart.entry.z.irrelevant'])
  })
})

describe('a line of which one drug is known and another is not', () => {
  const partly = (name: string, more: Partial<MedicationStatement>) =>
    row(name, { text: `${name} + Zzyrq`, recognised: false, id: 'p', ...more })
  it('the short half-life of the known one clears nothing', () => {
    const of = partly('amoxicillin', { start: gone(30), end: gone(20) })
    expect([truth(washout(), [of]), ids(washout(), [of])]).toEqual(['unknown', ['chart.entry.p.irrelevant']])
    expect(truth(washout(), [partly('ciclosporin', { start: gone(300), end: gone(200) })])).toBe('unknown')
  })
  it('what the known one settles against stays settled', () =>
    expect(truth(washout(), [partly('ciclosporin', { start: gone(30), end: gone(2) })])).toBe('not-met'))
  it('is over where only weeks count', () => {
    const weeks = washout({ semantics: 'fixed-only' })
    expect(truth(weeks, [partly('amoxicillin', { end: gone(84) })])).toBe('met')
    expect(truth(weeks, [partly('amoxicillin', { end: gone(83) })])).toBe('unknown')
  })
  it('excepting the known one leaves the other', () =>
    expect(truth(washout({ except: ['dupilumab'] }), [partly('dupilumab', { end: gone(20) })])).toBe('unknown'))
  it('may be the four months that were looked for', () =>
    expect(truth(fourMonths(), [partly('paracetamol', { start: gone(200), end: gone(20) })])).toBe('unknown'))
})

describe('statuses', () => {
  it('what is on hold may be resumed before the planned day', () => {
    const held = row('ciclosporin', { start: gone(100), status: 'on-hold', id: 'h' })
    expect(ids(washout(), [held], { planned: plusDays(TODAY, 60) })).toEqual(['chart.entry.h.end'])
    expect(truth(washout(), [{ ...held, end: gone(30) }])).toBe('met')
  })
  it('what is on hold until a day ahead may have had its last dose long ago', () => {
    const held = row('ciclosporin', { start: gone(100), end: plusDays(TODAY, 30), status: 'on-hold' })
    expect(truth(washout(), [held])).toBe('unknown')
    expect(truth(fourMonths(), [{ ...held, start: gone(200) }])).toBe('unknown')
  })
  it('a plan without a day may be carried out before a planned day ahead', () => {
    const intended = row('ciclosporin', { status: 'intended' })
    expect(truth(washout(), [intended])).toBe('met')
    expect(truth(washout(), [intended], { planned: plusDays(TODAY, 30) })).toBe('unknown')
    expect(truth(taking('required'), [intended])).toBe('unknown')
  })
  it('a plan for a day that has passed may have been carried out', () => {
    const intended = row('ciclosporin', { start: gone(200), status: 'intended' })
    expect(truth(fourMonths(), [intended])).toBe('unknown')
    expect(truth(washout(), [intended])).toBe('unknown')
  })
  it('an entry made in error proves no intolerance; a drug not taken for a contraindication does', () => {
    const outcome = { kind: 'intolerance' as const, text: 'nausea' }
    const asked = fourMonths({ outcome: { accepts: ['failure', 'intolerance', 'contraindication'], ask } })
    expect(truth(asked, [row('methotrexate', { status: 'entered-in-error', outcome })])).toBe('not-met')
    const contraindicated = { ...outcome, kind: 'contraindication' as const }
    expect(truth(asked, [row('methotrexate', { status: 'not-taken', outcome: contraindicated })])).toBe('met')
  })
})

describe('days that do not hold together', () => {
  it('stopped, and yet starting ahead: a mistyped year is no proof that it was not given', () => {
    const ahead = row('interferon gamma', { start: '2027-11-01', status: 'stopped' })
    expect(truth(washout(), [ahead])).toBe('unknown')
    expect(truth(fourMonths(), [row('ciclosporin', { start: '2027-11-01', status: 'completed' })])).toBe('unknown')
  })
  it('an end long past outweighs a start ahead', () =>
    expect(truth(washout(), [row('interferon gamma', { start: '2027-01-05', end: gone(10) })])).not.toBe('met'))
  it('given, on a day that has not come', () => {
    const live = washout({ valueSet: 'live-vaccine', semantics: 'fixed-only' })
    const of = chart({ immunisations: [vaccination('measles vaccine', '2027-11-01')] })
    expect(judgeOne(live, { chart: of }).truth).toBe('unknown')
  })
  it('days that are listed and a later end: the end counts', () => {
    const given = { occurrences: [gone(200)], start: gone(200), end: gone(30), status: 'stopped' as const }
    expect(truth(washout(), [row('interferon gamma', given)])).toBe('unknown')
  })
  it('a start that can lie ahead is no treatment yet', () => {
    const rows = [
      row('ciclosporin', { start: '2020-01-01', end: '2020-02-01' }),
      row('methotrexate', { start: '2026-11', status: 'unknown' }),
    ]
    expect(truth(two, rows)).toBe('unknown')
    expect(truth(two, [...rows, row('azathioprine', { start: '2026-10', status: 'unknown' })])).toBe('met')
  })
  it('a problem that is over did not begin tomorrow; one that is active and ended is a contradiction', () => {
    const rule = criterion<CriterionOf<'not-within'>>({
      id: 'worm',
      kind: 'not-within',
      condition: { terms: ['ascariasis'] },
      within: { value: 12, unit: 'week' },
      ask,
    })
    const of = (more: Parameters<typeof problem>[1]) =>
      judgeOne(rule, { chart: chart({ problems: [problem('ascariasis', more)] }) }).truth
    expect(of({ status: 'resolved', start: '2027-01-01' })).toBe('unknown')
    expect(of({ status: 'active', end: gone(200) })).toBe('unknown')
    expect(of({ status: 'resolved', end: gone(200) })).toBe('met')
  })
})

describe('treatments without days', () => {
  it('stopped, no day written: it was tried', () =>
    expect(truth(tried, [row('ciclosporin', { status: 'stopped' })])).toBe('met'))
  it('perhaps four months, since nobody knows when: unknown, not too short', () =>
    expect(truth(fourMonths({ within: undefined } as never), [row('ciclosporin', { status: 'stopped' })])).toBe(
      'unknown',
    ))
  it('a failure of years ago says nothing of the course that counts', () => {
    const outcome = { kind: 'failure' as const, text: 'no effect' }
    const asked = fourMonths({ outcome: { accepts: ['failure'], ask } })
    const now = row('ciclosporin', { start: gone(200), id: 'now' })
    const then = row('ciclosporin', { start: '2015-01-01', end: '2015-09-01', outcome, id: 'then' })
    expect(truth(asked, [now, then])).toBe('unknown')
    expect(truth(asked, [{ ...now, outcome }, then])).toBe('met')
  })
})

describe('the patient', () => {
  const adult = criterion<CriterionOf<'age'>>({ id: 'age', kind: 'age', atLeast: 18 })
  const aged = (patient: object) =>
    judgeOne(adult, { chart: chart({ patient: { identifiers: [], ...patient } }) }).truth
  it('a birth date ahead was misread', () => expect(aged({ birthDate: '2086-04-02' })).toBe('unknown'))
  it('a birth date and an age that disagree settle nothing', () => {
    expect(aged({ birthDate: '1986-04-02', statedAge: 12 })).toBe('unknown')
    expect(aged({ birthDate: '1986-04-02', statedAge: 41 })).toBe('met')
  })
  it('a sex that the page calls unknown can be answered', () => {
    const woman = criterion<CriterionOf<'sex'>>({ id: 'sex', kind: 'sex', is: 'female' })
    const of = chart({ patient: { identifiers: [], sex: 'unknown' } })
    expect(judgeOne(woman, { chart: of, answers: { 'chart.patient.sex': 'female' } }).truth).toBe('met')
  })
  it('a list of measurements that goes on elsewhere may hold a later value', () => {
    const rule = criterion<CriterionOf<'measurement'>>({
      id: 'alt',
      kind: 'measurement',
      code: 'alt',
      op: 'below',
      value: 50,
      unit: 'U/L',
      ask,
    })
    const value = {
      id: 'o',
      text: 'ALT',
      code: 'alt',
      value: 20,
      unit: 'U/L',
      date: TODAY,
      source: { quote: 'ALT 20' },
    }
    const coverage = { ...chart().coverage, measurements: 'incomplete' as const }
    expect(judgeOne(rule, { chart: chart({ measurements: [value] }) }).truth).toBe('met')
    expect(judgeOne(rule, { chart: chart({ measurements: [value], coverage }) }).truth).toBe('unknown')
  })
})
