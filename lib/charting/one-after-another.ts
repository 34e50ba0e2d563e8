import { candidateTexts } from './candidate-texts'
import { parsePeriod } from './dates/period'
import { foldWords } from './fold'
import { successionOf } from './line-parts'
import { bestNamed, type Lookup } from './lookup'
import type { RowFields } from './row-fields'
import { statusInLine } from './status-words'

/** How sure the lexicon must be that a part names a medicine for the line to be taken apart there. */
const NAMED = 4

/**
 * A row of one line that tells which medicine came after which ("Gilenya 03/21 - 10/23, switched to Kesimpta, ongoing"): rows of their
 * own, so that neither lends the other its dates or its status. Any other row is given back as it is.
 */
export const oneAfterAnother = (fields: RowFields, lookup: Lookup): RowFields[] => {
  const [line, ...more] = [...new Set([...fields.drug, ...fields.free])]
  if (line === undefined || more.length > 0 || Object.keys(fields.by).length > 0) return [fields]
  const parts = successionOf(line)
  const own = (part: string): RowFields => ({
    ...fields,
    drug: [],
    free: [part],
    whole: [part],
    other: [],
    quote: part,
  })
  const names = parts.map((part) => {
    const named = bestNamed(candidateTexts(own(part)), lookup)
    return named && named.rank >= NAMED ? (named.resolution?.substances ?? []).map(({ name }) => name).join('+') : ''
  })
  const brand = (part: string | undefined): string => foldWords(part ?? '').split(' ')[0] ?? ''
  const another = (i: number): boolean => names[i] !== names[i - 1] || brand(parts[i]) !== brand(parts[i - 1])
  const told = parts.length > 1 && names.every((name, i) => name !== '' && another(i))
  if (!told) return [fields]
  // What began and another took the place of does not go on, whenever it ended.
  return parts.map((part, i) => {
    const { began, open, end } = parsePeriod(part)
    const over = i < parts.length - 1 && (began || open) && end === undefined && statusInLine(part) === undefined
    return over ? { ...own(part), by: { status: ['stopped'] } } : own(part)
  })
}
