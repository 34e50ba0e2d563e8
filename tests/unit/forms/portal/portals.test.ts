import { describe, expect, it } from 'vitest'
import { fillPortal, portals } from './fill-portal'

const all = [...portals(), ...portals('held')]

describe('thirty mock portals, everything the request has offered to each', () => {
  const outcomes = all.map((file) => ({ file, ...fillPortal(file) }))
  const filled = outcomes.reduce((sum, one) => sum + one.filled, 0)
  const fillable = outcomes.reduce((sum, one) => sum + one.fillable, 0)

  it('there are thirty', () => expect(all).toHaveLength(30))

  it('no field is filled with what does not belong there', () =>
    expect(outcomes.flatMap(({ wrong }) => wrong)).toEqual([]))

  it('most of what could be filled is', () => {
    console.log(`portals: ${filled} of ${fillable} fillable fields filled`)
    expect(filled / fillable).toBeGreaterThan(0.7)
  })
})
