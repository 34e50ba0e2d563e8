import type { Smeller } from './smell'

/** A trigger whose route the product never takes, or which another one already covers, never makes the program speak. */
export const deadTrigger: Smeller = ({ pack }) =>
  pack.triggers.flatMap((trigger, i) => {
    const { product } = pack
    const own = product !== null && trigger.substances?.every((inn) => inn === product.substance) === true
    const off =
      own &&
      trigger.routes !== undefined &&
      product.routes.length > 0 &&
      !trigger.routes.some((r) => product.routes.includes(r))
    const same = pack.triggers.findIndex((other) => JSON.stringify(other) === JSON.stringify(trigger))
    const message = off ? 'the product is never given that way' : same < i ? `the same as triggers[${same}]` : null
    return message === null
      ? []
      : [{ smell: 'dead-trigger', level: 'warning' as const, where: `triggers[${i}]`, message }]
  })
