import type { GridRow } from '../model/reading'
import type { Section } from './section'

/** Fewer names in the same order may be chance. */
const MIN_ROWS = 3

const nameOf = ({ cells }: GridRow): string => cells[0]?.text ?? ''

const isNarrow = ({ rows }: Section): boolean =>
  rows.every(({ cells }) => cells.slice(1).every(({ text, checked }) => text === '' && checked === undefined))

/** Where the names of a table stand among these rows, one after the other; -1 when they do not. */
const placeOf = (names: readonly string[], rows: readonly GridRow[]): number =>
  rows.findIndex(
    (_, at) =>
      names.join('\n') ===
      rows
        .slice(at, at + names.length)
        .map(nameOf)
        .join('\n'),
  )

/**
 * Sections without the rows that only repeat, in order, every name of a table under the same headings: what is drawn over a table to
 * keep its first column in place while it scrolls. A list under a heading of its own says something of its own, and stays.
 */
export const withoutCopies = (sections: readonly Section[]): Section[] => {
  const wide = sections.filter((section) => section.rows.length >= MIN_ROWS && !isNarrow(section))
  return sections.map((section) => {
    const table = wide.find(
      (other) =>
        other !== section &&
        other.frame === section.frame &&
        section.headings.length > 0 &&
        section.headings.every((heading) => other.headings.includes(heading)) &&
        placeOf(other.rows.map(nameOf), section.rows) >= 0,
    )
    if (table === undefined || !isNarrow(section)) return section
    const at = placeOf(table.rows.map(nameOf), section.rows)
    return { ...section, rows: section.rows.filter((_, i) => i < at || i >= at + table.rows.length) }
  })
}
