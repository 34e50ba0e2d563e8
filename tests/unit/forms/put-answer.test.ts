import { describe, expect, it } from 'vitest'
import { putAnswer } from '../../../lib/forms/put-answer'
import type { FormState } from '../../../lib/model/questionnaire-response'

const form = (answers: FormState['answers']): FormState => ({
  questionnaire: 'f',
  program: 'p',
  revision: 'r',
  answers,
  issues: [],
})
const filled = form([{ linkId: 'weight', values: [61.5], origin: 'auto', quote: 'Gewicht 61,5 kg' }])

describe('putAnswer', () => {
  it('an empty field that is typed into is manual', () => {
    expect(putAnswer(form([]), 'name', ['Dr. É. Lefèvre']).answers).toEqual([
      { linkId: 'name', values: ['Dr. É. Lefèvre'], origin: 'manual' },
    ])
  })

  it('a filled field that is changed is an override and remembers what it was and where it stood', () => {
    expect(putAnswer(filled, 'weight', [63]).answers).toEqual([
      { linkId: 'weight', values: [63], origin: 'override', quote: 'Gewicht 61,5 kg', was: [61.5] },
    ])
  })

  it('typing the filled value back makes it auto again', () => {
    expect(putAnswer(putAnswer(putAnswer(filled, 'weight', [63]), 'weight', [64]), 'weight', [61.5])).toEqual(filled)
  })

  it('emptying a filled field keeps it empty and remembers what it was', () => {
    expect(putAnswer(filled, 'weight', ['']).answers[0]).toMatchObject({ values: [], origin: 'override', was: [61.5] })
  })

  it('emptying a typed field leaves no answer, but a cell of a table stays in its row', () => {
    expect(putAnswer(putAnswer(form([]), 'name', ['x']), 'name', ['']).answers).toEqual([])
    expect(putAnswer(putAnswer(form([]), 'drug#row-1', ['x']), 'drug#row-1', []).answers).toEqual([
      { linkId: 'drug#row-1', values: [], origin: 'manual' },
    ])
  })

  it('the same value again changes nothing, and other answers stay as they are', () => {
    expect(putAnswer(filled, 'weight', [61.5])).toBe(filled)
    const two = putAnswer(filled, 'name', ['x'])
    expect(two.answers[0]).toBe(filled.answers[0])
  })

  it('no is an answer', () => {
    expect(putAnswer(form([]), 'consent', [false]).answers[0]?.values).toEqual([false])
  })
})
