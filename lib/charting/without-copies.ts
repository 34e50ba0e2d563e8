import type { GridRow } from '../model/reading'
import type { Section } from './section'

/** Fewer names in the same order may be chance. */
const MIN_ROWS = 3

const nameOf = ({ cells }: GridRow): string => cells[0]?.text ?? ''

const isNarrow = ({ rows }: Section): boolean =>
  rows.every(({ cells }) => cells.slice(1).every(({ text, checked }) => text === '' && checked === undefined))

/** Where the names of a table stand among these, one after the other; -1 when they do not. */
const placeOf = (names: readonly string[], shown: readonly string[]): number =>
  names.length > shown.length
    ? -1
    : shown.findIndex((name, at) => name === names[0] && names.every((one, i) => one === shown[at + i]))

/**
 * Sections without the rows that only repeat, in order, every name of a table under the same headings: what is drawn over a table to
 * keep its first column in place while it scrolls. A list under a heading of its own says something of its own, and stays.
 */
export const withoutCopies = (sections: readonly Section[]): Section[] => {
  const wide = sections.filter((section) => section.rows.length >= MIN_ROWS && !isNarrow(section))
  return sections.map((section) => {
    if (section.headings.length === 0 || section.rows.length < MIN_ROWS || !isNarrow(section)) return section
    const shown = section.rows.map(nameOf)
    for (const table of wide) {
      const under = table.frame === section.frame && section.headings.every((one) => table.headings.includes(one))
      const at = under ? placeOf(table.rows.map(nameOf), shown) : -1
      if (at >= 0) return { ...section, rows: section.rows.filter((_, i) => i < at || i >= at + table.rows.length) }
    }
    return section
  })
}
