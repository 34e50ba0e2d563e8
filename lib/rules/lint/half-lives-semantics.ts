import type { Smeller } from './smell'

/** Semantics and figures must fit: half-lives that are named and not given, or given and ignored. */
export const halfLivesSemantics: Smeller = ({ criteria }) =>
  criteria.flatMap(({ criterion, where }) => {
    if (criterion.kind !== 'washout') return []
    const uses = criterion.semantics !== 'fixed-only'
    if (uses === (criterion.halfLives !== undefined)) return []
    const message = uses ? `"${criterion.semantics}" needs a number of half-lives` : 'half-lives are given and ignored'
    return [{ smell: 'half-lives-semantics', level: 'error' as const, where, message }]
  })
