import type { Smeller } from './smell'

/** A half-life that is disputed (certainty C) may not make a window shorter than the weeks the source gives. */
export const halfLifeDoubt: Smeller = ({ criteria, sets, lexicon }) =>
  criteria.flatMap(({ criterion, where }) => {
    if (criterion.kind !== 'washout' || criterion.semantics !== 'shorter-of' || lexicon === null) return []
    const set = criterion.valueSet === undefined ? undefined : sets.get(criterion.valueSet)
    const names = new Set([
      ...(criterion.substances ?? []),
      ...(set?.include.flatMap(({ substances = [] }) => substances) ?? []),
      ...[...lexicon.values()]
        .filter(({ classes }) => set !== undefined && classes.includes(set.id))
        .map(({ name }) => name),
    ])
    const doubted = [...names].filter((name) => lexicon.get(name)?.halfLives.some(({ certainty }) => certainty === 'C'))
    const message = `the half-life of ${doubted.slice(0, 3).join(', ')} is disputed and may shorten the window`
    return doubted.length === 0 ? [] : [{ smell: 'half-life-doubt', level: 'warning' as const, where, message }]
  })
