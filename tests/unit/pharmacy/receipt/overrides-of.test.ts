import { describe, expect, it } from 'vitest'
import { overridesOf } from '../../../../lib/pharmacy/receipt/overrides-of'
import { randomOf } from '../ledger/interleavings'
import { sampleStatement } from './sample'

const receipt = (checks: readonly (readonly [id: string, override?: 'chart-is-wrong'])[]) => ({
  ...sampleStatement(randomOf(1)),
  pack: { id: 'fr-nulojix', version: 1, revision: '2017', hash: '0'.repeat(64) },
  checks: checks.map(([id, override]) => ({
    id,
    mandatory: true,
    read: 'not-met' as const,
    state: 'done' as const,
    mark: { check: id, outcome: 'ok' as const, who: 'x', when: 'y', ...(override === undefined ? {} : { override }) },
  })),
  sequence: 1,
  previous: null,
  workstation: 'station-one',
})

describe('rules that people pass over', () => {
  it('are counted by rule, most often first; a check done without an override is none', () =>
    expect(
      overridesOf([
        receipt([['declared', 'chart-is-wrong'], ['allocated']]),
        receipt([
          ['declared', 'chart-is-wrong'],
          ['allocated', 'chart-is-wrong'],
        ]),
      ]).map(({ rule, count }) => [rule, count]),
    ).toEqual([
      ['fr-nulojix/declared', 2],
      ['fr-nulojix/allocated', 1],
    ]))
  it('nobody did, and there are none', () => expect(overridesOf([receipt([['declared']])])).toEqual([]))
})
