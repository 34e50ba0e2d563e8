import type { LexiconIndex } from './load-index'
import { beginningWith, nearTo, suggestTable } from './suggest'

const TOO_FAR = 3

/**
 * Whether a word accepted for its spelling may as well be another drug's name misspelt or cut short: "hexamiine" sounds like hexamine and
 * is one letter from hexamidine. `target` is what the spelling says.
 */
export function isNearAnother(word: string, target: number, index: LexiconIndex): boolean {
  index.suggestions ??= suggestTable(index)
  const table = index.suggestions
  const own = index.targets[target]?.s ?? []
  const isOther = (found: { target: number }): boolean =>
    index.targets[found.target]?.s.some((place) => !own.includes(place)) === true
  const near = nearTo(word, table)
  const closest = (all: readonly { distance: number }[]): number =>
    Math.min(TOO_FAR, ...all.map(({ distance }) => distance))
  const other = closest(near.filter(isOther))
  if (other < TOO_FAR && other <= closest(near.filter((found) => !isOther(found)))) return true
  return beginningWith(word, table).some(isOther)
}
