import { inkedBoxes } from './alike'
import type { Box } from './box'
import { titleIn } from './headings'
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
