import type { Smeller } from './smell'

/** A case that expects nothing passes whatever the program says. */
export const expectsNothing: Smeller = ({ pack }) =>
  pack.cases
    .filter(({ expect }) => Object.values(expect).every((one) => one === undefined))
    .map(({ name }) => ({
      smell: 'expects-nothing',
      level: 'error',
      where: `case "${name}"`,
      message: 'expects nothing',
    }))
