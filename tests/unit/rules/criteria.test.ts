import { describe, expect, it } from 'vitest'
import { fold } from '../../../lib/lexicon/fold'
import type { Criterion, CriterionOf } from '../../../lib/model/criterion'
import { namesCondition } from '../../../lib/rules/condition-match'
import { OTHER_ALLERGENS } from '../../../lib/rules/other-allergens'
import { allergy, ask, chart, criterion, judgeOne, problem, row, TODAY } from './build'

const whole = chart().coverage
const ids = (judgement: ReturnType<typeof judgeOne>) => judgement.missing.map(({ id }) => id)

describe('age on the planned day', () => {
  const adult = criterion<CriterionOf<'age'>>({ id: 'age', kind: 'age', atLeast: 18 })
  const born = (birthDate: string | undefined, more = {}) =>
    judgeOne(adult, { chart: chart({ patient: { identifiers: [], ...(birthDate ? { birthDate } : {}), ...more } }) })
  it.each([
    ['2008-11-20', 'met'],
    ['2008-11-21', 'not-met'],
    ['2008-11', 'unknown'],
    ['2008', 'unknown'],
    ['2007', 'met'],
    ['2009', 'not-met'],
  ])('born %s: %s', (birth, truth) => expect(born(birth).truth).toBe(truth))
  it('the birthday is the day that cures it', () =>
    expect(born('2009-02-28').clearOn).toEqual({ earliest: '2027-02-28', latest: '2027-02-28' }))
  it('born on 29 February: 1 March', () =>
    expect(
      judgeOne(adult, { chart: chart({ patient: { birthDate: '2012-02-29', identifiers: [] } }) }).clearOn?.latest,
    ).toBe('2030-03-01'))
  it('no date of birth is asked', () => expect(ids(born(undefined))).toEqual(['chart.patient.birthDate']))
  it('an age that the page states will do where it leaves no doubt', () => {
    expect(born(undefined, { statedAge: 18 }).truth).toBe('met')
    expect(born(undefined, { statedAge: 17 }).truth).toBe('not-met')
    const soon = { chart: chart({ patient: { statedAge: 17, identifiers: [] } }), planned: '2027-01-20' }
    expect(judgeOne(adult, soon).truth).toBe('unknown')
  })
  it.each([
    ['2021-11-20', 'not-met'],
    ['2020-11-20', 'unknown'],
    ['2019-11-20', 'met'],
    ['2008-11-21', 'met'],
    ['2008-11-20', 'not-met'],
  ])('over six and under eighteen, six itself unclear: born %s %s', (birthDate, truth) => {
    const child = criterion<CriterionOf<'age'>>({ id: 'age', kind: 'age', unsureFrom: 6, atLeast: 7, below: 18 })
    expect(judgeOne(child, { chart: chart({ patient: { birthDate, identifiers: [] } }) }).truth).toBe(truth)
  })
})

describe('sex', () => {
  const female = criterion<CriterionOf<'sex'>>({ id: 'sex', kind: 'sex', is: 'female' })
  const of = (sex?: 'male' | 'female' | 'unknown') => chart({ patient: { identifiers: [], ...(sex ? { sex } : {}) } })
  it.each([
    ['female', 'met'],
    ['male', 'not-met'],
    ['unknown', 'unknown'],
    [undefined, 'unknown'],
  ] as const)('%s: %s', (sex, truth) => expect(judgeOne(female, { chart: of(sex) }).truth).toBe(truth))
})

