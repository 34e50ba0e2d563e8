import { describe, expect, it } from 'vitest'
import { EXTENSION, extensionOf, extensionValue, unknownExtensions } from '../../../lib/forms/extension'
import { loadFhirPath } from '../../../lib/forms/fhirpath-engine'
import { fillItems } from '../../../lib/forms/fill-items'
import { instanceId, parseInstance, rowKeys } from '../../../lib/forms/instance'
import { toValues } from '../../../lib/forms/to-values'
import { Questionnaire } from '../../../lib/model/questionnaire'
import { compileForm } from '../../../lib/packs/compile-form'
import { judgement } from './patient'

const engine = await loadFhirPath()
const items = (...item: unknown[]) => Questionnaire.parse(compileForm({ id: 'f', title: 'F', item })).item
const filling = (variables: Record<string, unknown>) => ({
  engine,
  variables,
  quotes: new Map([['m1', 'the row']]),
  judgement: judgement([]),
})

describe('the FHIRPath engine', () => {
  it('says which resource a value was read from, and not for one it computed', () => {
    const bundle = {
      resourceType: 'Bundle',
      entry: [{ resource: { resourceType: 'Patient', id: 'p', birthDate: '1986-04' } }],
    }
    expect(engine.evaluate('%b.entry.resource.birthDate', { b: bundle })).toEqual([{ value: '1986-04', resource: 'p' }])
    expect(engine.evaluate('1 + 1', {})).toEqual([{ value: 2 }])
  })

  it('numbers come back as numbers', () => {
    expect(engine.evaluate('%o.value * 2', { o: { value: 61.5 } })).toEqual([{ value: 123 }])
  })
})

describe('fillItems', () => {
  const table = {
    linkId: 't',
    type: 'group',
    repeats: true,
    rows: { name: 'each', expression: '%list' },
    item: [{ linkId: 'drug', type: 'string', initialExpression: '%each.drug' }],
  }

  it('a row is keyed by the entry it is about; the same entry twice is one row', () => {
    const list = [{ entry: 'm1', drug: 'A' }, { entry: 'm1', drug: 'A' }, { drug: 'B' }]
    expect(fillItems(items(table), filling({ list })).answers).toEqual([
      { linkId: 'drug#m1', values: ['A'], origin: 'auto', quote: 'the row' },
      { linkId: 'drug#row-3', values: ['B'], origin: 'auto' },
    ])
  })

  it('nothing found, no rows', () => {
    expect(fillItems(items(table), filling({ list: [] }))).toEqual({ answers: [], issues: [] })
  })

  it('a question nested under a question is filled too', () => {
    const nested = {
      linkId: 'a',
      type: 'string',
      initialExpression: "'x'",
      item: [{ linkId: 'b', type: 'string', initialExpression: "'y'" }],
    }
    expect(fillItems(items(nested), filling({})).answers.map((answer) => answer.linkId)).toEqual(['a', 'b'])
  })
})

describe('values of an item', () => {
  const item = (type: string, more: Record<string, unknown> = {}) => items({ linkId: 'a', type, ...more })[0]!

  it.each([
    ['boolean', [false], [false]],
    ['integer', [3], [3]],
    ['decimal', [61.5], [61.5]],
    ['date', ['2026-03'], ['2026-03']],
    ['dateTime', ['2026-03-01T10:00:00+01:00'], ['2026-03-01T10:00:00+01:00']],
    ['string', [' a '], ['a']],
    ['string', [{ code: 'c' }], ['c']],
    ['string', [5], ['5']],
    ['quantity', [{ value: 6, unit: 'mg' }], [6]],
    ['string', ['', null, undefined], []],
  ])('a %s from %j', (type, raw, values) => {
    expect(toValues(raw, type as 'string', item(type))).toEqual({ ok: true, values })
  })

  it('a quantity of another unit is not taken', () => {
    const kg = item('quantity', { unit: 'kg' })
    expect(toValues([{ value: 6, unit: 'kg' }], 'quantity', kg).ok).toBe(true)
    expect(toValues([{ value: 6, unit: 'lb' }], 'quantity', kg).ok).toBe(false)
  })
})

describe('names of answers and extensions', () => {
  it('an answer in a row is named by item and row', () => {
    expect(instanceId('drug', 'm1')).toBe('drug#m1')
    expect(parseInstance('drug#m1')).toEqual({ linkId: 'drug', row: 'm1' })
    expect(parseInstance('drug')).toEqual({ linkId: 'drug' })
    const answers = ['drug#m2', 'dose#m1', 'drug#m1', 'other#z'].map((linkId) => ({
      linkId,
      values: [],
      origin: 'auto' as const,
    }))
    expect(rowKeys({ questionnaire: 'f', program: 'p', revision: 'r', issues: [], answers }, ['drug', 'dose'])).toEqual(
      ['m2', 'm1'],
    )
  })

  it('an extension nobody understands is named', () => {
    const element = { extension: [{ url: EXTENSION.regex, valueString: 'x' }, { url: 'urn:other' }] }
    expect(extensionValue(element, EXTENSION.regex)).toBe('x')
    expect(extensionOf(element, EXTENSION.unit)).toBeUndefined()
    expect(unknownExtensions(element)).toEqual(['urn:other'])
  })
})
