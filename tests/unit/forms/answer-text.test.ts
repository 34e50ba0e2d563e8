import { describe, expect, it } from 'vitest'
import { answerText } from '../../../lib/forms/answer-text'

const words = { yes: 'Oui', no: 'Non' }
const unit = (code: string) => [
  { url: 'http://hl7.org/fhir/StructureDefinition/questionnaire-unit', valueCoding: { code, display: code } },
]

describe('an answer as a reader says it', () => {
  it('yes and no in the language of the form', () => {
    expect(answerText({ linkId: 'a', type: 'boolean' }, true, 'fr', words)).toBe('Oui')
    expect(answerText({ linkId: 'a', type: 'boolean' }, false, 'fr', words)).toBe('Non')
  })
  it('an option by its label, a text that is none as it stands', () => {
    const item = { linkId: 'a', type: 'open-choice', answerOption: [{ valueCoding: { code: 'f', display: 'Female' } }] }
    expect(answerText(item, 'f', 'en', words)).toBe('Female')
    expect(answerText(item, 'other words', 'en', words)).toBe('other words')
  })
  it('a number with its unit, years of age without', () => {
    expect(answerText({ linkId: 'a', type: 'decimal', extension: unit('kg') }, 61.5, 'en', words)).toBe('61.5 kg')
    expect(answerText({ linkId: 'a', type: 'integer', extension: unit('a') }, 42, 'en', words)).toBe('42')
  })
})
