import type { Cell, FrameReading, GridRow } from '../model/reading'
import { saysMore, withoutMore } from './says-more'
import type { Section } from './section'

/** Allergies said in one breath with their label, as banners do: "Allergies: Sulfa", "CAVE: amoxicilline (rash)". */
export interface SaidAllergies {
  label: string
  values: string[]
  /** The words that say there are more than these. */
  more?: string
  /** What stands before the label. */
  before: string
}

type Said = Omit<SaidAllergies, 'before'>

const WORD =
  '(?:(?:active|known|drug|bekende|gekende)\\s+)?(?:allerg(?:ies|y|ie|ieën|ieen)?\\s*(?:\\/|&|et|and|en)\\s*(?:intol[eé]rances?|intoleranties|intoleranties?|overgevoeligheden|adverse reactions))|(?:(?:active|known|drug|bekende|gekende)\\s+)?allerg(?:y|ies|ie|ieën|ieen|ien)(?:\\s+(?:connues?|known|alerts?))?|intol[eé]rances?(?:\\s+connues?)?|intoleranties?|overgevoelighe(?:id|den)|cave'
/** "Allergies (3):" counts them. */
const LABELLED = new RegExp(
  `(?:^|[\\s|·•(–—-]|(?<=\\d))((?:${WORD})(?:\\s*\\(\\d{1,3}\\))?)\\s*[:：]\\s*(\\S.*)$`,
  'iu',
)
/** Without a colon only the capitals of a Dutch banner are a label: a vein is a "veine cave" too. */
const CAVE = /(?:^|\s)(CAVE)\s+(?=\p{L})(.+)$/u
const ALONE = new RegExp(`^(?:${WORD})(?:\\s*\\(\\d{1,3}\\))?\\s*[:：]?$`, 'iu')
/** The next label of the banner ends the list. */
const NEXT_LABEL = /\s+[\p{Lu}°][\p{L}.°/]{1,20}(?:\s[\p{Ll}.]{1,15}){0,2}\s*[:：]|\s{3,}|\s[|•]\s/u

/** What stands behind a label: the allergens, and whether these are all. */
const saidBehind = (label: string, said: string): Said => {
  const end = NEXT_LABEL.exec(` ${said}`)?.index
  const list = end === undefined || end === 0 ? said : said.slice(0, Math.max(0, end - 1))
  const [next = ''] = said
    .slice(list.length)
    .replace(/^[\s|•]+/, '')
    .split(/\s[|•]\s|\s{3,}/)
  const values = withoutMore(list)
    .split(/\s*[,;]\s*(?![^(]*\))|\s+·\s+/)
    .map((value) => value.trim())
    .filter((value) => /[\p{L}]{2}/u.test(value))
  const counted = Number(/\((\d+)\)/.exec(label)?.[1] ?? 0)
  const more =
    saysMore(list) ??
    (withoutMore(next) === '' ? saysMore(next) : undefined) ??
    (counted > values.length ? label : undefined)
  return { label, values, ...(more === undefined ? {} : { more }) }
}

/** What one line says of allergies; undefined when it says nothing, or only heads a list of them. */
export const saidInLine = (line: string): SaidAllergies | undefined => {
  const match = LABELLED.exec(line) ?? CAVE.exec(line)
  if (!match) return undefined
  const said = saidBehind(match[1] ?? '', match[2] ?? '')
  return said.values.length === 0 ? undefined : { ...said, before: line.slice(0, match.index).trim() }
}

/** What one cell says of allergies: in a line, as label and value, or with the label drawn above a single value. */
const saidInCell = ({ lines, pairs = [], text }: Cell): Said | undefined => {
  const pair = pairs.find(({ label }) => ALONE.test(label.trim()))
  if (pair) return saidBehind(pair.label, pair.value)
  const [first = '', second] = lines
  if (lines.length === 2 && second !== undefined && ALONE.test(first)) return saidBehind(first, second)
  return lines.length <= 1 ? saidInLine(text) : undefined
}

/** The same, said to be cut short where the page drew an ellipsis over the cell's end. */
const cutShort = (said: Said | undefined, { truncated, title, text }: Cell): Said | undefined =>
  said && truncated === true && title === undefined && said.more === undefined ? { ...said, more: text } : said

const BANNERS = new Set(['cards', 'pairs', 'list', 'text'])

/** What a row of a banner says of allergies; a row of a list of something else never does. */
export const saidInRow = (row: GridRow, shape: Section['shape']): Said | undefined => {
  if (!BANNERS.has(shape) || row.cells.length > 2) return undefined
  const [label, value] = row.cells
  if (value && label && ALONE.test(label.text)) return cutShort(saidBehind(label.text, value.text), value)
  return row.cells.length === 1 && label ? cutShort(saidInCell(label), label) : undefined
}

const sectionOf = (said: Said, frame: number, row: Pick<GridRow, 'locator'>): Section => ({
  id: `${frame}:said:${row.locator.path}`,
  grid: undefined,
  frame,
  shape: 'text',
  region: 'main',
  headings: [said.label],
  columns: [],
  roles: [],
  rows: said.values.map((text) => ({ cells: [{ text, lines: [text] }], groups: [], locator: row.locator })),
  composing: false,
  ...(said.more === undefined ? {} : { more: said.more }),
})

const OUTSIDE = new Set(['navigation', 'menu', 'search', 'footer'])

/** Lists of allergies that stand in banners, headings and cards of a frame, each as a section of its own. */
export const saidAllergies = (frame: FrameReading): Section[] => [
  ...frame.blocks
    .filter(({ region }) => !OUTSIDE.has(region))
    .flatMap(({ lines, text, locator }) =>
      (lines.length > 0 ? lines : [text]).flatMap((line) => {
        const said = line.length <= 400 ? saidInLine(line) : undefined
        return said ? [sectionOf(said, frame.frame, { locator })] : []
      }),
    ),
  ...frame.grids
    .filter(({ region }) => !OUTSIDE.has(region))
    .flatMap(({ rows, shape }) =>
      rows.flatMap((row) => {
        const said = saidInRow(row, shape)
        return said && said.values.length > 0 ? [sectionOf(said, frame.frame, row)] : []
      }),
    ),
]
