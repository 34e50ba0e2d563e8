import type { Cell } from '../model/reading'
import { attr, type Box, descend } from './box'
import { clean } from './clean'
import { linesOf } from './lines'
import { pairsOf } from './pairs'

const CUT = /(…|\.\.\.)$/

/** Whether the box's text does not fit and is cut off with an ellipsis. */
const isCut = (box: Box): boolean => {
  if (!box.look.ellipsis) return false
  const { element } = box
  return element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 2
}

/** What a person sees in one box read as a cell. `column` is left out when undefined. */
export const cellOf = (box: Box, column?: number): Cell => {
  const { kids, element } = box
  const only = kids.length === 1 ? kids[0] : undefined
  // Most cells of a long table hold one piece of text and nothing else: nothing to look for in them.
  if (kids.length === 0 || typeof only === 'string') {
    const lines = linesOf(box)
    const cell: Cell = { text: lines.length === 1 ? (lines[0] ?? '') : lines.join(' '), lines }
    if (column !== undefined) cell.column = column
    if (box.look.struck) cell.struck = true
    if (CUT.test(cell.text) || isCut(box)) cell.truncated = true
    if (box.control?.checked !== undefined) cell.checked = box.control.checked
    if (element.hasAttributes()) addTitle(cell, attr(box, 'title'))
    if (lines.length > 0 && cell.text.includes(':')) addPairs(cell, box)
    return cell
  }
  const lines = linesOf(box)
  const cell: Cell = { text: lines.join(' '), lines }
  if (column !== undefined) cell.column = column
  let letters = 0
  let struck = 0
  let title = attr(box, 'title')
  let cut = CUT.test(cell.text)
  descend(box, (at) => {
    if (at.control?.checked !== undefined) cell.checked ??= at.control.checked
    if (!at.inked || at.acts) return false
    if (isCut(at)) cut = true
    if (at !== box && at.element.hasAttributes() && !at.control) title ||= attr(at, 'title')
    for (const kid of at.kids) {
      if (typeof kid !== 'string') continue
      letters += kid.length
      if (at.look.struck) struck += kid.length
    }
    return true
  })
  if (letters > 0 && struck * 2 > letters) cell.struck = true
  if (cut) cell.truncated = true
  addTitle(cell, title)
  addPairs(cell, box)
  return cell
}

const addTitle = (cell: Cell, title: string): void => {
  const text = clean(title)
  if (text !== '' && !cell.text.includes(text)) cell.title = text
}

const addPairs = (cell: Cell, box: Box): void => {
  if (cell.text === '') return
  const pairs = pairsOf(box, cell.lines)
  if (pairs.length > 0) cell.pairs = pairs
}

/** Several boxes that stand for one cell, as the second row of a record under its first. */
export const joinCells = (cells: readonly Cell[]): Cell => {
  const lines = cells.flatMap((cell) => cell.lines)
  const pairs = cells.flatMap((cell) => cell.pairs ?? [])
  return {
    text: lines.join(' '),
    lines,
    ...(pairs.length > 0 ? { pairs } : {}),
    ...(cells.some((cell) => cell.truncated) ? { truncated: true } : {}),
    ...(cells.every((cell) => cell.struck) && cells.length > 0 ? { struck: true } : {}),
  }
}
