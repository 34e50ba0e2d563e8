import type { Cell, GridRow, Pair } from '../model/reading'
import { isRelative } from './dates/mention'
import { scanDates } from './dates/scan-dates'
import { foldWords } from './fold'
import { hasStrength } from './line-parts'
import { roleOf } from './role-of'
import type { Section } from './section'
import { parseStatus } from './status-words'
import type { Role } from './words/roles'

/** A row taken apart: values by what their column or label says they are, and the lines nothing names. */
export interface RowFields {
  row: GridRow
  quote: string
  /** Texts of the drug column, or of a label that says "drug". */
  drug: string[]
  by: Partial<Record<Role, string[]>>
  free: string[]
  /** Whole texts of cells without a header: dates are read across their lines. */
  whole: string[]
  /** Texts under headers we do not know: never a drug or a date, only words that speak for themselves. */
  other: string[]
  struck: boolean
  /** What its columns ask and the row leaves empty. */
  blank: Role[]
}

const DATE_ROLES: readonly Role[] = ['start', 'stop', 'ordered', 'given', 'period', 'date', 'changed', 'dispensed']

/** The fuller of text and tooltip: a cut-off name, or a relative date whose tooltip is the day. */
const textOf = (cell: Cell): string => {
  if (cell.title === undefined) return cell.text
  const shown = foldWords(cell.text).replace(/(?:\.\.\.|…)$/, '')
  if (cell.text.trim() === '' || foldWords(cell.title).startsWith(shown)) return cell.title
  const own = scanDates(cell.text)
  const told = scanDates(cell.title)
  return own.length === 1 && own[0] !== undefined && isRelative(own[0].parts) && told.length === 1
    ? cell.title
    : cell.text
}

const push = (fields: RowFields, role: Role | undefined, value: string, label?: string): void => {
  const text = value.trim()
  if (text === '') return
  if (role === 'drug') fields.drug.push(text)
  else if (role !== undefined) fields.by[role] = [...(fields.by[role] ?? []), text]
  else fields.free.push(label === undefined ? text : `${label}: ${text}`)
}

const linesOfCell = (cell: Cell): string[] => {
  const text = textOf(cell)
  return cell.lines.length > 1 && text === cell.text
    ? cell.lines
    : text.includes(' | ')
      ? [text, ...text.split(' | ')]
      : [text]
}

/** "Allergie à l'amoxicilline : œdème", "Intolerance to codeine: vomiting" name the allergen before their colon. */
const namesAllergen = (label: string): boolean =>
  /\b(?:allerg|intol[eé]ran|hypersensi|overgevoelig)\p{L}*\s+(?:à|a|aux?|to|voor|aan|gegen|auf)\s/iu.test(label)

/** "Start: 12/02/2026", "Voie : orale" inside a line; a drug line with a colon is left whole. */
const labelled = (line: string): { role: Role; value: string } | undefined => {
  const m = /^\s*([^:]{2,40}?)\s*:\s*(\S.*)$/.exec(line)
  // "Van 14/03/2022 tot 02/10/2023 – reden: …" is a line that tells of a course, not a label.
  const label = m?.[1] === undefined || /^\d+$/.test(m[1]) || scanDates(m[1]).length > 0 ? undefined : m[1]
  const role = label === undefined || namesAllergen(label) ? undefined : roleOf(label)
  return role !== undefined && m?.[2] !== undefined && !/^https?$/.test(m[1] ?? '') ? { role, value: m[2] } : undefined
}

/** "Brand: Teva", "DCI: …" beside a drug that the card's own first line names. */
const isSecondName = (label: string): boolean =>
  /^(?:brand|generic|dci|inn|marque|merk(?:naam)?|stofnaam|substance|molecule)/.test(foldWords(label))

const addPair = (fields: RowFields, { label, value }: Pair, column: Role | undefined): void => {
  const role = roleOf(label)
  const words = foldWords(value)
  // "Stopgezet" drawn over "Neoral 100 mg": a badge over its medicine, no label of it.
  if (parseStatus(label) !== undefined && scanDates(value).length === 0 && (role === 'active' || hasStrength(value))) {
    push(fields, undefined, label)
    push(fields, undefined, value)
    return
  }
  // "Stopped: relapse" gives a reason, "Stopped: 12/02/2026" a date.
  const reason =
    role === 'stop' && scanDates(value).length === 0 && /[a-z]{3}/.test(words) && !ONGOING_VALUE.test(words)
  if (role === 'drug' && isSecondName(label)) push(fields, undefined, value)
  else if (reason) push(fields, 'reason', value)
  else if (role === undefined && column !== undefined) fields.other.push(`${label}: ${value}`)
  else push(fields, role, value, label)
}

