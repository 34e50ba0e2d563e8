import { describe, expect, it } from 'vitest'
import { boundsOf } from '../../../lib/dates/bounds'

describe('bounds of a chart date', () => {
  it('a month', () => expect(boundsOf('2026-03')).toEqual({ earliest: '2026-03-01', latest: '2026-03-31' }))
  it('two readings of different precision', () =>
    expect(boundsOf({ written: 'x', readings: ['2026', '2025-12-31'] })).toEqual({
      earliest: '2025-12-31',
      latest: '2026-12-31',
    }))
  it('not on the page', () => expect([boundsOf(null), boundsOf(undefined)]).toEqual([null, null]))
})
