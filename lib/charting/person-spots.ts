import type { GridRow, PageReading, Pair, TextBlock } from '../model/reading'
import { labelledCells } from './labels-in'
import type { PageDates } from './page-dates'
import { type PersonFacts, personFacts } from './person-facts'
import { personField } from './person-field'
import { parseName } from './person-of'
import type { Section } from './section'

/** One place of the page that says something of a person. */
export interface Spot extends PersonFacts {
  text: string
  frame: number
  /** Steps of its path in the document: spots that share many stand close together. */
  path: readonly string[]
  level: number | undefined
  inGrid: boolean
}

/** Texts beyond this hold prose, not a banner. */
const MAX_TEXT = 400
const MAX_ROWS = 60
const MAX_VALUE = 60

const outside = (region: Section['region']): boolean =>
  region === 'navigation' || region === 'menu' || region === 'footer' || region === 'search'

const pairsOfRow = (texts: readonly string[]): Pair[] =>
  texts.flatMap((label, i) =>
    personField(label) && texts[i + 1] !== undefined ? [{ label, value: texts[i + 1] ?? '' }] : [],
  )

const steps = (path: string): string[] => path.split(/\s*>+\s*/)

/** What stands under a name and tells a birth date or a sex is that person's: the heading is the name. */
const headingName = (headings: readonly string[]): string | undefined => {
  for (const heading of headings.slice(0, 3)) {
    const name = parseName(heading)
    if (name !== undefined) return name
  }
  return undefined
}

/** Labels drawn above their values, or as a text of their own before a heading: "Date of Birth", then "03/22/1979". */
const stackedPairs = (blocks: readonly TextBlock[]): Map<TextBlock, Pair[]> => {
  const lines = blocks.flatMap((block) =>
    (block.lines.length > 0 ? block.lines : [block.text]).map((line) => ({ block, line })),
  )
  const pairs = new Map<TextBlock, Pair[]>()
  for (const [i, { block, line }] of lines.entries()) {
    const value = lines[i + 1]?.line
    if (!personField(line) || value === undefined || value.length > MAX_VALUE || personField(value)) continue
    pairs.set(block, [...(pairs.get(block) ?? []), { label: line, value }])
  }
  return pairs
}

const inBlocks = (reading: PageReading, dates: PageDates, takes: (region: Section['region']) => boolean): Spot[] =>
  reading.frames.flatMap((frame) => {
    const order = dates.orderIn(frame.frame, undefined)
    const blocks = frame.blocks.filter((block) => takes(block.region))
    const stacked = stackedPairs(blocks)
    return blocks.flatMap((block) => {
      const lines = [...new Set([block.text, ...block.lines])].filter((text) => text.length <= MAX_TEXT)
      return lines.map((text, i): Spot => {
        const facts = personFacts(
          text,
          i === 0 ? [...(block.pairs ?? []), ...(stacked.get(block) ?? [])] : [],
          dates,
          order,
        )
        const heading = facts.name === undefined && facts.birth !== undefined ? headingName(block.headings) : undefined
        return {
          ...facts,
          ...(heading === undefined ? {} : { name: heading }),
          text,
          frame: frame.frame,
          path: steps(block.locator.path),
          level: block.level,
          inGrid: false,
        }
      })
    })
  })

/** "Achternaam | de Vries | Voornaam | Sander" in bold above the rest of a banner was read as column names: it is a row of it. */
const headRow = ({ columns, rows: [first] }: Section): GridRow[] => {
  const paired = columns.length > 1 && columns.every((text, i) => (personField(text) !== undefined) === (i % 2 === 0))
  return first === undefined || !paired ? [] : [{ ...first, cells: columns.map((text) => ({ text, lines: [text] })) }]
}

const inGrids = (sections: readonly Section[], dates: PageDates): Spot[] =>
  sections
    .filter((section) => section.grid !== undefined && !outside(section.region))
    .flatMap((section) => {
      const order = dates.orderIn(section.frame, section.grid)
      const rows = [...headRow(section), ...section.rows.slice(0, MAX_ROWS)]
      return rows.flatMap((row): Spot[] => {
        const texts = row.cells.map((cell) => cell.text)
        const headed = row.cells.flatMap((cell) => {
          const label = cell.column === undefined ? undefined : section.columns[cell.column]
          return label !== undefined && personField(label) ? [{ label, value: cell.text }] : []
        })
        const stacked = row.cells.flatMap(({ lines }) => (lines.length > 1 ? pairsOfRow(lines) : []))
        const pairs = [
          ...row.cells.flatMap((cell) => cell.pairs ?? []),
          ...pairsOfRow(texts),
          ...stacked,
          ...headed,
          ...labelledCells(texts),
          // A label drawn as the heading of its value: "DOB:", then the date.
          ...(row.groups[0] !== undefined && texts.length === 1
            ? [{ label: row.groups[0], value: texts[0] ?? '' }]
            : []),
        ]
        const text = texts.join(' · ')
        if (text.length > MAX_TEXT && pairs.length === 0) return []
        const facts = personFacts(text.length > MAX_TEXT ? '' : text, pairs, dates, order)
        const named =
          facts.name === undefined && (facts.birth ?? facts.age ?? facts.sex) !== undefined
            ? headingName(section.headings)
            : undefined
        return [
          {
            ...facts,
            ...(named === undefined ? {} : { name: named }),
            text,
            frame: section.frame,
            path: steps(row.locator.path),
            level: undefined,
            inGrid: true,
          },
        ]
      })
    })

const MOST_JOINED = 5

/** A name, then a sex and an age, a birth date, a weight, each a text of its own: read together where the name's own text tells no birth. */
const joined = (spots: readonly Spot[], dates: PageDates): Spot[] =>
  spots.flatMap((spot, i): Spot[] => {
    if (spot.name === undefined || spot.birth !== undefined || spot.text.length > MAX_VALUE) return []
    const next = spots.slice(i + 1, i + MOST_JOINED)
    const other = next.findIndex(
      ({ frame, text, name, path }) =>
        frame !== spot.frame || text.length > MAX_VALUE || name !== undefined || path.length > spot.path.length + 1,
    )
    const together = [spot, ...next.slice(0, other === -1 ? next.length : other)]
    const text = together.map((one) => one.text).join(', ')
    const facts = personFacts(text, [], dates, dates.orderIn(spot.frame, undefined))
    return together.length > 1 && facts.birth !== undefined ? [{ ...spot, ...facts, name: spot.name, text }] : []
  })

/** Where nothing else tells a birth date or says "patient": the one person, with a birth date, of a bar marked as navigation. Two there are a list of patients. */
const inBar = (reading: PageReading, dates: PageDates): Spot[] => {
  const named = inBlocks(reading, dates, (region) => region === 'navigation').filter(
    ({ name, birth }) => name !== undefined && birth !== undefined,
  )
  return new Set(named.map(({ name }) => name)).size === 1 ? named : []
}

/** Every place that could say who the patient is, running texts first. */
export const personSpots = (reading: PageReading, sections: readonly Section[], dates: PageDates): Spot[] => {
  const blocks = inBlocks(reading, dates, (region) => !outside(region))
  const grids = inGrids(sections, dates)
  const spots = [...blocks, ...grids, ...joined(blocks, dates), ...joined(grids, dates)]
  return spots.some(({ birth, labelled }) => birth !== undefined || labelled !== undefined)
    ? spots
    : [...spots, ...inBar(reading, dates)]
}
