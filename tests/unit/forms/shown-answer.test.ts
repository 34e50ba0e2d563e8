import { describe, expect, it } from 'vitest'
import { shownAnswer } from '../../../lib/forms/shown-answer'
import type { QuestionnaireItem } from '../../../lib/model/questionnaire'

const text: QuestionnaireItem = { linkId: 'x', type: 'string' }
const WORDS = { yes: 'Oui', no: 'Non' }

describe('an answer as it is shown', () => {
  it.each([
    ['1991-03', 'mars 1991'],
    ['2026-11-25', '25 nov. 2026'],
    ['2026-11-01', '1er nov. 2026'],
    ['2026', '2026'],
    ['2026-11-25 matin', '2026-11-25 matin'],
    ['2026-13', '2026-13'],
    ['vers mars 1991', 'vers mars 1991'],
  ])('%s in French is %s', (value, shown) => expect(shownAnswer(text, value, 'fr', WORDS)).toBe(shown))
  it('is a word where it is a yes or a choice', () => {
    expect(shownAnswer({ linkId: 'x', type: 'boolean' }, true, 'fr', WORDS)).toBe('Oui')
    const sex = { linkId: 'x', type: 'choice', answerOption: [{ valueCoding: { code: 'female', display: 'Féminin' } }] }
    expect(shownAnswer(sex, 'female', 'fr', WORDS)).toBe('Féminin')
  })
})
