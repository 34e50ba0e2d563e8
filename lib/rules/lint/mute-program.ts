import type { Smeller } from './smell'

/** A program without a trigger never speaks unasked: right for a pipeline and for a register of no one product, a slip for any other. */
export const muteProgram: Smeller = ({ pack }) => {
  const empty = pack.triggers.flatMap((trigger, i) =>
    trigger.substances === undefined && trigger.valueSet === undefined && trigger.condition === undefined
      ? [
          {
            smell: 'mute-program',
            level: 'error' as const,
            where: `triggers[${i}]`,
            message: 'names no drug and no condition, so it never holds',
          },
        ]
      : [],
  )
  return pack.triggers.length > 0 || pack.kind === 'pipeline' || (pack.kind === 'registry' && pack.product === null)
    ? empty
    : [{ smell: 'mute-program', level: 'warning', where: 'triggers', message: 'the program never speaks unasked' }]
}
