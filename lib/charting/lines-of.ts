import type { PageReading } from '../model/reading'
import { bounded } from './bounded'
import { candidateTexts } from './candidate-texts'
import { fieldsOf } from './row-fields'
import { type Section, sectionsOf } from './section'

/** One message's worth (lib/platform/messages). Rows beyond it stay unresolved, and are therefore shown as unread. */
const MAX_TEXTS = 20_000

const OUTSIDE: readonly Section['region'][] = ['navigation', 'menu', 'search', 'footer']

/** The texts of a page worth resolving, unique, in reading order: whatever could name a drug outside menus. */
export const linesOf = (reading: PageReading): string[] => {
  const lines = new Set<string>()
  for (const section of sectionsOf(bounded(reading).reading)) {
    if (OUTSIDE.includes(section.region)) continue
    // A card's name may be drawn as the heading of its details.
    const heading = section.headings[0]
    if (heading !== undefined && heading.length <= 120 && section.roles.length === 0 && lines.size < MAX_TEXTS)
      lines.add(heading)
    for (const row of section.rows) {
      for (const { piece, line } of candidateTexts(fieldsOf(row, section))) {
        if (lines.size < MAX_TEXTS) lines.add(piece)
        if (lines.size < MAX_TEXTS) lines.add(line)
      }
    }
  }
  return [...lines]
}
