import { expect, it } from 'vitest'
import { type FhirBench, leave, placeOf, sourceOf, spanText } from '../../../../lib/charting/from-fhir/bench'

const entry = { at: 7, type: 'Condition', names: [], raw: {} }

it('a resource has its entry for a place, and a line of what it says for a quote', () => {
  expect(placeOf(entry).path).toBe('entry:7')
  expect(sourceOf(entry, ['Eczema', undefined, '', 'active'])).toMatchObject({
    quote: 'Eczema · active',
    list: 'Condition',
  })
  expect([spanText('2026', undefined), spanText(undefined, undefined)]).toEqual(['2026 – …', undefined])
})

it('what cannot be used is named, by its entry where it has no name', () => {
  const bench: Pick<FhirBench, 'unread'> = { unread: [] }
  leave(bench as FhirBench, entry, undefined, 'denied-line')
  expect(bench.unread).toMatchObject([{ text: 'Condition 7', why: 'denied-line' }])
})
