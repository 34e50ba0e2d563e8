import { atcOf } from './atc-of'
import { failed, type ImportFile, type Outcome } from './import-file'
import type { Emit, ImportedProduct, Skipped } from './imported-product'
import { xlsxRows } from './xlsx-rows'

/** Columns by the words of their header; the cells hold line breaks. */
const COLUMNS = {
  category: /^category$/,
  name: /^(name of medicine|medicine name)$/,
  id: /^(ema product number|product number)$/,
  status: /^(medicine status|authorisation status)$/,
  inn: /^international non[- ]proprietary name/,
  substance: /^active substance$/,
  atc: /^atc code( \(human\))?$/,
} as const
type Column = keyof typeof COLUMNS

/** The header stands below some lines about the file. */
const HEADER_WITHIN = 40

const plain = (cell: string | undefined): string => (cell ?? '').replace(/\s+/g, ' ').trim()

const headerOf = (row: readonly string[]): Partial<Record<Column, number>> => {
  const words = row.map((cell) => plain(cell).toLowerCase())
  const found: Partial<Record<Column, number>> = {}
  for (const [column, pattern] of Object.entries(COLUMNS) as [Column, RegExp][]) {
    const at = words.findIndex((word) => pattern.test(word))
    if (at !== -1) found[column] = at
  }
  return found
}

/** "Toujeo (previously Optisulin)", "Briviact (in Italy: Nubriveo)": both names are in histories. */
const namesOf = (written: string): string[] => {
  const [, now, other] = /^(.+?)\s*\((?:previously|formerly|in [\w\s]+:)\s*([^)]+)\)/i.exec(written) ?? []
  return now === undefined || other === undefined ? [written] : [now, ...other.split(/\s*,\s*/)]
}

const split = (cell: string): string[] => cell.split(/\s*;\s*/).filter((part) => part !== '')

/** The moieties. With one substance, the column of the active substance has its salt; with several, its order is another. */
const substancesOf = (inn: string, active: string): string[][] => {
  const inns = split(inn)
  const actives = split(active)
  const [only] = inns
  if (only === undefined) return actives.map((one) => [one])
  if (inns.length > 1 || actives.length !== 1) return inns.map((one) => [one])
  return [[...new Set([only, ...actives])]]
}

/** Opinions become authorisations within weeks; what was refused or withdrawn before is on no chart. */
const NEVER = /^(refus|application withdrawn|withdrawn application|withdrawn from rolling)/i

const productOf = (cell: (column: Column) => string, line: number): ImportedProduct | Skipped => {
  const name = cell('name')
  if (!/^human$/i.test(cell('category'))) return { what: name, why: 'not-human' }
  if (name === '') return { what: String(line), why: 'no-name' }
  if (NEVER.test(cell('status'))) return { what: name, why: 'never-authorised' }
  const substances = substancesOf(cell('inn'), cell('substance'))
  const { atc, groups } = atcOf(cell('atc'))
  if (substances.length === 0 && atc.length === 0) return { what: name, why: 'no-composition' }
  return { id: cell('id') || `line ${line}`, names: namesOf(name), substances, atc, groups }
}

/**
 * Reads EMA's "medicines output" workbook: centrally authorised medicines for people. The header row is found by its words; codes
 * are missing or partial for many, and the file lags behind WHO.
 */
export async function parseEma(file: ImportFile, emit: Emit, signal?: AbortSignal): Promise<Outcome<null>> {
  const sheets = await xlsxRows(file, signal)
  if (!sheets.ok) return sheets
  for (const rows of sheets.value) {
    const at = rows.slice(0, HEADER_WITHIN).findIndex((row) => {
      const header = headerOf(row)
      return header.name !== undefined && (header.inn !== undefined || header.substance !== undefined)
    })
    if (at === -1) continue
    const header = headerOf(rows[at] ?? [])
    if (header.category === undefined || header.atc === undefined)
      return failed('columns', file.name, header.category === undefined ? 'Category' : 'ATC code')
    const products: ImportedProduct[] = []
    const skipped: Skipped[] = []
    for (const [i, row] of rows.slice(at + 1).entries()) {
      if (row.every((cell) => plain(cell) === '')) continue
      const product = productOf((column) => plain(row[header[column] ?? -1]), at + 2 + i)
      if ('why' in product) skipped.push(product)
      else products.push(product)
    }
    if (products.length === 0) return failed('no-products', file.name)
    await emit({ products, skipped, shortages: [] })
    return { ok: true, value: null }
  }
  return failed('no-header', file.name)
}
