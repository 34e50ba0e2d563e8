import { describe, expect, it } from 'vitest'
import { countsIn, weightsIn } from '../../../lib/charting/doses/amount'
import { type DoseTexts, doseOf } from '../../../lib/charting/doses/dose-of'
import { parseFrequency } from '../../../lib/charting/doses/frequency'

const texts = (given: Partial<DoseTexts>): DoseTexts => ({ drug: '', dose: [], posology: [], strength: [], ...given })
const perDay = (given: Partial<DoseTexts>): number | undefined => doseOf(texts(given)).dose?.perDayMg
const perWeek = (given: Partial<DoseTexts>): number | undefined => doseOf(texts(given)).dose?.perWeekMg

describe('how often', () => {
  it.each([
    ['2x/j', 2, 1],
    ['2 fois par jour', 2, 1],
    ['2 keer per dag', 2, 1],
    ['twice daily', 2, 1],
    ['b.i.d.', 2, 1],
    ['3 times per day', 3, 1],
    ['1-0-1', 2, 1],
    ['every 8 hours', 3, 1],
    ['om de 12 uur', 2, 1],
    ['matin et soir', 2, 1],
    ['matin, midi et soir', 3, 1],
    ['’s ochtends', 1, 1],
    ['Daily', 1, 1],
    ['dagelijks', 1, 1],
    ['/j', 1, 1],
    ['once weekly', 1, 7],
    ['1x/sem', 1, 7],
    ['hebdomadaire', 1, 7],
    ['wekelijks', 1, 7],
    ['3 times per week', 3, 7],
    ['3/week', 3, 7],
    ['Once per 4 weeks', 1, 28],
    ['om de 4 weken', 1, 28],
    ['q.2wk', 1, 14],
    ['every other day', 1, 2],
    ['every other week', 1, 14],
    ['1 jour sur 2', 1, 2],
    ['2dd1', 2, 1],
  ])('%s is %i in %i days', (text, times, days) => expect(parseFrequency(text)).toMatchObject({ times, days }))
  it.each(['5 months ago', '2026-11-18 10:02:11', 'for 3 weeks', 'Oral', '30 capsule'])(
    '%s says nothing of it',
    (text) => expect(parseFrequency(text)).toBeUndefined(),
  )
})

describe('amounts', () => {
  it('weights in mg, whatever the unit', () => {
    expect(weightsIn('2,5 mg')).toMatchObject([{ value: 2.5, mg: 2.5 }])
    expect(weightsIn('1 g')).toMatchObject([{ mg: 1000 }])
    expect(weightsIn('100 µg')).toMatchObject([{ mg: 0.1 }])
    expect(weightsIn('400 mg/80 mg')).toHaveLength(1)
  })
  it('counts of a dose form', () => {
    expect(countsIn('3 gélules matin et soir')).toMatchObject([{ value: 3, countable: true }])
    expect(countsIn('½ co')).toMatchObject([{ value: 0.5, countable: true }])
    expect(countsIn('1 application')).toMatchObject([{ countable: false }])
  })
})

describe('what it adds up to, only where it is certain', () => {
  it('a dose and a frequency', () => expect(perDay({ dose: ['100 mg'], posology: ['2x/j'] })).toBe(200))
  it('weekly methotrexate is 15 mg a week and no dose a day', () => {
    expect(perWeek({ drug: 'Methotrexate 2.5 mg tablet', dose: ['15 mg'], posology: ['Weekly'] })).toBe(15)
    expect(perDay({ drug: 'Methotrexate 2.5 mg tablet', dose: ['15 mg'], posology: ['Weekly'] })).toBeUndefined()
  })
  it('capsules times their strength', () =>
    expect(perDay({ drug: 'PROGRAF 1 MG, GÉLULE', posology: ['3 gélules matin et soir'] })).toBe(6))
  it('a strength, then how many of it', () => {
    expect(perWeek({ posology: ['Ledertrexate 2,5 mg 6 co 1x/week'] })).toBe(15)
    expect(perDay({ posology: ['2 comprimés de 5 mg par jour'] })).toBe(10)
  })
  it('"x2/j" and "2/j" are twice, never once', () => {
    expect(perDay({ posology: ['100 mg x2/j x 6 mois'] })).toBe(200)
    expect(perDay({ dose: ['100 mg'], posology: ['2/j'] })).toBe(200)
  })
  it('1-0-1 of a strength', () => expect(perDay({ drug: 'Medrol 16 mg', posology: ['1-0-1'] })).toBe(32))
  it('a combination of strengths is not added up', () =>
    expect(perDay({ drug: 'BACTRIM 400 MG/80 MG, COMPRIMÉ', posology: ['1 comprimé 2x/j'] })).toBeUndefined())
  it.each([
    ['a taper', ['40 mg/j dégressif']],
    ['as needed', ['40 mg 2x/j si besoin']],
    ['a range', ['5-10 mg 1x/j']],
    ['a maximum', ['max 40 mg per day']],
    ['per kilogram', ['5 mg/kg per day']],
    ['a change on the way', ['40 mg/j puis 20 mg/j']],
  ])('%s is not', (_, posology) => expect(perDay({ posology })).toBeUndefined())
  it('a strength alone, or a box of thirty, is no dose', () => {
    expect(doseOf(texts({ drug: 'Methotrexate 2.5 mg tablet' })).dose).toBeUndefined()
    expect(doseOf(texts({ drug: 'Methotrexate 2.5 mg tablet', posology: ['30 capsule'] })).dose).toBeUndefined()
  })
  it('says what is taken as needed', () => expect(doseOf(texts({ posology: ['1 co zo nodig'] })).asNeeded).toBe(true))
})
