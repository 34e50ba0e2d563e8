import { describe, expect, it } from 'vitest'
import { askedItems } from '../../../lib/forms/asked-items'
import type { Value } from '../../../lib/forms/item-type'
import { addRow, linkIdsIn, removeRow, rowsOf } from '../../../lib/forms/rows'
import { safePattern } from '../../../lib/forms/safe-pattern'
import { validate } from '../../../lib/forms/validate'
import { Questionnaire } from '../../../lib/model/questionnaire'
import type { FormState } from '../../../lib/model/questionnaire-response'
import { compileForm } from '../../../lib/packs/compile-form'

const form = (...item: unknown[]) => Questionnaire.parse(compileForm({ id: 'f', title: 'F', item }))
const state = (values: Record<string, Value[]>): FormState => ({
  questionnaire: 'f',
  program: 'p',
  revision: 'r',
  answers: Object.entries(values).map(([linkId, each]) => ({ linkId, values: each, origin: 'manual' })),
  issues: [],
})
const codes = (item: unknown, values: Record<string, Value[]>) =>
  validate(form(item), state(values)).map(({ linkId, code }) => `${linkId} ${code}`)

describe('validate', () => {
  it.each([
    ['a required field left empty', { linkId: 'a', type: 'string', required: true }, {}, ['a required']],
    ['a required field answered', { linkId: 'a', type: 'string', required: true }, { a: ['x'] }, []],
    ['no is an answer to a required question', { linkId: 'a', type: 'boolean', required: true }, { a: [false] }, []],
    ['the lowest allowed', { linkId: 'a', type: 'integer', min: 18 }, { a: [18] }, []],
    ['one below the lowest', { linkId: 'a', type: 'integer', min: 18 }, { a: [17] }, ['a too-low']],
    ['the highest allowed', { linkId: 'a', type: 'decimal', max: 400 }, { a: [400] }, []],
    ['above the highest', { linkId: 'a', type: 'decimal', max: 400 }, { a: [400.1] }, ['a too-high']],
    ['a day before the first', { linkId: 'a', type: 'date', min: '2026-03-01' }, { a: ['2026-02-28'] }, ['a too-low']],
    ['a month that holds the first day', { linkId: 'a', type: 'date', min: '2026-03-15' }, { a: ['2026-03'] }, []],
    ['text as long as allowed', { linkId: 'a', type: 'string', maxLength: 3 }, { a: ['abc'] }, []],
    ['text one longer', { linkId: 'a', type: 'string', maxLength: 3 }, { a: ['abcd'] }, ['a too-long']],
    ['a number as text', { linkId: 'a', type: 'integer' }, { a: ['12'] }, ['a wrong-type']],
    ['half an integer', { linkId: 'a', type: 'integer' }, { a: [1.5] }, ['a wrong-type']],
    ['a date that is none', { linkId: 'a', type: 'date' }, { a: ['soon'] }, ['a wrong-type']],
    [
      'a choice that is not offered',
      { linkId: 'a', type: 'choice', choices: [{ code: 'x', display: 'X' }] },
      { a: ['y'] },
      ['a wrong-type'],
    ],
    ['free text where the choice is open', { linkId: 'a', type: 'open-choice', choices: [] }, { a: ['y'] }, []],
    ['a pattern met', { linkId: 'a', type: 'string', regex: '^\\d{4}(-\\d{2})?$' }, { a: ['1986-04'] }, []],
    [
      'a pattern not met',
      { linkId: 'a', type: 'string', regex: '^\\d{4}(-\\d{2})?$' },
      { a: ['04/1986'] },
      ['a pattern'],
    ],
    ['two values for one field', { linkId: 'a', type: 'string' }, { a: ['x', 'y'] }, ['a several-values']],
    ['two values where it repeats', { linkId: 'a', type: 'string', repeats: true }, { a: ['x', 'y'] }, []],
    ['a required field of an unknown type', { linkId: 'a', type: 'hologram', required: true }, {}, ['a unsupported']],
  ])('%s', (_name, item, values, expected) => expect(codes(item, values)).toEqual(expected))

  it('a hidden field does not block, a shown one does', () => {
    const group = {
      linkId: 'g',
      type: 'group',
      item: [
        { linkId: 'a', type: 'boolean' },
        {
          linkId: 'b',
          type: 'string',
          required: true,
          enableWhen: [{ question: 'a', operator: '=', answerBoolean: true }],
        },
      ],
    }
    expect(codes(group, { a: [false] })).toEqual([])
    expect(codes(group, { a: [true] })).toEqual(['b required'])
  })

  it('a hidden group hides what is in it', () => {
    const group = {
      linkId: 'g',
      type: 'group',
      enableWhen: [{ question: 'z', operator: 'exists', answerBoolean: true }],
      item: [{ linkId: 'a', type: 'string', required: true }],
    }
    expect(codes(group, {})).toEqual([])
  })

  it('a pattern that could run away is not run', () => {
    expect(safePattern('(a+)+b')).toBeUndefined()
    expect(safePattern('[')).toBeUndefined()
    expect(codes({ linkId: 'a', type: 'string', regex: '(a+)+b' }, { a: ['aaaa'] })).toEqual(['a pattern-unusable'])
  })
})

describe('rows of a repeating group', () => {
  const table = {
    linkId: 't',
    type: 'group',
    repeats: true,
    item: [
      { linkId: 'drug', type: 'string', required: true },
      { linkId: 'dose', type: 'string' },
    ],
  }
  const questionnaire = form(table)
  const group = questionnaire.item[0]!

  it('no rows, nothing asked inside; each row asks its own fields', () => {
    expect(validate(questionnaire, state({}))).toEqual([])
    const two = state({ 'drug#m1': ['Neoral'], 'dose#m2': ['10 mg'] })
    expect(askedItems(questionnaire, two).map(({ id }) => id)).toEqual([
      't',
      'drug#m1',
      'dose#m1',
      'drug#m2',
      'dose#m2',
    ])
    expect(validate(questionnaire, two)).toEqual([{ linkId: 'drug#m2', code: 'required' }])
  })

  it('a row is added empty, with a key of its own, and taken out whole', () => {
    const one = addRow(state({ 'drug#row-2': ['x'] }), group)
    const two = addRow(one, group)
    expect(rowsOf(two, group)).toHaveLength(3)
    expect(rowsOf(removeRow(two, group, 'row-2'), group)).not.toContain('row-2')
    expect(linkIdsIn(group)).toEqual(['drug', 'dose'])
  })
})
