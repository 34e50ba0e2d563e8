import type { Cell, Pair } from '../model/reading'
import { attr, type Box, BREAK, descend } from './box'
import { clean } from './clean'
import { linesOf } from './lines'
import { isLabel, pairsInLine, pairsOf } from './pairs'

const CUT = /(…|\.\.\.)$/

const NO_LINES: string[] = []

/** A cell that holds one piece of text, or none. */
const oneLiner = (text: string, column: number | undefined, struck: boolean): Cell => {
  const lines = text === '' ? NO_LINES : [text]
  const cell: Cell = column === undefined ? { text, lines } : { text, lines, column }
  if (struck) cell.struck = true
  if (text.endsWith('…') || text.endsWith('...')) cell.truncated = true
  if (text.includes(':')) addPairs(cell, pairsInLine(text))
  return cell
}

/** What a person sees in one box read as a cell. `column` is left out when undefined. */
export const cellOf = (box: Box, column?: number): Cell => {
  const { kids, look } = box
  const only = kids.length === 1 ? kids[0] : undefined
  if (kids.length === 0 || (typeof only === 'string' && !only.includes(BREAK))) {
    const cell = oneLiner(only === undefined ? '' : clean(only as string), column, look.struck)
    if (box.cut) cell.truncated = true
    if (box.control?.checked !== undefined) cell.checked = box.control.checked
    addTitle(cell, attr(box, 'title'))
    return cell
  }
  const lines = linesOf(box)
  const cell: Cell = { text: lines.length === 1 ? (lines[0] ?? '') : lines.join(' '), lines }
  if (column !== undefined) cell.column = column
  let letters = 0
  let struck = 0
  let title = attr(box, 'title')
  let cut = CUT.test(cell.text)
  let labels = cell.text.includes(':') || cell.text.includes('：')
  descend(box, (at) => {
    if (at.control?.checked !== undefined) cell.checked ??= at.control.checked
    if (at.acts) return false
    if (at.inked && at.cut) cut = true
    if (at !== box && !at.control) title ||= attr(at, 'title')
    if (at.tag === 'dl' || isLabel(at)) labels = true
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
  if (labels && cell.text !== '') addPairs(cell, pairsOf(box, lines))
  return cell
}

const addTitle = (cell: Cell, title: string): void => {
  const text = clean(title)
  if (text !== '' && !cell.text.includes(text)) cell.title = text
}

const addPairs = (cell: Cell, pairs: Pair[]): void => {
  if (pairs.length > 0) cell.pairs = pairs
}
