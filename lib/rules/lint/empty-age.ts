import type { Smeller } from './smell'

/** An age that nobody can have, or a limit that limits nobody. */
export const emptyAge: Smeller = ({ criteria }) =>
  criteria.flatMap(({ criterion, where }) => {
    if (criterion.kind !== 'age') return []
    const { atLeast, below, unsureFrom } = criterion
    const message =
      atLeast === undefined && below === undefined
        ? 'has no limit'
        : atLeast !== undefined && below !== undefined && atLeast >= below
          ? `nobody is ${atLeast} or older and younger than ${below}`
          : unsureFrom !== undefined && (atLeast === undefined || unsureFrom >= atLeast)
            ? 'unsureFrom must lie below atLeast'
            : null
    return message === null ? [] : [{ smell: 'empty-age', level: 'error' as const, where, message }]
  })
