import type { MedicationStatement } from '../model/chart'

const DATE = /\d{1,2}[./-]\d{2,4}|\d{4}-\d{2}/

/** What ends a statement inside a line of words: a comma, a dash, a label such as "Start:". */
const BREAK = /, |(?:^| )– | (?=\p{Lu}[\p{L} ]*:)/u

/** A piece of a row that holds dates and outcomes too: the one statement in it that says the parts, else what they span. */
const cut = (piece: string, parts: readonly string[]): string => {
  if (!DATE.test(piece)) return piece
  const said = piece.split(BREAK).find((one) => !DATE.test(one) && parts.every((part) => one.includes(part)))
  const from = Math.min(...parts.map((part) => piece.indexOf(part)))
  const to = Math.max(...parts.map((part) => piece.indexOf(part) + part.length))
  return said ?? piece.slice(from, to)
}

/**
 * How much is taken and how often, in the words of the page: the cell that says it, whole, for "600 mg, then 300 mg every 2 weeks" is
 * not 600 mg every 2 weeks. A strength in the name is not what is taken. Undefined when the row does not say.
 */
export const doseAsWritten = ({ text, dose, frequency, source }: MedicationStatement): string | undefined => {
  const parts = [dose?.text, frequency].flatMap((part) => (part === undefined || part === '' ? [] : part))
  const pieces = source.quote.split(' · ').map((piece) => piece.replace(text, '').trim())
  const said = pieces.map((piece) => ({ piece, parts: parts.filter((part) => piece.includes(part)) }))
  const best = said.reduce((a, b) => (b.parts.length > a.parts.length ? b : a), { piece: '', parts: [] as string[] })
  if (best.parts.length > 0) return cut(best.piece, best.parts).trim()
  const written = dose !== undefined && text.includes(dose.text) ? frequency : parts.join(' · ')
  return written === undefined || written === '' ? undefined : written
}