describe('diagnosis', () => {
  const condition = { terms: ['atopic dermatitis', 'eczéma atopique'], icd10: ['L20'], not: ['contact dermatitis'] }
  const diagnosed = criterion<CriterionOf<'diagnosis'>>({ id: 'dx', kind: 'diagnosis', condition, ask })
  const with_ = (...problems: ReturnType<typeof problem>[]) => judgeOne(diagnosed, { chart: chart({ problems }) })
  it.each([
    [problem('Severe atopic dermatitis'), 'met'],
    [problem('ECZEMA ATOPIQUE sévère'), 'met'],
    [problem('Dermatitis', { code: 'L20.9' }), 'met'],
    [problem('Contact dermatitis'), 'unknown'],
    [problem('Atopic dermatitis', { negated: true }), 'unknown'],
    [problem('Atopic dermatitis', { familyHistory: true }), 'unknown'],
    [problem('Atopic dermatitis', { status: 'resolved' }), 'unknown'],
    [problem('Non-atopic dermatitisation'), 'unknown'],
  ] as const)('%o: %s', (one, truth) => expect(with_(one).truth).toBe(truth))
  it('a person knows better', () => {
    const of = chart({ problems: [problem('Atopic dermatitis')] })
    expect(judgeOne(diagnosed, { chart: of, answers: { 'be-test/dx': 'no' } }).truth).toBe('not-met')
    expect(judgeOne(diagnosed, { answers: { 'be-test/dx': 'yes' } }).truth).toBe('met')
  })
  it('what a drug is given for is shown beside the question', () =>
    expect(
      judgeOne(diagnosed, { chart: chart({ medications: [row('ciclosporin', { indication: 'atopic dermatitis' })] }) }),
    ).toMatchObject({
      truth: 'unknown',
      evidence: [{ quote: 'ciclosporin row' }],
    }))
  it('terms match whole words', () => expect(namesCondition('myelatopic dermatitis', condition)).toBe(false))
})

describe('nothing of the kind within a time', () => {
  const recent = (more: Partial<CriterionOf<'not-within'>>) =>
    criterion<CriterionOf<'not-within'>>({
      id: 'recent',
      kind: 'not-within',
      within: { value: 1, unit: 'week' },
      ask,
      ...more,
    })
  const antibiotic = recent({ valueSet: 'antibacterial-systemic' })
  it.each([
    ['2026-11-13', 'met'],
    ['2026-11-14', 'not-met'],
  ])('an antibiotic until %s: %s', (end, truth) =>
    expect(judgeOne(antibiotic, { chart: chart({ medications: [row('amoxicillin', { end })] }) }).truth).toBe(truth),
  )
  it('an unrecognised line that ended before the week is provably outside it', () => {
    expect(judgeOne(antibiotic, { chart: chart({ medications: [row('Zzyrq', { end: '2026-11-13' })] }) }).truth).toBe(
      'met',
    )
    expect(judgeOne(antibiotic, { chart: chart({ medications: [row('Zzyrq', { end: '2026-11-14' })] }) }).truth).toBe(
      'unknown',
    )
  })
  const infection = recent({ condition: { terms: ['tuberculosis'] } })
  it.each([
    [problem('Tuberculosis'), 'not-met'],
    [problem('Tuberculosis', { negated: true }), 'met'],
    [problem('Tuberculosis', { status: 'resolved', end: '2026-11-13' }), 'met'],
    [problem('Tuberculosis', { status: 'resolved', end: '2026-11-14' }), 'not-met'],
    [problem('Tuberculosis', { status: 'resolved' }), 'unknown'],
    [problem('Tuberculosis', { status: 'resolved', start: '2026-11-18' }), 'not-met'],
  ] as const)('%o: %s', (one, truth) =>
    expect(judgeOne(infection, { chart: chart({ problems: [one] }) }).truth).toBe(truth),
  )
  it('a problem list that is not whole is asked', () =>
    expect(ids(judgeOne(infection, { chart: chart({ coverage: { ...whole, problems: 'incomplete' } }) }))).toEqual([
      'chart.coverage.problems',
    ]))
})

describe('taken on the planned day', () => {
  const rule = (is: 'required' | 'forbidden') =>
    criterion<CriterionOf<'concurrent'>>({ id: 'now', kind: 'concurrent', valueSet: 'calcineurin-inhibitor', is, ask })
  const at = (is: 'required' | 'forbidden', ...medications: ReturnType<typeof row>[]) =>
    judgeOne(rule(is), { chart: chart({ medications }) })
  it('ongoing', () => {
    const running = row('ciclosporin', { start: '2026-01-01' })
    expect([at('required', running).truth, at('forbidden', running).truth]).toEqual(['met', 'not-met'])
    expect(at('forbidden', running).clearOn).toEqual({ earliest: '2026-11-21', latest: '2026-11-21' })
  })
  it('ended yesterday', () =>
    expect(at('forbidden', row('ciclosporin', { start: '2026-01-01', end: '2026-11-19' })).truth).toBe('met'))
  it('until today', () =>
    expect(at('required', row('ciclosporin', { start: '2026-01-01', end: TODAY, status: 'active' })).truth).toBe('met'))
  it('nobody knows', () =>
    expect(at('forbidden', row('ciclosporin', { start: '2026-01-01', status: 'unknown' })).truth).toBe('unknown'))
  it('not on a whole list', () => expect([at('required').truth, at('forbidden').truth]).toEqual(['not-met', 'met']))
  it('not on a list that is not whole', () =>
    expect(
      judgeOne(rule('required'), { chart: chart({ coverage: { ...whole, medications: 'incomplete' } }) }).truth,
    ).toBe('unknown'))
})

