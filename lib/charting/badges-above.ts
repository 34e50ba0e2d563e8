import type { FrameReading, Grid, TextBlock } from '../model/reading'
import { parseStatus } from './status-words'

const LONGEST_BADGE = 30

/** The status drawn right above a heading, outside its list of labels; undefined when something else stands there. */
const badgeOver = (heading: TextBlock, above: TextBlock | undefined): string | undefined =>
  above !== undefined &&
  above.level === undefined &&
  above.text.length <= LONGEST_BADGE &&
  above.headings.join('\u0000') === heading.headings.join('\u0000') &&
  parseStatus(above.text) !== undefined
    ? above.text
    : undefined

/**
 * Cards of a label list each, headed by their medicine, with the status drawn over that heading ("In use", "Paused"): it joins its
 * card as a row. Only where every such card has one; else it may as well end the card before.
 */
export const withBadgesAbove = ({ grids, blocks }: Pick<FrameReading, 'grids' | 'blocks'>): Grid[] => {
  const cards = grids.filter(({ shape, headings }) => shape === 'pairs' && headings.length > 1)
  const named = new Set(cards.map(({ headings: [name] }) => name))
  const over = blocks.flatMap((block, i) =>
    block.level !== undefined && named.has(block.text)
      ? [{ name: block.text, badge: badgeOver(block, blocks[i - 1]), locator: block.locator }]
      : [],
  )
  const badged = over.filter(({ badge }) => badge !== undefined).length
  if (badged < 2 || badged < over.length || over.length !== cards.length) return [...grids]
  return grids.map((grid) => {
    const found = over[cards.indexOf(grid)]
    if (found?.badge === undefined || found.name !== grid.headings[0]) return grid
    const cell = { text: found.badge, lines: [found.badge] }
    return { ...grid, rows: [...grid.rows, { cells: [cell], groups: [], locator: found.locator }] }
  })
}