const ONGOING_VALUE =
  /\b(?:present|ongoing|now|current|active|en cours|a ce jour|heden|nu|lopend|none|aucune?|geen|nvt|nihil|not specified|unknown|indefinite\w*|onbepaald|indetermine\w*|laufend|long term|chroni\w*)\b/

const addLine = (fields: RowFields, line: string): void => {
  const pair = labelled(line)
  if (pair && pair.role !== 'generic-name') push(fields, pair.role, pair.value)
  else push(fields, undefined, line)
}

/** Whether a line holds no word beside the labels and values read from it. */
const isTold = (words: string, known: readonly string[]): boolean =>
  !/[a-z]{4}/.test(
    [...known].sort((a, b) => b.length - a.length).reduce((rest, part) => rest.replace(part, ' '), words),
  )

/** A calendar of starts and stops, which names no column for them, has the medicines themselves in its columns of dates. */
const namesMedicine = (text: string, role: Role | undefined): boolean =>
  role !== undefined && DATE_ROLES.includes(role) && hasStrength(text) && scanDates(text).length === 0

const addCell = (fields: RowFields, cell: Cell, role: Role | undefined): void => {
  if (cell.checked !== undefined && role === 'active') push(fields, 'active', cell.checked ? 'active' : 'inactive')
  if (cell.pairs && cell.pairs.length > 0 && !cell.pairs.some(({ label }) => namesAllergen(label))) {
    const known = cell.pairs.flatMap((pair) => [foldWords(pair.label), foldWords(pair.value)]).filter((t) => t !== '')
    for (const line of linesOfCell(cell)) {
      const words = foldWords(line)
      if (known.some((part) => words === part || words.startsWith(`${part}:`) || words.startsWith(`${part} :`)))
        continue
      if (
        known.some((part) => part.length > 3 && words.includes(part)) &&
        cell.lines.length === 1 &&
        isTold(words, known)
      )
        continue
      if (role === 'drug' || role === 'generic-name') fields.drug.push(line)
      else addLine(fields, line)
    }
    for (const pair of cell.pairs) addPair(fields, pair, role)
    return
  }
  if (role === 'drug' || role === 'generic-name') {
    const lines = linesOfCell(cell)
    for (const line of lines.length > 1 ? [...lines, cell.text] : lines)
      if (line.trim() !== '') fields.drug.push(line.trim())
  } else if (role !== undefined) {
    push(fields, role, DATE_ROLES.includes(role) ? textOf(cell) : cell.text)
  } else for (const line of linesOfCell(cell)) addLine(fields, line)
}

/** A cell's text without what it labels as the day of a refill or a change ("Last issued: 2 September 2026"): no course begins with it. */
const withoutHandedOver = (cell: Cell): string =>
  (cell.pairs ?? [])
    .filter(({ label }) => ['dispensed', 'changed'].includes(roleOf(label) ?? ''))
    .reduce((text, { value }) => text.replace(value, ' '), textOf(cell))

/** Takes one row apart by its columns, labels and lines. Nothing of it is lost: what has no name stays in `free`. */
export const fieldsOf = (row: GridRow, section: Pick<Section, 'roles' | 'columns'>): RowFields => {
  const cells = row.cells
  const quote = cells
    .map((cell) => cell.text.trim())
    .filter((text) => text !== '')
    .join(' · ')
  const struck =
    row.struck === true || (cells.length > 0 && cells.some((cell) => cell.struck === true && cell.text.trim() !== ''))
  const fields: RowFields = { row, quote, drug: [], by: {}, free: [], whole: [], other: [], struck, blank: [] }
  const hasDrugColumn = section.roles.includes('drug')
  const hasNaming = section.roles.some(
    (role) =>
      role === 'drug' || role === 'generic-name' || role === 'allergen' || role === 'vaccine' || role === 'problem',
  )
  for (const cell of cells) {
    const role = cell.column === undefined ? undefined : section.roles[cell.column]
    // "Name" beside a "Medication" column is a person's name, or the generic one: not the row's drug.
    // "Details" beside the drug says nothing of its own; alone it holds everything.
    const empty =
      (role === 'generic-name' && hasDrugColumn) || (!hasNaming && (role === 'quiet' || namesMedicine(cell.text, role)))
    const used = empty ? undefined : role
    if (role !== undefined && cell.text.trim() === '') fields.blank.push(role)
    const header = cell.column === undefined ? '' : (section.columns[cell.column] ?? '')
    // "Terminé", "Interrompu" over boxes to tick.
    if (cell.checked === true && role !== 'active' && parseStatus(header) !== undefined) push(fields, 'status', header)
    if (used === undefined && header.trim() !== '' && hasNaming && !cell.pairs) {
      if (cell.text.trim() !== '') fields.other.push(cell.text)
      continue
    }
    addCell(fields, cell, used)
    if (used === undefined && cell.text.trim() !== '') fields.whole.push(withoutHandedOver(cell))
  }
  return fields
}
