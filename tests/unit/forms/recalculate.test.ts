import { describe, expect, it } from 'vitest'
import { putAnswer } from '../../../lib/forms/put-answer'
import { recalculate } from '../../../lib/forms/recalculate'
import { Questionnaire } from '../../../lib/model/questionnaire'
import type { FormState } from '../../../lib/model/questionnaire-response'
import { compileForm } from '../../../lib/packs/compile-form'

const form = (expression: string) =>
  Questionnaire.parse(
    compileForm({
      id: 'f',
      title: 'F',
      item: [
        { linkId: 'weight', type: 'decimal' },
        { linkId: 'vials', type: 'integer', calculatedExpression: expression },
      ],
    }),
  )
const vials = form("(%resource.item.where(linkId = 'weight').answer.value * 6 / 250).ceiling()")
const empty: FormState = { questionnaire: 'f', program: 'p', revision: 'r', answers: [], issues: [] }
const of = (state: FormState) => state.answers.find((answer) => answer.linkId === 'vials')

describe('recalculate: vials of 250 mg at 6 mg/kg', () => {
  it.each([
    [83.3, 2],
    [83.4, 3],
    [41.6, 1],
    [41.7, 2],
  ])('%s kg needs %s', async (weight, expected) => {
    expect(of(await recalculate(vials, putAnswer(empty, 'weight', [weight])))).toEqual({
      linkId: 'vials',
      values: [expected],
      origin: 'auto',
    })
  })

  it('follows a changed weight, and empties when the weight is taken away', async () => {
    const first = await recalculate(vials, putAnswer(empty, 'weight', [50]))
    expect(of(await recalculate(vials, putAnswer(first, 'weight', [100])))?.values).toEqual([3])
    expect(of(await recalculate(vials, putAnswer(first, 'weight', [])))).toBeUndefined()
  })

  it('what a person typed over it stands, and remembers the new calculation', async () => {
    const first = await recalculate(vials, putAnswer(empty, 'weight', [50]))
    const typed = putAnswer(putAnswer(first, 'vials', [5]), 'weight', [100])
    expect(of(await recalculate(vials, typed))).toMatchObject({ values: [5], origin: 'override', was: [3] })
  })

  it('a calculation that fails is said once', async () => {
    const once = await recalculate(form('bad(('), empty)
    expect(once.issues).toHaveLength(1)
    expect((await recalculate(form('bad(('), once)).issues).toHaveLength(1)
  })

  it('a form without calculations comes back as it is', async () => {
    const plain = Questionnaire.parse(compileForm({ id: 'f', title: 'F', item: [{ linkId: 'a', type: 'string' }] }))
    expect(await recalculate(plain, empty)).toBe(empty)
  })
})
