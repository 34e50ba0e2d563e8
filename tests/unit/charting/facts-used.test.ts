import { expect, it } from 'vitest'
import { factsUsed } from '../../../lib/charting/facts-used'
import { charted } from './from-fhir/bundle'

it('keeps the facts of what the chart names, and no others', () => {
  const chart = charted({
    resourceType: 'MedicationStatement',
    status: 'active',
    medicationCodeableConcept: { text: 'Neoral' },
  })
  const facts = chart.facts.ciclosporin
  if (facts === undefined) throw new Error('the facts are gone')
  expect(Object.keys(factsUsed(chart, { ciclosporin: facts, other: facts }))).toEqual(['ciclosporin'])
})