describe('allergy to an excipient', () => {
  const rule = criterion<CriterionOf<'allergy'>>({
    id: 'allergy',
    kind: 'allergy',
    substances: ['polysorbate 80'],
    terms: ['tween 80', 'sodium acetate'],
    ask,
  })
  const of = (...allergies: ReturnType<typeof allergy>[]) => judgeOne(rule, { chart: chart({ allergies }) }).truth
  it.each([
    ['Polysorbate 80', 'not-met'],
    ['Tween 80 (rash)', 'not-met'],
    ['Pénicilline', 'met'],
    ['Huisstofmijt', 'met'],
    ['Xqzor', 'unknown'],
  ])('%s: %s', (line, truth) => expect(of(allergy(line))).toBe(truth))
  it('a known other medicine is another allergen', () =>
    expect(of(allergy('Amoxicillin', { substances: ['amoxicillin'] }))).toBe('met'))
  it('no known allergies', () => expect(of(allergy('NKDA', { negated: true }))).toBe('met'))
  it('no list on the page is asked', () =>
    expect(judgeOne(rule, { chart: chart({ coverage: { ...whole, allergies: 'not-on-page' } }) }).truth).toBe(
      'unknown',
    ))
  it('a no of the physician settles what is open, never what is on the list', () => {
    expect(
      judgeOne(rule, { chart: chart({ allergies: [allergy('Xqzor')] }), answers: { 'be-test/allergy': 'no' } }).truth,
    ).toBe('met')
    expect(
      judgeOne(rule, { chart: chart({ allergies: [allergy('Polysorbate 80')] }), answers: { 'be-test/allergy': 'no' } })
        .truth,
    ).toBe('not-met')
  })
  it('the other allergens are written as they are compared', () =>
    expect(OTHER_ALLERGENS.filter((word) => fold(word) !== word)).toEqual([]))
})

describe('measurement', () => {
  const rule = criterion<CriterionOf<'measurement'>>({
    id: 'alt',
    kind: 'measurement',
    code: 'alt',
    op: 'at-most',
    value: 120,
    unit: 'U/L',
    maxAge: { value: 1, unit: 'month' },
    ask,
  })
  const observation = (value: number, date: string | null, unit = 'U/L') => ({
    id: `${value}${date}`,
    text: 'ALT',
    code: 'alt',
    value,
    unit,
    date,
    source: { quote: `ALT ${value}` },
  })
  const of = (...measurements: ReturnType<typeof observation>[]) =>
    judgeOne(rule, { chart: chart({ measurements }) }).truth
  it.each([
    [[observation(120, '2026-11-01')], 'met'],
    [[observation(121, '2026-11-01')], 'not-met'],
    [[observation(50, '2026-10-20')], 'met'],
    [[observation(50, '2026-10-19')], 'unknown'],
    [[observation(50, null)], 'unknown'],
    [[observation(50, '2026-11-01', 'µkat/L')], 'unknown'],
    [[observation(500, '2026-10-25'), observation(50, '2026-11-01')], 'met'],
    [[observation(500, '2026-11'), observation(50, '2026-11-10')], 'unknown'],
    [[], 'unknown'],
  ] as const)('%o: %s', (measurements, truth) => expect(of(...measurements)).toBe(truth))
})

