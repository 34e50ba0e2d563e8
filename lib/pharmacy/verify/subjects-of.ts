import type { Judgement } from '../../model/judgement'
import type { Pack } from '../../model/pack'
import type { Truth } from '../../model/truth'
import type { CheckMark } from './check-mark'
import { type Gate, gateOf } from './gate-of'
import { readCheck } from './read-check'

/** An indication of the program's revision with its rank, and whether the patient is in it. */
export interface TierFound {
  indication: string
  tier: number | null
  truth: Truth
}

/** Something on the chart that a program or restriction speaks of, with its gate. */
export interface Subject {
  pack: Pack
  judgement: Judgement
  tiers: readonly TierFound[]
  gate: Gate
}

const tiersOf = (pack: Pack, judgement: Judgement): TierFound[] => {
  const revision = pack.revisions.find(({ id }) => id === judgement.revision)
  return (revision?.indications ?? []).map(({ id, tier, criteria }) => {
    const ids = criteria.map((criterion) => `${id}.${criterion.id}`)
    const asked = ids.filter((one) => judgement.criteria.some((judged) => judged.id === one))
    const read = asked.length === 0 ? null : readCheck({ read: { of: 'criteria', ids: asked } }, judgement)
    return { indication: id, tier: tier ?? null, truth: read ?? 'unknown' }
  })
}

const LOUDNESS = { block: 0, ask: 1, inform: 2, none: 3 } as const

/**
 * Everything on a chart that is subject to a program or restriction, loudest first: not only the medicine that was asked for. Empty
 * where no program is concerned. `marks` by program.
 */
export const subjectsOf = (
  packs: readonly Pack[],
  judgements: readonly Judgement[],
  marks: Readonly<Record<string, readonly CheckMark[]>>,
): Subject[] =>
  judgements
    .flatMap((judgement): Subject[] => {
      const pack = packs.find(({ id }) => id === judgement.program)
      if (pack === undefined || judgement.notice === 'none') return []
      return [{ pack, judgement, tiers: tiersOf(pack, judgement), gate: gateOf(pack, judgement, marks[pack.id] ?? []) }]
    })
    .sort((a, b) => LOUDNESS[a.judgement.notice] - LOUDNESS[b.judgement.notice])
