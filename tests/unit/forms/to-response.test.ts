import { describe, expect, it } from 'vitest'
import { descriptionText, itemText, titleText } from '../../../lib/forms/item-text'
import type { Value } from '../../../lib/forms/item-type'
import { optionsOf } from '../../../lib/forms/options-of'
import { toResponse } from '../../../lib/forms/to-response'
import { Questionnaire } from '../../../lib/model/questionnaire'
import type { FormAnswer, FormState } from '../../../lib/model/questionnaire-response'
import { compileForm } from '../../../lib/packs/compile-form'

const form = (...item: unknown[]) =>
  Questionnaire.parse(
    compileForm({
      id: 'f',
      title: { en: 'F', fr: 'Fr', nl: 'Nl' },
      description: { en: 'd', fr: 'df', nl: 'dn' },
      item,
    }),
  )
const state = (answers: FormAnswer[]): FormState => ({
  questionnaire: 'f',
  program: 'p',
  revision: 'r',
  answers,
  issues: [],
})
const answer = (linkId: string, values: Value[], more: Partial<FormAnswer> = {}): FormAnswer => ({
  linkId,
  values,
  origin: 'manual',
  ...more,
})
const out = (questionnaire: Questionnaire, answers: FormAnswer[], lang: 'en' | 'fr' = 'en') =>
  toResponse(questionnaire, state(answers), { authored: '2026-11-20T10:00:00+01:00', lang, status: 'in-progress' })

describe('toResponse', () => {
  it('each answer says where it came from, as DTR names it, and quotes its row', () => {
    const response = out(
      form({ linkId: 'w', type: 'decimal', text: { en: 'Weight', fr: 'Poids', nl: 'Gewicht' } }),
      [answer('w', [61.5], { origin: 'auto', quote: 'Poids 61,5 kg' })],
      'fr',
    )
    expect(response).toMatchObject({
      resourceType: 'QuestionnaireResponse',
      status: 'in-progress',
      language: 'fr',
      item: [
        {
          linkId: 'w',
          text: 'Poids',
          answer: [
            {
              valueDecimal: 61.5,
              extension: [
                {
                  url: 'http://hl7.org/fhir/us/davinci-dtr/StructureDefinition/information-origin',
                  extension: [{ url: 'source', valueCode: 'auto' }],
                },
                { url: 'urn:sidelight:quote', valueString: 'Poids 61,5 kg' },
              ],
            },
          ],
        },
      ],
    })
  })

  it.each([
    ['boolean', false, { valueBoolean: false }],
    ['integer', 3, { valueInteger: 3 }],
    ['date', '2026-03', { valueDate: '2026-03' }],
    ['string', 'é', { valueString: 'é' }],
    ['text', 'long', { valueString: 'long' }],
    ['quantity', 6, { valueQuantity: { value: 6 } }],
    ['reference', 'Dr. A', { valueReference: { display: 'Dr. A' } }],
    ['attachment', 'scan.pdf', { valueAttachment: { title: 'scan.pdf' } }],
  ])('a %s', (type, value, expected) => {
    expect(out(form({ linkId: 'a', type }), [answer('a', [value])])).toMatchObject({ item: [{ answer: [expected] }] })
  })

  it('a choice goes out with its code and the label in the language; an open one as text', () => {
    const choice = {
      linkId: 'a',
      type: 'open-choice',
      choices: [{ code: 'failure', display: { en: 'Failed', fr: 'Échec', nl: 'Mislukt' } }],
    }
    expect(out(form(choice), [answer('a', ['failure'])], 'fr')).toMatchObject({
      item: [{ answer: [{ valueCoding: { code: 'failure', display: 'Échec' } }] }],
    })
    expect(out(form(choice), [answer('a', ['rash'])])).toMatchObject({ item: [{ answer: [{ valueString: 'rash' }] }] })
  })

  it('a row of a table is an item of its own; empty groups and unanswered items are left out', () => {
    const table = { linkId: 't', type: 'group', repeats: true, item: [{ linkId: 'drug', type: 'string' }] }
    const response = out(form(table, { linkId: 'b', type: 'string' }), [
      answer('drug#m1', ['A']),
      answer('drug#m2', ['B']),
    ])
    expect(response.item).toMatchObject([
      { linkId: 't', item: [{ linkId: 'drug', answer: [{ valueString: 'A' }] }] },
      { linkId: 't', item: [{ linkId: 'drug', answer: [{ valueString: 'B' }] }] },
    ])
    expect(out(form(table), []).item).toEqual([])
  })

  it('what is hidden now is not sent, even when it was answered before', () => {
    const items = [
      { linkId: 'a', type: 'boolean' },
      { linkId: 'b', type: 'string', enableWhen: [{ question: 'a', operator: '=', answerBoolean: true }] },
    ]
    const response = out(form(...items), [answer('a', [false]), answer('b', ['old'])])
    expect(JSON.stringify(response)).not.toContain('old')
  })
})

describe('words of a form in a language', () => {
  const questionnaire = form(
    {
      linkId: 'a',
      type: 'choice',
      text: { en: 'A', fr: 'À', nl: 'Aa' },
      choices: [{ code: 'x', display: { en: 'X', fr: 'Xf', nl: 'Xn' } }],
    },
    { linkId: 'b', type: 'string' },
  )
  const [a, b] = questionnaire.item

  it('takes the translation, else the original, else the linkId', () => {
    expect([itemText(a!, 'nl'), itemText(a!, 'en'), itemText(b!, 'fr')]).toEqual(['Aa', 'A', 'b'])
    expect([titleText(questionnaire, 'fr'), descriptionText(questionnaire, 'nl')]).toEqual(['Fr', 'dn'])
    expect(titleText({ title: 'T' }, 'nl')).toBe('T')
    expect(optionsOf(a!, 'fr')).toEqual([{ value: 'x', label: 'Xf' }])
    expect(
      optionsOf({ answerOption: [{ valueString: 's' }, { valueInteger: 2 }, { valueReference: {} }] }, 'en'),
    ).toEqual([
      { value: 's', label: 's' },
      { value: 2, label: '2' },
    ])
  })
})
