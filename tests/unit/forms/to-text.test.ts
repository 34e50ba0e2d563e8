import { describe, expect, it } from 'vitest'
import { toText } from '../../../lib/forms/to-text'
import type { Questionnaire } from '../../../lib/model/questionnaire'
import type { FormState } from '../../../lib/model/questionnaire-response'

const form: Questionnaire = {
  resourceType: 'Questionnaire',
  id: 'q',
  status: 'active',
  title: 'A form (working form)',
  item: [
    { linkId: 'drug', type: 'string', text: 'Médicament' },
    { linkId: 'ok', type: 'boolean', text: 'Consent' },
    {
      linkId: 'why',
      type: 'string',
      text: 'Why not',
      enableWhen: [{ question: 'ok', operator: '=', answerBoolean: false }],
    },
    {
      linkId: 'rows',
      type: 'group',
      repeats: true,
      text: 'Earlier',
      item: [{ linkId: 'row-drug', type: 'string', text: 'Medicine' }],
    },
  ],
}
const state = (answers: FormState['answers']): FormState => ({
  questionnaire: 'q',
  program: 'p',
  revision: 'r',
  issues: [],
  answers,
})
const words = { yes: 'yes', no: 'no', empty: '—' }

describe('a form as plain text', () => {
  it('has a line for each asked field, rows counted, accents as they are', () =>
    expect(
      toText(
        form,
        state([
          { linkId: 'drug', values: ['ciclosporine – é'], origin: 'manual' },
          { linkId: 'ok', values: [true], origin: 'manual' },
          { linkId: 'row-drug#a', values: ['Neoral'], origin: 'auto' },
          { linkId: 'row-drug#b', values: ['Imuran'], origin: 'auto' },
        ]),
        'en',
        words,
      ).split('\n'),
    ).toEqual([
      'A form (working form)',
      '',
      'Médicament: ciclosporine – é',
      'Consent: yes',
      'Earlier 1',
      '  Medicine: Neoral',
      'Earlier 2',
      '  Medicine: Imuran',
      '',
    ]))

  it('says what was not answered, and leaves out what is not asked', () =>
    expect(toText(form, state([]), 'en', words)).toBe(
      'A form (working form)\n\nMédicament: —\nConsent: —\nEarlier: —\n',
    ))
})
