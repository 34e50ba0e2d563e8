import { expect, it } from 'vitest'
import { dosageOf } from '../../../../lib/charting/from-fhir/dosage'

const mg = (value: number) => [{ doseQuantity: { value, unit: 'mg' } }]
const every = (period: number, periodUnit: string, frequency = 1) => ({ repeat: { frequency, period, periodUnit } })

it.each([
  ['15 mg once a week is no daily dose', { doseAndRate: mg(15), timing: every(1, 'wk') }, undefined, 15],
  ['100 mg twice a day', { doseAndRate: mg(100), timing: every(1, 'd', 2) }, 200, 1400],
  ['300 mg every two weeks', { doseAndRate: mg(300), timing: every(2, 'wk') }, undefined, 150],
  [
    'as needed, nothing is counted',
    { doseAndRate: mg(4), timing: every(1, 'd'), asNeededBoolean: true },
    undefined,
    undefined,
  ],
  ['an amount alone', { doseAndRate: mg(4) }, undefined, undefined],
])('%s', (_name, dosage, perDayMg, perWeekMg) => {
  const { dose } = dosageOf([dosage], 'Medrol')
  expect([dose?.perDayMg, dose?.perWeekMg]).toEqual([perDayMg, perWeekMg])
})

it('doses that follow each other keep their words, and nothing is counted from them', () => {
  const read = dosageOf([{ text: '32 mg daily for 5 days' }, { text: '16 mg daily' }], 'Medrol')
  expect(read.text).toBe('32 mg daily for 5 days; 16 mg daily')
  expect([read.dose?.perDayMg, read.dose?.perWeekMg]).toEqual([undefined, undefined])
})

it('routes that differ are no route; none is nothing', () => {
  const by = (text: string) => ({ route: { text } })
  expect(dosageOf([by('Oral use'), by('Oral use')], '').route).toBe('oral')
  expect(dosageOf([by('Oral use'), by('Subcutaneous use')], '').route).toBeUndefined()
  expect(dosageOf([], 'Medrol')).toMatchObject({ text: undefined, asNeeded: false })
})
