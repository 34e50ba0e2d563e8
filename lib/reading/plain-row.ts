import type { Box, PlainCells } from './box'
import type { Looks } from './looks'

/**
 * The cells of a `<tr>` when each holds nothing but text, has no attribute but a class, and is seen: the texts, no boxes. Null for
 * any other row. Long tables are mostly such rows, and this is what reading them costs.
 */
export const plainCells = (row: Box, looks: Looks, before: PlainCells | null): PlainCells | null => {
  const texts: string[] = []
  let tags = before?.tags ?? []
  let kinds = before?.looks ?? []
  let same = before !== null
  let place = 0
  for (let cell = row.element.firstElementChild; cell; cell = cell.nextElementSibling) {
    if (cell.firstElementChild !== null) return null
    const tag = cell.localName
    if (tag !== 'td' && tag !== 'th') return null
    if (cell.hasAttributes() && (!cell.hasAttribute('class') || cell.getAttributeNames().length > 1)) return null
    place += 1
    const look = looks.of(cell, tag, row.look, place)
    if (!look.shown || !look.ink || look.ellipsis || look.pre || look.clips || look.moved !== 'no' || look.role !== '')
      return null
    texts.push(cell.textContent ?? '')
    // Row after row has the same cells: their kinds are kept once.
    if (same && kinds[place - 1] === look && tags[place - 1] === tag) continue
    if (same) {
      tags = tags.slice(0, place - 1)
      kinds = kinds.slice(0, place - 1)
      same = false
    }
    tags.push(tag)
    kinds.push(look)
  }
  if (place < 2) return null
  if (same && tags.length > place) return { texts, tags: tags.slice(0, place), looks: kinds.slice(0, place) }
  return { texts, tags, looks: kinds }
}
