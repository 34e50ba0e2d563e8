import { describe, expect, it } from 'vitest'
import { problemsByField } from '../../../lib/forms/problems-by-field'
import type { FormProblem } from '../../../lib/forms/validate'

const drug: FormProblem = { linkId: 'drug', code: 'required' }
const low: FormProblem = { linkId: 'weight', code: 'too-low', limit: 1 }
const shape: FormProblem = { linkId: 'weight', code: 'pattern' }

describe('problems by field', () => {
  it('each field has its own, in order', () =>
    expect([...problemsByField([drug, low, shape], new Map())]).toEqual([
      ['drug', [drug]],
      ['weight', [low, shape]],
    ]))

  it('a field whose problems are as before keeps its list; one that gained, lost or changed a problem does not', () => {
    const before = problemsByField([drug, low], new Map())
    const after = problemsByField([{ ...drug }, { ...low, limit: 2 }], before)
    expect(after.get('drug')).toBe(before.get('drug'))
    expect(after.get('weight')).toEqual([{ ...low, limit: 2 }])
    expect(problemsByField([drug, low, shape], before).get('weight')).toEqual([low, shape])
    expect(problemsByField([drug], before).get('weight')).toBeUndefined()
  })
})
