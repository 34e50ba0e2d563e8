import { describe, expect, it } from 'vitest'
import { fold } from '../../../../lib/lexicon/fold'
import type { CriterionOf } from '../../../../lib/model/criterion'
import { OTHER_ALLERGENS } from '../../../../lib/rules/other-allergens'
import { allergy, ask, chart, criterion, judgeOne } from '../build'

const whole = chart().coverage
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
