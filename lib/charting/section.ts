import type { Cell, Grid, GridRow, PageReading, TextBlock } from '../model/reading'
import { withBadgesAbove } from './badges-above'
import { blockParts } from './block-parts'
import { scanDates } from './dates/scan-dates'
import { withDetailsAbove } from './detail-rows'
import { foldWords } from './fold'
import { headedCards } from './headed-cards'
import { withHeaderRows } from './header-rows'
import { isHeadingText, kindHeaded } from './heading-text'
import { withTypesAsHeadings } from './journal'
import { hasStrength } from './line-parts'
import { listKinds } from './list-kind'
import { withRecordsJoined } from './record-pairs'
import { roleOf, rolesOf } from './role-of'
import { saidAllergies, saidInLine, saidInRow } from './said-allergies'
import { tilesIn } from './tiles-in'
import { withoutCopies } from './without-copies'
import type { Role } from './words/roles'

/** Rows that stand under the same headings: a whole grid, one group of it, or running text under one heading. */
export interface Section {
  id: string
  grid: string | undefined
  frame: number
  shape: Grid['shape']
  region: Grid['region']
  /** Group headings inside the grid first, then the headings above it; nearest first. */
  headings: readonly string[]
  columns: readonly string[]
  roles: readonly (Role | undefined)[]
  rows: readonly GridRow[]
  composing: boolean
  /** The words that say there are more rows than these. */
  more?: string
}

/** Whether a row only repeats (part of) a heading it stands under, or is a heading itself. */
export const isHeading = (section: Section, text: string): boolean => {
  const words = foldWords(text)
  return isHeadingText(text) || section.headings.some((heading) => foldWords(heading).includes(words))
}

/** A row that is a heading of the rows below it, where the page drew both alike. "13/10/2026 Griepvaccin" is dated, and no heading. */
const headingIn = (row: GridRow): string | undefined => {
  const [only, ...more] = row.cells.filter((cell) => cell.text.trim() !== '')
  return only &&
    more.length === 0 &&
    only.lines.length <= 2 &&
    isHeadingText(only.text) &&
    scanDates(only.text).length === 0
    ? only.text
    : undefined
}

/** A table of one column has a title for its header: what it heads is the list. */
const titled = (grid: Grid): Grid => {
  const [only, ...more] = grid.columns
  const heads = only !== undefined && more.length === 0 && listKinds(only).length > 0
  return heads ? { ...grid, columns: [], headings: [only, ...grid.headings] } : grid
}

/** A banner that says allergies in one line with its label heads no list of them: what stands before the label does. */
const withoutAllergies = (heading: string): string[] => {
  const said = saidInLine(heading)
  return said === undefined ? [heading] : said.before === '' ? [] : [said.before]
}

const sectionsOfGrid = (read: Grid, frame: number): Section[] => {
  const grid = withTypesAsHeadings(withDetailsAbove(withRecordsJoined(withHeaderRows(titled(read)))))
  const roles = rolesOf(grid.columns)
  const parts = new Map<string, { headings: string[]; rows: GridRow[] }>()
  let group: string[] = []
  // "Stopped" heads what follows only in a list that opens with a heading; below a drug it is that drug's own badge.
  const names = grid.rows.map(headingIn)
  // "3 CarePlan", "11 Condition", "41 MedicationRequest": headings upon headings are a menu, and none heads the next.
  const menu = names.filter((name, i) => name !== undefined && names[i + 1] !== undefined).length > 2
  const opens = names[0] !== undefined
  const last = grid.rows.at(-1)
  for (const row of grid.rows) {
    // A banner's allergies are read by themselves.
    if (saidInRow(row, grid.shape)?.values.length) continue
    const heading = menu ? undefined : headingIn(row)
    const heads = heading !== undefined && row !== last && (opens || kindHeaded(heading) !== undefined)
    if (heads && row.groups.length === 0 && grid.columns.length === 0) {
      group = kindHeaded(heading) === undefined && group.length > 0 ? group : [heading]
      continue
    }
    const headings = [...row.groups, ...group]
    const key = headings.join('\u0000')
    const part = parts.get(key)
    if (part) part.rows.push(row)
    else parts.set(key, { headings, rows: [row] })
  }
  return [...parts.values()].map(({ headings, rows }, i) => ({
    id: `${frame}:${grid.id}:${i}`,
    grid: grid.id,
    frame,
    shape: grid.shape,
    region: grid.region,
    headings: [...headings, ...grid.headings.flatMap(withoutAllergies)],
    columns: grid.columns,
    roles,
    rows,
    composing: grid.composing === true,
  }))
}

