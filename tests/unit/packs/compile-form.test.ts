import { describe, expect, it } from 'vitest'
import { Questionnaire } from '../../../lib/model/questionnaire'
import { compileForm } from '../../../lib/packs/compile-form'

const compiled = (item: unknown) =>
  Questionnaire.parse(compileForm({ id: 'f', title: { en: 'Form', fr: 'Formulaire', nl: 'Formulier' }, item: [item] }))

describe('compileForm', () => {
  it('puts translations where FHIR has them', () => {
    const form = compiled({ linkId: 'a', type: 'string', text: { en: 'Weight', fr: 'Poids', nl: 'Gewicht' } })
    expect(form.title).toBe('Form')
    expect(form.item[0]).toMatchObject({
      text: 'Weight',
      _text: {
        extension: [
          {
            url: 'http://hl7.org/fhir/StructureDefinition/translation',
            extension: [
              { url: 'lang', valueCode: 'fr' },
              { url: 'content', valueString: 'Poids' },
            ],
          },
          { extension: [{ valueCode: 'nl' }, { valueString: 'Gewicht' }] },
        ],
      },
    })
  })

  it('writes expressions, bounds and units as SDC and FHIR extensions', () => {
    const form = compiled({
      linkId: 'a',
      type: 'decimal',
      text: 'A',
      initialExpression: '%x',
      min: 1,
      max: 2,
      unit: 'kg',
    })
    const urls = form.item[0]?.extension?.map((extension) => extension.url)
    expect(urls).toEqual([
      'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-initialExpression',
      'http://hl7.org/fhir/StructureDefinition/minValue',
      'http://hl7.org/fhir/StructureDefinition/maxValue',
      'http://hl7.org/fhir/StructureDefinition/questionnaire-unit',
    ])
  })

  it('a criterion becomes the expression that reads its truth, and keeps its name', () => {
    const form = compiled({ linkId: 'a', type: 'boolean', text: 'A', criterion: 'consent' })
    expect(JSON.stringify(form.item[0]?.extension)).toContain("%judgement.criteria.where(id = 'consent').truth = 'met'")
    expect(form.item[0]?.extension).toContainEqual({ url: 'urn:sidelight:criterion', valueString: 'consent' })
  })

  it('plain FHIR passes through unchanged, inside groups too', () => {
    const item = { linkId: 'g', type: 'group', item: [{ linkId: 'a', type: 'string', text: 'A', required: true }] }
    expect(compiled(item).item[0]).toEqual(item)
  })

  it.each([[null], ['x'], [[]]])('gives %j back for the schema to refuse', (document) => {
    expect(compileForm(document)).toEqual(document)
  })
})
