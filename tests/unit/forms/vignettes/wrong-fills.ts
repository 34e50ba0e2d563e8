import { parseInstance } from '../../../../lib/forms/instance'
import type { FormState } from '../../../../lib/model/questionnaire-response'
import type { Truth } from './truth'

/** Which rows of a truth a form's table is about, by the beginning of its linkIds. */
const TABLES: Record<string, Record<string, string>> = {
  'be-dupixent-mnp': { therapy: 'P', washout: 'W', treatment: 'D', concomitant: 'A' },
  'fr-thalidomide-rtu': { therapy: 'T', treatment: 'H' },
  'fr-nulojix': { current: 'C', treatment: 'N' },
  'eu-lemtrada': { therapy: 'M', courses: 'L' },
}
const CELLS: Record<string, 'medicine' | 'start' | 'end' | 'dose' | 'outcome' | 'clear'> = {
  drug: 'medicine',
  start: 'start',
  stop: 'end',
  end: 'end',
  last: 'end',
  dose: 'dose',
  outcome: 'outcome',
  clear: 'clear',
}

interface Row {
  tables: string
  medicine: string
  start: string
  end: string
  dose: string
  outcome: string
  clear: string
}

const rowOf = (line: string): Row => {
  const [tables = '', rest = ''] = line.split(/: (.*)/s)
  const [medicine = '', start = '', end = '', dose = '', outcome = '', clear = ''] = rest
    .split('|')
    .map((cell) => cell.trim())
  return { tables, medicine, start, end, dose, outcome, clear }
}

const FIXED = ['dose', 'dose-per-kg', 'vials-per-dose']
const words = (text: string | undefined): string[] => (text ?? '').split(' ').filter((word) => word !== '')

/** Of a field outside tables: what it may say on this page. */
const allowed = (linkId: string, truth: Truth): (string | number | boolean)[] => {
  const [initials = '-', birth = '-', age = '-', sex = '-', weight = '-'] = truth.who.split(' ')
  const said: Record<string, string | number> = {
    'patient-initials': initials,
    'patient-birth': birth,
    'patient-age': age === '-' ? age : Number(age),
    'patient-sex': sex,
    'patient-weight': weight === '-' ? weight : Number(weight),
    'planned-first-dose': truth.asOf,
    'planned-course': truth.asOf,
    started: truth.asOf,
    diagnosis: truth.diagnosis ?? '-',
    indication: truth.indication ?? '-',
  }
  const own = said[linkId]
  if (own === undefined)
    return [
      ...(words(truth.holds).includes(linkId) || (linkId === 'no-pregnancy' && sex === 'male') ? [true] : []),
      ...(words(truth.fails).includes(linkId) ? [false] : []),
    ]
  return own === '-' ? [] : linkId === 'patient-birth' && typeof own === 'string' ? [own, own.slice(0, 4)] : [own]
}

/**
 * Every answer that a form filled in and the truth of the page does not say, as "field: value". Of a program that does not concern the
 * patient the truth knows who the patient is, not its tables and requirements. The person's own details come from no page.
 */
export const wrongFills = (program: string, state: FormState, truth: Truth, concerned: boolean): string[] => {
  const rows = truth.rows.map(rowOf)
  const byRow = new Map<string, Partial<Record<keyof Row, unknown>> & { table: string }>()
  const wrong: string[] = []
  for (const { linkId, values } of state.answers) {
    const { linkId: field, row } = parseInstance(linkId)
    if (/^(prescriber|pharmacy)/.test(field) || FIXED.includes(field)) continue
    const [table = '', cell = ''] = field.split('-')
    if (row === undefined) {
      if (typeof values[0] === 'boolean' && !concerned) continue
      if (!allowed(field, truth).includes(values[0] ?? '')) wrong.push(`${field}: ${values.join(', ')}`)
      continue
    }
    if (!concerned) continue
    if (table === 'history') {
      if (cell === 'what' && !truth.conditions.includes(String(values[0]))) wrong.push(`${field}: ${values.join(', ')}`)
      continue
    }
    const at = byRow.get(`${table}#${row}`) ?? { table }
    byRow.set(`${table}#${row}`, { ...at, [CELLS[cell] ?? cell]: String(values[0]) })
  }
  for (const { table, ...filled } of byRow.values()) {
    const letter = TABLES[program]?.[table] ?? '?'
    const fits = rows.some(
      (row) =>
        row.tables.includes(letter) &&
        Object.entries(filled).every(([cell, value]) => row[cell as keyof Row] === value),
    )
    if (!fits) wrong.push(`${table}: ${Object.values(filled).join(' | ')}`)
  }
  return wrong
}

/** Rows that the truth puts into a program's tables and its forms leave out, as "table: medicine". */
export const missingRows = (program: string, states: readonly FormState[], truth: Truth): string[] =>
  Object.entries(TABLES[program] ?? {}).flatMap(([table, letter]) => {
    const named = states.flatMap(({ answers }) =>
      answers.filter(({ linkId }) => linkId.startsWith(`${table}-drug#`)).map(({ values }) => String(values[0])),
    )
    return truth.rows
      .map(rowOf)
      .filter((row) => row.tables.includes(letter) && !named.includes(row.medicine))
      .map((row) => `${table}: ${row.medicine}`)
  })
