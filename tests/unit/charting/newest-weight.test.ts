import { describe, expect, it } from 'vitest'
import { newestWeight } from '../../../lib/charting/newest-weight'
import type { Observation } from '../../../lib/model/chart'

const weight = (value: number, date: Observation['date'], unit = 'kg'): Observation => ({
  id: `o${value}`,
  text: 'Weight',
  code: 'body-weight',
  value,
  unit,
  date,
  source: { quote: `Weight ${value}` },
})

describe('the weight measured last', () => {
  it('is not the one written first', () =>
    expect(newestWeight([weight(58, '2019-02-02'), weight(64, '2026-11-18')])).toBe(64))
  it('none is none', () => expect(newestWeight([])).toBeUndefined())
  it('one without a date is taken', () => expect(newestWeight([weight(58, null)])).toBe(58))
  it('two that differ and cannot be ordered are asked', () => {
    expect(newestWeight([weight(58, null), weight(64, '2026-11-18')])).toBeUndefined()
    expect(newestWeight([weight(58, '2026'), weight(64, '2026-11-18')])).toBeUndefined()
  })
  it('the same figure twice needs no order', () => expect(newestWeight([weight(58, null), weight(58, null)])).toBe(58))
  it('pounds and nought are no weight in kg', () =>
    expect(newestWeight([weight(140, '2026-11-18', 'lb'), weight(0, '2026-11-18')])).toBeUndefined())
})
