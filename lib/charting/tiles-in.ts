import type { TextBlock } from '../model/reading'
import { scanDates } from './dates/scan-dates'
import { parseFrequency } from './doses/frequency'
import { hasStrength } from './line-parts'
import { statusInLine } from './status-words'

/** A line that goes on with the medicine above it: how much, how often, since when, and no name before that. */
const goesOn = (line: string): boolean => {
  const [date] = scanDates(line)
  const before = date === undefined ? line : line.slice(0, date.at)
  const named = !/^\P{L}*\d/u.test(before) && /\p{L}{4,}.*\d\s?(?:mg|g|µg|ml|ui|iu|ie)\b/iu.test(before)
  return !named && (date !== undefined || parseFrequency(line) !== undefined || statusInLine(line) !== undefined)
}

/** "body > main > div:nth-child(4)" → "body > main > div": where boxes that stand side by side stand. */
const sideOf = ({ locator }: TextBlock): string => locator.path.replace(/:nth-child\(\d+\)$/, '')

/** Lines of a date or a frequency each are joined where rows are made entries (medication-entries.ts). */
const isTile = ({ level, lines: [name, course, ...more] }: TextBlock): boolean =>
  level === undefined && name !== undefined && course !== undefined && more.length === 0 && goesOn(course)

/**
 * Texts that stand side by side and each tell of one medicine: its name, and in one line under it how it is taken. Two are needed, and a strength
 * behind most names: a paragraph of two lines is as often two things.
 */
export const tilesIn = (blocks: readonly TextBlock[]): ReadonlySet<TextBlock> => {
  const sides = new Map<string, TextBlock[]>()
  for (const block of blocks) {
    const side = `${sideOf(block)}\u0000${block.headings.join('\u0000')}`
    sides.set(side, [...(sides.get(side) ?? []), block])
  }
  return new Set(
    [...sides.values()].flatMap((all) => {
      const tiles = all.filter(isTile)
      const strong = tiles.filter(({ lines }) => hasStrength(lines[0] ?? ''))
      return tiles.length > 1 && tiles.length === all.length && strong.length * 2 > tiles.length ? tiles : []
    }),
  )
}
