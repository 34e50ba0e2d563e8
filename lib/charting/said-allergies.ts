import type { Cell, FrameReading, GridRow } from '../model/reading'
import type { Section } from './section'

/** Allergies said in one breath with their label, as banners do: "Allergies: Sulfa", "CAVE: amoxicilline (rash)". */
export interface SaidAllergies {
  label: string
  values: string[]
  /** What stands before the label. */
  before: string
}

const WORD =
  '(?:(?:active|known|drug|bekende|gekende)\\s+)?allerg(?:y|ies|ie|ieën|ieen|ien)(?:\\s+(?:connues?|known|alerts?))?|intol[eé]rances?(?:\\s+connues?)?|intoleranties|overgevoelighe(?:id|den)|cave'
const LABELLED = new RegExp(`(?:^|[\\s|·•(–—-])(${WORD})\\s*[:：]\\s*(\\S.*)$`, 'iu')
/** Without a colon only the capitals of a Dutch banner are a label: a vein is a "veine cave" too. */
const CAVE = /(?:^|\s)(CAVE)\s+(?=\p{L})(.+)$/u
const ALONE = new RegExp(`^(?:${WORD})\\s*[:：]?$`, 'iu')
/** The next label of the banner ends the list. */
const NEXT_LABEL = /\s+[\p{Lu}°][\p{L}.°/]{1,20}(?:\s[\p{Ll}.]{1,15}){0,2}\s*[:：]|\s{3,}|\s[|•]\s/u

const valuesIn = (said: string): string[] => {
  const end = NEXT_LABEL.exec(` ${said}`)?.index
  const list = end === undefined || end === 0 ? said : said.slice(0, Math.max(0, end - 1))
  return list
    .split(/\s*[,;]\s*(?![^(]*\))|\s+·\s+/)
    .map((value) => value.trim())
    .filter((value) => /[\p{L}]{2}/u.test(value))
}

/** What one line says of allergies; undefined when it says nothing, or only heads a list of them. */
export const saidInLine = (line: string): SaidAllergies | undefined => {
  const match = LABELLED.exec(line) ?? CAVE.exec(line)
  if (!match) return undefined
  const values = valuesIn(match[2] ?? '')
  const label = match[1] ?? ''
  return values.length === 0 ? undefined : { label, values, before: line.slice(0, match.index).trim() }
}

/** What one cell says of allergies: in a line, as label and value, or with the label drawn above a single value. */
const saidInCell = ({ lines, pairs = [], text }: Cell): Omit<SaidAllergies, 'before'> | undefined => {
  const pair = pairs.find(({ label }) => ALONE.test(label.trim()))
  if (pair) return { label: pair.label, values: valuesIn(pair.value) }
  const [first = '', second] = lines
  if (lines.length === 2 && second !== undefined && ALONE.test(first)) return { label: first, values: valuesIn(second) }
  return lines.length <= 1 ? saidInLine(text) : undefined
}

const BANNERS = new Set(['cards', 'pairs', 'list', 'text'])

/** What a row of a banner says of allergies; a row of a list of something else never does. */
export const saidInRow = (row: GridRow, shape: Section['shape']): Omit<SaidAllergies, 'before'> | undefined => {
  if (!BANNERS.has(shape) || row.cells.length > 2) return undefined
  const [label, value] = row.cells
  if (value && label && ALONE.test(label.text)) return { label: label.text, values: valuesIn(value.text) }
  return row.cells.length === 1 && label ? saidInCell(label) : undefined
}

const sectionOf = (said: Omit<SaidAllergies, 'before'>, frame: number, row: Pick<GridRow, 'locator'>): Section => ({
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
