import type { Grid, GridRow } from '../model/reading'
import { listKinds } from './list-kind'
import { rolesOf } from './role-of'

/** Heads an entry of a sort that we do not know: a drug in it may have been taken, or only be written about. */
export const TIMELINE = 'timeline'

const LONGEST = 30
/** Where a journal says what its entries are: its first cells. */
const COLUMNS = [0, 1, 2] as const

const typeIn = (row: GridRow, at: number): string => {
  const text = row.cells[at]?.text.trim() ?? ''
  return text.length <= LONGEST && !/\d/.test(text) ? text : ''
}

/** The cell that says of each entry what it is, if one does: prescriptions among visits, letters, examinations. */
const typeColumn = ({ rows }: Grid): number | undefined =>
  COLUMNS.find((at) => {
    // "Patient, Medication, Results, Agenda": a menu names its pages and says nothing of them.
    const saysMore = rows.some(({ cells }) => cells.some(({ text }, i) => i !== at && text.trim() !== ''))
    if (!saysMore) return false
    const types = rows.map((row) => typeIn(row, at)).filter((text) => text !== '')
    const kinds = new Set(types.map((text) => listKinds(text)[0]).filter((kind) => kind !== undefined))
    return types.length * 5 >= rows.length * 4 && kinds.has('medications') && kinds.size > 1
  })

/**
 * A journal of everything that happened ("12/11 Consultation", "12/11 Ordonnance"), without a column of medicines: the type of each entry
 * heads it, so that prescriptions are read as such and the others as what they are. Any other grid as it is.
 */
export const withTypesAsHeadings = (grid: Grid): Grid => {
  const roles = rolesOf(grid.columns)
  if (grid.rows.length < 3 || roles.includes('drug') || roles.includes('generic-name')) return grid
  const at = typeColumn(grid)
  if (at === undefined) return grid
  return {
    ...grid,
    rows: grid.rows.map((row) => {
      const type = typeIn(row, at)
      const groups = listKinds(type).length > 0 ? [type] : [type, TIMELINE]
      return type === ''
        ? row
        : { ...row, groups: [...groups, ...row.groups], cells: row.cells.filter((_, i) => i !== at) }
    }),
  }
}