const rowsOfLines = (lines: readonly string[], block: TextBlock): GridRow[] =>
  lines.flatMap((line): GridRow[] => {
    const text = saidInLine(line)?.before ?? line
    const cell: Cell = { text, lines: [text] }
    return text === '' ? [] : [{ cells: [cell], groups: [], locator: block.locator }]
  })

const rowOfTile = ({ text, lines, pairs, locator }: TextBlock): GridRow => ({
  cells: [{ text, lines, ...(pairs === undefined ? {} : { pairs }) }],
  groups: [],
  locator,
})

/** "Début : 15/09/2025" above a line is its neighbour in one card, not a heading of it. */
const isLabelled = (heading: string): boolean => {
  const label = /^\s*([^:]{2,30}?)\s*:\s*\S/.exec(heading)?.[1]
  return label !== undefined && roleOf(label) !== undefined
}

const spaceless = (text: string): string => text.replace(/\s/g, '')

/** "Active Allergies:" in bold before its own value heads that text alone, not what comes after it. */
const labelsInLine = (blocks: readonly TextBlock[]): Set<string> =>
  new Set(
    blocks.flatMap(({ text }) => {
      const label = /^\s*([^:]{2,40}:)\s*\S/.exec(text)?.[1]
      return label === undefined ? [] : [spaceless(label)]
    }),
  )

/** A line of bold over a paragraph: the paragraph stands under it, and it is no row of what stands above. */
const isTitle = (block: TextBlock, next: TextBlock | undefined): boolean =>
  next !== undefined && block.lines.length === 1 && next.headings[0] === block.text && !hasStrength(block.text)

const sectionsOfBlocks = (blocks: readonly TextBlock[], frame: number): Section[] => {
  const sections: (Section & { rows: GridRow[] })[] = []
  const labels = labelsInLine(blocks)
  const tiles = tilesIn(blocks)
  for (const [i, block] of blocks.entries()) {
    if (block.level !== undefined || isTitle(block, blocks[i + 1])) continue
    const above = block.headings.filter(
      (heading) => !isLabelled(heading) && !labels.has(spaceless(heading)) && saidInLine(heading) === undefined,
    )
    for (const { heading, lines } of blockParts(block)) {
      const headings = heading === undefined ? above : [heading, ...above]
      const rows = tiles.has(block) ? [rowOfTile(block)] : rowsOfLines(lines, block)
      const last = sections.at(-1)
      const same = last?.region === block.region && last.headings.join('\u0000') === headings.join('\u0000')
      if (last && same) last.rows.push(...rows)
      else {
        sections.push({
          id: `${frame}:text:${sections.length}`,
          grid: undefined,
          frame,
          shape: 'text',
          region: block.region,
          headings,
          columns: [],
          roles: [],
          rows,
          composing: false,
        })
      }
    }
  }
  return sections
}

/** The blocks without the arrow or mark drawn under a card's heading, whose words were read as a list. */
const withoutIcons = ({ grids, blocks }: PageReading['frames'][number]): TextBlock[] => {
  const headed = new Set(grids.map(({ headings: [name] }) => name))
  return blocks.filter(({ text, headings: [name] }) => /[\p{L}\d]/u.test(text) || !headed.has(name))
}

/** Everything on the page that holds rows, cut where headings change; running text outside grids last in each frame. */
export const sectionsOf = (reading: PageReading): Section[] =>
  withoutCopies(
    reading.frames.flatMap((read) => {
      const frame = { ...read, grids: withBadgesAbove(read).flatMap(headedCards) }
      return [
        ...frame.grids.flatMap((grid) => sectionsOfGrid(grid, frame.frame)),
        ...sectionsOfBlocks(withoutIcons(frame), frame.frame),
        ...saidAllergies(frame),
      ]
    }),
  )
