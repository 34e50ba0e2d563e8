import type { Cell, Grid, GridRow, PageReading, TextBlock } from '../../model/reading'
import { kindHeaded } from '../heading-text'
import { personField } from '../person-field'
import { personOf } from '../person-of'

/** More than this is no list of one patient's medicines. */
const LONGEST = 500_000
const MOST_LINES = 5_000

/** Why a text was not taken; each has a sentence that says what to do. */
export type PasteProblem = 'empty' | 'too-large'

/** What heads lines that nothing heads: a person said that it is a medication list. */
const LIST = 'Medication'

interface Line {
  /** Counted from one, as a person counts them. */
  at: number
  text: string
}

const clean = (text: string): string => text.replace(/[\s\u00a0]+/g, ' ').trim()

/** "- ", "• ", "3. " in front of an entry. */
const unmarked = (text: string): string => clean(text.replace(/^\s*(?:[-•·*–—▪◦]+|\d{1,3}[.)])\s+/, ''))

const locatorOf = ({ at }: Line): GridRow['locator'] => ({ frame: 0, path: `line:${at}`, hash: '' })

/** A line of a copied table is its cells, held apart by tabs. */
const rowOf = (line: Line): GridRow => {
  const texts = line.text.includes('\t') ? line.text.split('\t').map(clean) : [unmarked(line.text)]
  return {
    cells: texts.map((text): Cell => ({ text, lines: text === '' ? [] : [text] })),
    groups: [],
    locator: locatorOf(line),
  }
}

const blockOf = (line: Line): TextBlock => {
  const text = clean(line.text)
  return { text, lines: [text], region: 'banner', headings: [], locator: locatorOf(line) }
}

const isPerson = ({ text }: Line): boolean => {
  const label = /^\s*([^:\t]{2,30}?)\s*:\s*\S/.exec(text)?.[1]
  return personOf(clean(text)) !== undefined || (label !== undefined && personField(label) !== undefined)
}

/** Lines that stand together under one heading, tables apart from lines. */
interface Part {
  heading: string
  shape: 'table' | 'list'
  rows: GridRow[]
}

const partsOf = (lines: readonly Line[]): Part[] => {
  const parts: Part[] = []
  let heading = LIST
  for (const line of lines) {
    const shape = line.text.includes('\t') ? 'table' : 'list'
    const title = clean(line.text).replace(/\s*:$/, '')
    if (shape === 'list' && kindHeaded(title) !== undefined) {
      heading = title
      continue
    }
    const last = parts.at(-1)
    if (last?.heading === heading && last.shape === shape) last.rows.push(rowOf(line))
    else parts.push({ heading, shape, rows: [rowOf(line)] })
  }
  return parts
}

/**
 * A pasted list as a page is read: each line a row, or a copied table its rows and cells, for `chartOf` to make a chart of. Where a
 * list came from a person's clipboard, nobody can see what was left out: it is never whole by itself.
 */
export const readingOfPaste = (
  text: string,
): { ok: true; value: PageReading } | { ok: false; problem: PasteProblem } => {
  if (text.length > LONGEST) return { ok: false, problem: 'too-large' }
  const lines = text
    .split(/\r?\n|\r/)
    .map((line, index): Line => ({ at: index + 1, text: line }))
    .filter((line) => clean(line.text) !== '')
  if (lines.length === 0) return { ok: false, problem: 'empty' }
  if (lines.length > MOST_LINES) return { ok: false, problem: 'too-large' }
  const people = lines.filter(isPerson)
  const grids = partsOf(lines.filter((line) => !people.includes(line))).map(
    ({ heading, shape, rows }, index): Grid => ({
      id: `paste${index}`,
      shape,
      region: 'main',
      headings: [heading],
      columns: [],
      rows,
    }),
  )
  return {
    ok: true,
    value: {
      title: '',
      lang: '',
      unreadFrames: [],
      frames: [
        {
          frame: 0,
          title: '',
          lang: '',
          grids,
          blocks: people.map(blockOf),
          signs: [{ kind: 'extract', text: `${lines.length}` }],
          unread: [],
          shownFrames: 0,
          reader: 'list:paste',
          readMs: 0,
        },
      ],
    },
  }
}
