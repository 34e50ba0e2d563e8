import { inkedBoxes } from './alike'
import type { Box } from './box'
import { levelOf, titleIn } from './headings'
import { linesOf } from './lines'

/** A title stands before the box, and nothing else beside it. */
export const isTitled = (box: Box): boolean => {
  let at = box
  for (let up = 0; at.parent && up < 5; up += 1) {
    const siblings = inkedBoxes(at.parent)
    const here = siblings.indexOf(at)
    const before = siblings[here - 1]
    const after = siblings[here + 1]
    if (before) return titleIn(before) !== '' && (after === undefined || here === 1 || titleIn(after) !== '')
    if (siblings.length > 1)
      return siblings.slice(1).every((after) => linesOf(after).length <= 1 && after.look.flow !== 'block')
    at = at.parent
  }
  return false
}

/** The first thing in the box is a heading over the items; a page's own title is the name of a person, not of a list. */
export const startsWithTitle = (box: Box, items: readonly Box[]): boolean => {
  const [first, second] = inkedBoxes(box)
  if (!first || second !== items[0]) return false
  const level = levelOf(first)
  return (level === null || level > 1) && titleIn(first) !== '' && !/\d/.test(titleIn(first))
}
