import { type Box, BREAK, isBox } from './box'
import { cellOf } from './cell'
import { clean } from './clean'
import type { DraftGrid, DraftRow } from './draft'
import type { DraftBlock } from './find'

/** One line of a preformatted text, spaces kept, and the box it alone stands in. */
interface Line {
  text: string
  owner: Box
}

interface Piece {
  text: string
  start: number
}

const RULE = /^[\s\-=_*+|.]{3,}$/
const LONGEST_HEADER = 30
const LONGEST_TITLE = 80

/**
 * A table drawn with spaces in a preformatted text, as terminals print them: a line of headers held apart by two spaces or more, and
 * lines whose pieces begin under them. Gives the table and what stands around it; null where there is none.
 */
export const readFixedWidth = (box: Box): { grid: DraftGrid; around: DraftBlock[] } | null => {
  if (!box.look.pre) return null
  const lines = linesIn(box)
  const at = lines?.findIndex((_, i) => heads(lines, i)) ?? -1
  const head = lines?.[at]
  if (!lines || !head) return null
  const columns = piecesOf(head.text)
  const rows: DraftRow[] = []
  let end = at + 1
  for (; end < lines.length; end += 1) {
    const line = lines[end]
    if (!line || (!RULE.test(line.text) && !fits(line, columns))) break
    if (!RULE.test(line.text)) rows.push(rowOf(line, columns))
  }
  const before = lines.slice(0, at)
  const title = before.findLast(({ text }) => text.trim() !== '' && !RULE.test(text))?.text.trim() ?? ''
  const isTitle = title !== '' && title.length <= LONGEST_TITLE && piecesOf(title).length === 1
  return {
    grid: {
      box,
      shape: 'columns',
      columns: columns.map(({ text }) => text),
      width: columns.length,
      rows,
      captions: isTitle ? [clean(title)] : [],
      filters: [],
      notes: [],
    },
    around: [before, lines.slice(end)].flatMap((part) => blockOf(part, box)),
  }
}

/** Null when something in the text is more than a run of words. */
const linesIn = (box: Box): Line[] | null => {
  const lines: Line[] = [{ text: '', owner: box }]
  const add = (text: string, owner: Box): void => {
    for (const [i, part] of text.split(BREAK).entries()) {
      if (i > 0) lines.push({ text: '', owner: box })
      const last = lines[lines.length - 1]
      if (!last || part === '') continue
      last.owner = last.text.trim() === '' ? owner : part.trim() === '' || owner === last.owner ? last.owner : box
      last.text += part
    }
  }
  for (const kid of box.kids) {
    if (!isBox(kid)) add(kid, box)
    else if (kid.look.flow === 'inline' && kid.kids.every((inner) => !isBox(inner))) add(kid.kids.join(''), kid)
    else return null
  }
  return lines
}

/** What stands in a line, pieces held apart by two spaces or more. */
const piecesOf = (line: string): Piece[] =>
  [...line.matchAll(/\S+(?: \S+)*/g)].map((match) => ({ text: match[0], start: match.index }))

const heads = (lines: readonly Line[], at: number): boolean => {
  const columns = piecesOf(lines[at]?.text ?? '')
  if (columns.length < 3 || columns.some(({ text }) => /\d|:/.test(text) || text.length > LONGEST_HEADER)) return false
  const first = lines.slice(at + 1).find(({ text }) => !RULE.test(text))
  return first !== undefined && fits(first, columns) && /\d/.test(first.text)
}

const fits = ({ text }: Line, columns: readonly Piece[]): boolean => {
  const pieces = piecesOf(text)
  const [first] = pieces
  return pieces.length > 1 && first !== undefined && Math.abs(first.start - (columns[0]?.start ?? 0)) <= 1
}

const rowOf = ({ text, owner }: Line, columns: readonly Piece[]): DraftRow => {
  const texts = columns.map(() => '')
  for (const piece of piecesOf(text)) {
    const column = Math.max(
      0,
      columns.findLastIndex(({ start }) => start <= piece.start + 1),
    )
    texts[column] = clean(`${texts[column] ?? ''} ${piece.text}`)
  }
  const cells = texts.map((cell, column) => ({ text: cell, lines: cell === '' ? [] : [cell], column }))
  // A line without an element of its own is found again by the whole text around it.
  return { box: owner, cells, groups: [], own: [cellOf(owner)] }
}

const blockOf = (lines: readonly Line[], parent: Box): DraftBlock[] => {
  const text = lines.map((line) => line.text).join(BREAK)
  return text.replaceAll(BREAK, '').trim() === '' ? [] : [{ boxes: [text], level: null, parent }]
}
