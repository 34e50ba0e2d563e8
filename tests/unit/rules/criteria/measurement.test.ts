import { describe, expect, it } from 'vitest'
import type { CriterionOf } from '../../../../lib/model/criterion'
import { ask, chart, criterion, judgeOne } from '../build'

describe('measurement', () => {
  const rule = criterion<CriterionOf<'measurement'>>({
    id: 'alt',
    kind: 'measurement',
    code: 'alt',
    op: 'at-most',
    value: 120,
    unit: 'U/L',
    maxAge: { value: 1, unit: 'month' },
    ask,
  })
  const observation = (value: number, date: string | null, unit = 'U/L') => ({
    id: `${value}${date}`,
    text: 'ALT',
    code: 'alt',
    value,
    unit,
    date,
    source: { quote: `ALT ${value}` },
  })
  const of = (...measurements: ReturnType<typeof observation>[]) =>
    judgeOne(rule, { chart: chart({ measurements }) }).truth
  it.each([
    [[observation(120, '2026-11-01')], 'met'],
    [[observation(121, '2026-11-01')], 'not-met'],
    [[observation(50, '2026-10-20')], 'met'],
    [[observation(50, '2026-10-19')], 'unknown'],
    [[observation(50, null)], 'unknown'],
    [[observation(50, '2026-11-01', 'µkat/L')], 'unknown'],
    [[observation(500, '2026-10-25'), observation(50, '2026-11-01')], 'met'],
    [[observation(500, '2026-11'), observation(50, '2026-11-10')], 'unknown'],
    [[], 'unknown'],
  ] as const)('%o: %s', (measurements, truth) => expect(of(...measurements)).toBe(truth))
})
