import { describe, expect, it } from 'vitest'
import { firstHazard } from '../../../lib/packs/first-hazard'

describe('firstHazard', () => {
  it('finds nothing in plain data', () => {
    expect(firstHazard({ a: [1, 'two', null, { b: true }] })).toBeNull()
  })

  it('says where: 48 levels pass, 49 do not', () => {
    const nested = (levels: number): unknown => (levels === 0 ? 1 : [nested(levels - 1)])
    expect(firstHazard(nested(48))).toBeNull()
    expect(firstHazard(nested(49))).toMatch(/\[0\]: nested deeper than 48 levels$/)
  })

  it('a text of 20,000 characters passes, one more does not', () => {
    expect(firstHazard({ t: 'x'.repeat(20_000) })).toBeNull()
    expect(firstHazard({ t: 'x'.repeat(20_001) })).toMatch(/^t: a text of 20001/)
  })
})
