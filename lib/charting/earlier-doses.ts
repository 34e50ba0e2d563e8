import type { Cell, GridRow } from '../model/reading'
import { scanDates } from './dates/scan-dates'
import { foldWords } from './fold'
import type { RowFields } from './row-fields'

/** A dose that was given before the one a row shows: how much, and between which days. */
export interface EarlierDose {
  line: string
  dose: string
  from: string
  to: string
}

/** What heads the doses of before, in an opened row or lower in a card. */
const TITLE =
  /\b(?:(?:previous|earlier|prior|past) (?:doses?|dosages?|dosing)|(?:dose|dosage|dosing) history|(?:historique|evolution) des? (?:doses?|posologies?)|(?:doses?|posologies?) (?:precedentes?|anterieures?)|(?:vorige|eerdere|vroegere) (?:doseringe?n?|doses|dosis)|(?:doserings|dosis)(?:historiek|geschiedenis|verloop)|(?:fruhere|vorherige) (?:dosierung|dosis)\w*|dosisverlauf)\b/

const doseIn = (line: string): EarlierDose | undefined => {
  const [first, second, ...more] = scanDates(line)
  if (first === undefined || second === undefined || more.length > 0) return undefined
  const dose = line
    .slice(0, first.at)
    .replace(/[\s:;,–-]*(?:\b(?:du|de|from|van|von)\s*)?$/iu, '')
    .trim()
  return /\d/.test(dose) ? { line, dose, from: first.written, to: second.written } : undefined
}

const parted = (cell: Cell): { cell: Cell; earlier: EarlierDose[] } => {
  const at = cell.lines.findIndex((line) => line.length <= 80 && TITLE.test(foldWords(line)))
  const earlier = at === -1 ? [] : cell.lines.slice(at).flatMap((line) => doseIn(line) ?? [])
  if (earlier.length === 0) return { cell, earlier }
  const lines = cell.lines.filter((line, i) => i !== at && !earlier.some((dose) => dose.line === line))
  const { pairs = [], ...rest } = cell
  const kept = pairs.filter(({ label }) => !earlier.some(({ line }) => line.startsWith(label)))
  return { cell: { ...rest, lines, text: lines.join(' '), ...(kept.length > 0 ? { pairs: kept } : {}) }, earlier }
}

/** A row without the doses of before that it lists ("Previous doses: 50 mg 01/06/2026 31/08/2026"), and those, each a course of its own. */
export const partEarlierDoses = (row: GridRow): { row: GridRow; earlier: EarlierDose[] } => {
  const cells = row.cells.map(parted)
  const earlier = cells.flatMap((one) => one.earlier)
  return earlier.length === 0 ? { row, earlier } : { row: { ...row, cells: cells.map(({ cell }) => cell) }, earlier }
}

/** An earlier dose as an entry of its own, of the medicine that the row names. */
export const entryOfDose = (fields: RowFields, { line, dose, from, to }: EarlierDose): RowFields => {
  const drug = fields.drug.length > 0 ? fields.drug : fields.free.slice(0, 1)
  return {
    ...fields,
    drug,
    quote: `${drug[0] ?? ''} · ${line}`,
    by: { dose: [dose], start: [from], stop: [to] },
    free: [],
    whole: [],
    other: [],
    struck: false,
    blank: [],
  }
}
