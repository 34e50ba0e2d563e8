import { expect, it } from 'vitest'
import { atcOf, nameOf, namesOf } from '../../../../lib/charting/from-fhir/concept'
import { fhirDay } from '../../../../lib/charting/from-fhir/fhir-day'
import { openBundle } from '../../../../lib/charting/from-fhir/open-bundle'
import { RESOURCES } from '../../../../lib/charting/from-fhir/resources'
import { bundleOf, PATIENT } from './bundle'

const opened = (json: unknown) => openBundle(typeof json === 'string' ? json : JSON.stringify(json))

it.each([
  ['a page of HTML', '<html></html>', 'not-json'],
  ['an XML Bundle', '<Bundle xmlns="http://hl7.org/fhir"/>', 'not-json'],
  ['half a file', '{"resourceType":"Bundle","entry":[', 'not-json'],
  ['one resource alone', PATIENT, 'not-a-bundle'],
  ['something else', [1, 2], 'not-a-bundle'],
  ['orders to a server', { ...bundleOf(PATIENT), type: 'transaction' }, 'not-a-record'],
  ['nothing found', { resourceType: 'Bundle', type: 'searchset' }, 'empty'],
  ['a whole hospital', bundleOf(...Array(10_001).fill(PATIENT)), 'too-large'],
  ['more than a browser should parse', ' '.repeat(10_000_001), 'too-large'],
])('%s is refused', (_name, json, problem) => expect(opened(json)).toEqual({ ok: false, problem }))

it.each(['searchset', 'collection', 'document'])('a %s is opened, with or without a byte order mark', (type) => {
  expect(opened({ ...bundleOf(PATIENT), type })).toMatchObject({ ok: true, value: { kind: type } })
  expect(opened(`\uFEFF${JSON.stringify(bundleOf(PATIENT))}`).ok).toBe(true)
})

it('every kind of resource that is read has a schema that lets its other fields through', () => {
  for (const [resourceType, schema] of Object.entries(RESOURCES))
    expect(schema.safeParse({ resourceType, meta: { tag: [] }, extension: [] }).success).toBe(true)
})

it('names a concept by its words, its displays, its codes', () => {
  const concept = { coding: [{ system: 'http://www.whocc.no/atc', code: 'l04ax03', display: 'methotrexate' }] }
  expect([nameOf(concept), namesOf(concept), atcOf(concept)]).toEqual(['methotrexate', ['methotrexate'], ['L04AX03']])
  expect([nameOf({ coding: [{ code: '7' }] }), nameOf(undefined), namesOf({ text: '' })]).toEqual(['7', undefined, []])
})

it.each([
  ['2026-03-14', '2026-03-14'],
  ['2026-03-14T00:00:00+14:00', '2026-03-14'],
  ['2026-13', undefined],
  ['14/03/2026', undefined],
  [undefined, undefined],
])('a date written %s is %s', (text, day) => expect(fhirDay(text)).toBe(day))
