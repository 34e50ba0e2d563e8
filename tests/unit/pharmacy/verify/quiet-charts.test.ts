import { describe, expect, it } from 'vitest'
import { subjectsOf } from '../../../../lib/pharmacy/verify/subjects-of'
import { QUIET } from '../../rules/quiet-pages'
import { chartWith, judged, packs } from '../packs'

/** 25 lists of everyday medicines for each of four patients: parts of what the quiet pages hold, mixed. */
const everyday = QUIET.flatMap(({ drugs }) => drugs.map(([drug]) => drug))
const charts = Array.from({ length: 100 }, (_, i) =>
  everyday.filter((_drug, at) => ((i + 1) >> (at % 7)) % 2 === 1 || at === i % everyday.length),
)

describe('100 charts that no program concerns', () => {
  it('raise nothing at the pharmacy', () => {
    for (const drugs of charts) {
      const chart = chartWith(
        '2026-11-20',
        drugs.map((text) => ({ text, start: '2026-01-05', end: null, status: 'active' })),
      )
      expect(chart.medications.length).toBeGreaterThan(0)
      expect(subjectsOf(packs, judged(chart), {})).toEqual([])
    }
  })
})