describe('distinct treatments', () => {
  const rule = criterion<CriterionOf<'distinct-treatments'>>({
    id: 'dmt',
    kind: 'distinct-treatments',
    valueSet: 'ms-dmt',
    atLeast: 2,
    except: ['alemtuzumab'],
    attest: ask,
    ask,
  })
  const past = (name: string, id = name) => row(name, { id, start: '2020-01-01', end: '2021-01-01' })
  const of = (medications: ReturnType<typeof row>[], answers = {}) =>
    judgeOne(rule, { chart: chart({ medications }), answers })
  it('two are enough once attested', () => {
    const two = [past('fingolimod'), past('teriflunomide')]
    expect([of(two).truth, ids(of(two))]).toEqual(['unknown', ['be-test/dmt']])
    expect(of(two, { 'be-test/dmt': 'yes' }).truth).toBe('met')
    expect(of(two, { 'be-test/dmt': 'no' }).truth).toBe('not-met')
  })
  it('one substance twice is one; even on a whole list it is asked', () => {
    const one = [past('fingolimod'), past('fingolimod', 'again')]
    expect([of(one).truth, ids(of(one))]).toEqual(['unknown', ['be-test/dmt.elsewhere']])
  })
  it('the excepted drug does not count', () =>
    expect(ids(of([past('fingolimod'), past('alemtuzumab')]))).toEqual(['be-test/dmt.elsewhere']))
  it('not taken does not count', () =>
    expect(ids(of([past('fingolimod'), row('teriflunomide', { status: 'not-taken' })]))).toEqual([
      'be-test/dmt.elsewhere',
    ]))
})

describe('attested and shown', () => {
  const attested = criterion<CriterionOf<'attestation'>>({ id: 'ok', kind: 'attestation', ask, metWhen: 'no' })
  it.each([
    ['no', 'met'],
    ['yes', 'not-met'],
    ['perhaps', 'unknown'],
    ['', 'unknown'],
  ])('"%s": %s', (value, truth) => expect(judgeOne(attested, { answers: { 'be-test/ok': value } }).truth).toBe(truth))
  const shown = criterion<CriterionOf<'evidence-only'>>({
    id: 'infection',
    kind: 'evidence-only',
    ask,
    metWhen: 'no',
    lookups: [{ valueSet: 'antibacterial-systemic', within: { value: 1, unit: 'week' }, label: ask }],
  })
  it('evidence asks and never decides', () => {
    const of = (end: string) => chart({ medications: [row('amoxicillin', { end })] })
    expect(judgeOne(shown, { chart: of('2026-11-19') })).toMatchObject({
      truth: 'unknown',
      evidence: [{ quote: 'amoxicillin row' }],
    })
    expect(judgeOne(shown, { chart: of('2026-11-12') }).evidence).toEqual([])
    expect(judgeOne(shown, { chart: of('2026-11-19'), answers: { 'be-test/infection': 'no' } }).truth).toBe('met')
  })
  it('the stage', () => {
    const starting = criterion<CriterionOf<'stage'>>({ id: 'new', kind: 'stage', is: ['initiation'] })
    expect(judgeOne(starting, { stage: 'initiation' }).truth).toBe('met')
    expect(judgeOne(starting, { stage: 'continuation' }).truth).toBe('not-met')
    expect(ids(judgeOne(starting, { stage: 'unknown' }))).toEqual(['be-test/stage'])
  })
})

describe('composed', () => {
  const part = (id: string) => criterion<CriterionOf<'attestation'>>({ id, kind: 'attestation', ask, metWhen: 'yes' })
  const of = (kind: 'all' | 'any' | 'at-least', answers: Record<string, string>) => {
    const parts = [part('a'), part('b'), part('c')]
    const one: Criterion =
      kind === 'at-least'
        ? criterion({ id: 'g', kind, n: 2, of: parts } as never)
        : criterion({ id: 'g', kind, of: parts } as never)
    const named = Object.fromEntries(Object.entries(answers).map(([id, value]) => [`be-test/${id}`, value]))
    return judgeOne(one, { answers: named }).truth
  }
  it.each([
    ['all', { a: 'yes', b: 'yes', c: 'yes' }, 'met'],
    ['all', { a: 'yes', b: 'no' }, 'not-met'],
    ['all', { a: 'yes', b: 'yes' }, 'unknown'],
    ['any', { a: 'yes' }, 'met'],
    ['any', { a: 'no', b: 'no', c: 'no' }, 'not-met'],
    ['any', { a: 'no', b: 'no' }, 'unknown'],
    ['at-least', { a: 'yes', b: 'yes' }, 'met'],
    ['at-least', { a: 'no', b: 'no' }, 'not-met'],
    ['at-least', { a: 'yes', b: 'no' }, 'unknown'],
  ] as const)('%s %o: %s', (kind, given, truth) => expect(of(kind, given)).toBe(truth))
  it('not', () => {
    const one: Criterion = criterion({ id: 'n', kind: 'not', of: part('a') } as never)
    expect(judgeOne(one, { answers: { 'be-test/a': 'yes' } }).truth).toBe('not-met')
    expect(judgeOne(one).truth).toBe('unknown')
  })
})
