import type { Cell, GridRow } from '../model/reading'
import { nameKey, parseName } from './person-of'
import { roleOf } from './role-of'
import type { Section } from './section'

// Not "name": a card of one patient's chart calls its medicine so.
const isPatientLabel = (label: string): boolean => roleOf(label) === 'patient'

const named = (value: string): string | undefined => (parseName(value) === undefined ? undefined : value.trim())

/** A labelled line ("Patient: LEFÈVRE Amélie") that says who. */
const saidIn = (line: string): string | undefined => {
  const [, label, value] = /^\s*([^:]{2,40}?)\s*:\s*(\S.*)$/.exec(line) ?? []
  return label !== undefined && value !== undefined && isPatientLabel(label) ? named(value) : undefined
}

interface Taken {
  patient: string | undefined
  /** The row without what says who, so that no name is taken for a medicine. */
  row: GridRow
}

const ofColumn = (section: Section, cell: Cell): boolean =>
  cell.column !== undefined && section.roles[cell.column] === 'patient'

/** Who a row is for: its patient column, a labelled line or pair in it; a bed or a number alone names nobody. */
export const takePatient = (section: Section, row: GridRow): Taken => {
  const headed = row.cells.filter((cell) => ofColumn(section, cell))
  const person =
    headed.find((cell) => parseName(cell.text) !== undefined) ?? headed.find((cell) => /\p{L}{2}/u.test(cell.text))
  if (person !== undefined)
    return { patient: person.text.trim(), row: { ...row, cells: row.cells.filter((cell) => !headed.includes(cell)) } }
  let patient: string | undefined
  const cells = row.cells.map((cell): Cell => {
    const pair = cell.pairs?.find(({ label, value }) => isPatientLabel(label) && named(value) !== undefined)
    patient ??= pair?.value.trim() ?? cell.lines.map(saidIn).find((said) => said !== undefined)
    if (patient === undefined) return cell
    const who = patient
    const lines = cell.lines.filter(
      (line) => saidIn(line) === undefined && line.trim() !== who && !isPatientLabel(line),
    )
    return {
      ...cell,
      lines,
      text: lines.join(' '),
      ...(cell.pairs === undefined ? {} : { pairs: cell.pairs.filter(({ label }) => !isPatientLabel(label)) }),
    }
  })
  return { patient, row: { ...row, cells } }
}

/** How many different people the rows name, each in a patient column or behind a label that says "patient". */
export const peopleIn = (sections: readonly Section[]): number =>
  new Set(
    sections.flatMap((section) =>
      section.rows.flatMap((row) => {
        const name = parseName(takePatient(section, row).patient ?? '')
        return name === undefined ? [] : [nameKey(name).join(' ')]
      }),
    ),
  ).size
