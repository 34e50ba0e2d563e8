import { describe, expect, it } from 'vitest'
import type { CriterionOf } from '../../../../lib/model/criterion'
import { chart, criterion, judgeOne } from '../build'

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
  it('an age that the rule leaves open is asked of a person', () => {
    const child = criterion<CriterionOf<'age'>>({ id: 'age', kind: 'age', unsureFrom: 6, atLeast: 7, below: 18 })
    const of = chart({ patient: { birthDate: '2020-05-01', identifiers: [] } })
    expect(judgeOne(child, { chart: of }).missing.map(({ id }) => id)).toEqual(['be-test/age'])
    expect(judgeOne(child, { chart: of, answers: { 'be-test/age': 'yes' } }).truth).toBe('met')
  })
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
