import { describe, expect, it } from 'vitest'
import { mergePrefill } from '../../../lib/forms/merge-prefill'
import { putAnswer } from '../../../lib/forms/put-answer'
import type { FormAnswer, FormState } from '../../../lib/model/questionnaire-response'

const form = (answers: FormAnswer[], issues: FormState['issues'] = []): FormState => ({
  questionnaire: 'f',
  program: 'p',
  revision: 'r',
  answers,
  issues,
})
const auto = (linkId: string, ...values: (string | number)[]): FormAnswer => ({
  linkId,
  values,
  origin: 'auto',
  quote: `row of ${linkId}`,
})

describe('a form whose page was read again', () => {
  it('follows the page where nobody typed, and lists what changed', () => {
    const merged = mergePrefill(form([auto('weight', 61)]), form([auto('weight', 63)]))
    expect(merged.state.answers).toEqual([auto('weight', 63)])
    expect(merged.differences).toEqual([
      { linkId: 'weight', kind: 'updated', form: [61], page: [63], quote: 'row of weight' },
    ])
  })

  it('never overwrites what a person typed over, and says that the page has news', () => {
    const mine = putAnswer(form([auto('weight', 61)]), 'weight', [62])
    const merged = mergePrefill(mine, form([auto('weight', 63)]))
    expect(merged.state.answers[0]).toMatchObject({ values: [62], origin: 'override', was: [63] })
    expect(merged.differences).toMatchObject([{ linkId: 'weight', kind: 'kept', form: [62], page: [63] }])
  })

  it('does not repeat news the person already decided on', () => {
    const mine = putAnswer(form([auto('weight', 61)]), 'weight', [62])
    expect(mergePrefill(mine, form([auto('weight', 61)])).differences).toEqual([])
  })

  it('never overwrites what a person typed into an empty field', () => {
    const mine = putAnswer(form([]), 'phone', ['02 123'])
    const merged = mergePrefill(mine, form([auto('phone', '02 999')]))
    expect(merged.state.answers).toEqual(mine.answers)
    expect(merged.differences).toMatchObject([{ kind: 'kept', form: ['02 123'], page: ['02 999'] }])
  })

  it('keeps a filled answer the page no longer gives, and says so', () => {
    const merged = mergePrefill(form([auto('weight', 61)]), form([]))
    expect(merged.state.answers).toEqual([auto('weight', 61)])
    expect(merged.differences).toMatchObject([{ linkId: 'weight', kind: 'gone' }])
  })

  it('adds what is new and takes the new reading’s issues; the same page changes nothing', () => {
    const fresh = form([auto('weight', 61), auto('drug#m1', 'Neoral')], [{ linkId: 'x', problem: 'y' }])
    const merged = mergePrefill(form([auto('weight', 61)]), fresh)
    expect(merged).toEqual({ state: fresh, differences: [] })
    expect(mergePrefill(fresh, fresh)).toEqual({ state: fresh, differences: [] })
  })
})
