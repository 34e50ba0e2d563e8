import type { Box, PlainCells } from './box'
import type { Looks } from './looks'

/**
 * The cells of a `<tr>` when each holds nothing but text, has no attribute but a class, and is seen: the texts, no boxes. Null for
 * any other row. Long tables are mostly such rows, and this is what reading them costs.
 */
export const plainCells = (row: Box, looks: Looks): PlainCells | null => {
  const texts: string[] = []
  const tags: string[] = []
  const kinds: PlainCells['looks'] = []
  let place = 0
  for (let cell = row.element.firstElementChild; cell; cell = cell.nextElementSibling) {
    if (cell.firstElementChild !== null) return null
    const tag = cell.localName
    if (tag !== 'td' && tag !== 'th') return null
    if (cell.hasAttributes() && (cell.attributes.length > 1 || !cell.hasAttribute('class'))) return null
    place += 1
    const look = looks.of(cell, tag, row.look, place)
    if (!look.shown || !look.ink || look.ellipsis || look.pre || look.clips || look.moved !== 'no' || look.role !== '')
      return null
    texts.push(cell.textContent ?? '')
    tags.push(tag)
    kinds.push(look)
  }
  return place > 1 ? { texts, tags, looks: kinds } : null
}
