import type { Smeller } from './smell'

const HALF_LIFE = /half-?li[fv]e|demi-?vie|halfwaardetijd|halveringstijd|halfleven/i

/** A source that says "N half-lives or W weeks" and a rule that keeps the weeks alone: the "or" was settled in silence. */
export const unnamedOr: Smeller = ({ criteria }) =>
  criteria.flatMap(({ criterion, where }) =>
    criterion.kind === 'washout' &&
    criterion.semantics === 'fixed-only' &&
    criterion.note === undefined &&
    criterion.quotes.some(({ text }) => HALF_LIFE.test(text))
      ? [
          {
            smell: 'unnamed-or',
            level: 'error' as const,
            where,
            message:
              'the source speaks of half-lives and the rule ignores them: name the semantics, or say why in a note',
          },
        ]
      : [],
  )
