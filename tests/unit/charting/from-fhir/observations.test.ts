import { expect, it } from 'vitest'
import { charted } from './bundle'

it('a value by its LOINC code; one that is only a bound has none', () => {
  const alt = (valueQuantity: object) =>
    charted({
      resourceType: 'Observation',
      status: 'final',
      code: { coding: [{ system: 'http://loinc.org', code: '1742-6' }], text: 'GPT' },
      valueQuantity,
    }).measurements[0]
  expect(alt({ value: 31, unit: 'U/L' })).toMatchObject({ code: 'alt', value: 31, unit: 'U/L' })
  expect(alt({ value: 5, comparator: '<', unit: 'U/L' })?.value).toBeUndefined()
})
