import { candidateTexts } from './candidate-texts'
import { foldWords } from './fold'
import { bestNamed, type Lookup, type Named } from './lookup'
import { fieldsOf } from './row-fields'
import type { Section } from './section'

const namesIn = ({ resolution }: Named): string[] => (resolution?.substances ?? []).map(({ name }) => name)

/**
 * Whether a loose line of a medication list is the title of a table below it: "Line 1 – R-CHOP, 6 cycles" over the drugs of R-CHOP,
 * "Line 2" over lenalidomide. A line that names a medicine of which the table says nothing is an entry, whatever it stands over.
 */
export const isTitleOf = (
  quote: string,
  named: Named | undefined,
  lists: readonly Section[],
  lookup: Lookup,
): boolean => {
  const words = foldWords(quote)
  const headed = lists.filter(
    ({ grid, headings }) => grid !== undefined && headings.some((heading) => foldWords(heading) === words),
  )
  if (headed.length === 0) return false
  const own = named === undefined || named.rank < 4 ? [] : namesIn(named)
  const below = headed.flatMap((section) =>
    section.rows.flatMap((row) => {
      const found = bestNamed(candidateTexts(fieldsOf(row, section)), lookup)
      return found && found.rank >= 4 ? namesIn(found) : []
    }),
  )
  return own.length === 0 ? below.length > 0 : own.some((name) => below.includes(name))
}
