import { describe, expect, it } from 'vitest'
import { originText } from '../../../components/origin-text'
import { toText } from '../../../lib/forms/to-text'
import type { Questionnaire } from '../../../lib/model/questionnaire'
import type { FormAnswer, FormState } from '../../../lib/model/questionnaire-response'
import { translator } from '../../../lib/platform/i18n'

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
const english = translator('en')
const words = {
  yes: 'yes',
  no: 'no',
  empty: '—',
  originOf: (answer: FormAnswer, was: string) => originText(answer, was, english),
}

describe('a form as plain text', () => {
  it('has a line for each asked field, rows counted, accents as they are', () =>
    expect(
      toText(
        form,
        state([
          { linkId: 'drug', values: ['ciclosporine – é'], origin: 'manual' },
          { linkId: 'ok', values: [true], origin: 'manual' },
          { linkId: 'row-drug#a', values: ['Neoral'], origin: 'auto', quote: 'Neoral-Sandimmun 100 mg' },
          { linkId: 'row-drug#b', values: ['Imuran'], origin: 'auto' },
        ]),
        'en',
        words,
      ).split('\n'),
    ).toEqual([
      'A form (working form)',
      '',
      'Médicament: ciclosporine – é [typed by a person]',
      'Consent: yes [typed by a person]',
      'Earlier 1',
      '  Medicine: Neoral [from the chart: “Neoral-Sandimmun 100 mg”]',
      'Earlier 2',
      '  Medicine: Imuran [filled in by Sidelight]',
      '',
    ]))

  it('says what was not answered, and leaves out what is not asked', () =>
    expect(toText(form, state([]), 'en', words)).toBe(
      'A form (working form)\n\nMédicament: —\nConsent: —\nEarlier: —\n',
    ))

  it('says what had been filled in where a person changed it, emptied it, or several rows gave it', () => {
    const drug = { linkId: 'drug', origin: 'override' as const, quote: 'Imuran 50', was: ['Imuran'] }
    expect(toText(form, state([{ ...drug, values: ['Imurel'] }]), 'en', words)).toContain(
      'Médicament: Imurel [changed by hand; filled in was: Imuran]',
    )
    expect(toText(form, state([{ ...drug, values: [] }]), 'en', words)).toContain(
      'Médicament: — [changed by hand; filled in was: Imuran]',
    )
    const two = { linkId: 'drug', values: ['Imuran'], origin: 'auto' as const, quote: 'Imuran 50\nImuran 25' }
    expect(toText(form, state([two]), 'en', words)).toContain('[from the chart: “Imuran 50”, “Imuran 25”]')
  })

  it('notes stand under it', () =>
    expect(toText(form, state([]), 'en', words, ['Corrected by hand:', '- “X”: read as Y'])).toMatch(
      /Earlier: —\n\nCorrected by hand:\n- “X”: read as Y\n$/,
    ))
})
