import { fold } from '../fold'
import { atcOf } from './atc-of'
import { csvRows } from './csv-rows'
import { textOf } from './decode-text'
import { failed, type ImportFile, type Outcome } from './import-file'
import type { Emit, ImportedProduct, Skipped } from './imported-product'
import { routesOf } from './routes-of'

/** Header words in English, French and Dutch, folded. */
const HEADERS = {
  name: 'name|medicine|medicine name|drug|drug name|product|product name|brand|brand name|medication|description|label|nom|medicament|nom du medicament|denomination|designation|libelle|produit|specialite|nom commercial|naam|geneesmiddel|medicatie|productnaam|merknaam|omschrijving|benaming|artikel',
  substance:
    'substance|active substance|active ingredient|ingredient|inn|generic|generic name|dci|substance active|principe actif|denomination commune|denomination commune internationale|stof|werkzame stof|actieve stof|stofnaam|vos|voorschrift op stofnaam|bestanddeel|werkzaam bestanddeel',
  atc: 'atc|atc code|code atc|atc classification|classe atc|atc5',
  route:
    'route|route of administration|administration route|voie|voie d administration|toedieningsweg|toedieningswijze|weg|route toediening',
} as const
type Column = keyof typeof HEADERS

const headerOf = (row: readonly string[]): Partial<Record<Column, number>> => {
  const words = row.map(fold)
  const found: Partial<Record<Column, number>> = {}
  for (const [column, list] of Object.entries(HEADERS) as [Column, string][]) {
    const at = words.findIndex((word) => list.split('|').includes(word))
    if (at !== -1) found[column] = at
  }
  return found
}

const productOf = (cell: (column: Column) => string, line: number): ImportedProduct | Skipped => {
  const name = cell('name')
  const { atc, groups } = atcOf(cell('atc'))
  const substances = cell('substance')
    .split(/\s*(?:\+|;|\/|\||&|\b(?:and|et|en|und)\b)\s*/i)
    .filter((part) => part !== '')
    .map((part) => [part])
  if (name === '') return { what: `line ${line}`, why: 'no-name' }
  if (substances.length === 0 && atc.length === 0) return { what: name, why: 'no-composition' }
  const routes = cell('route') === '' ? undefined : routesOf(cell('route').split(/[;,/]/))
  return { id: `${name}|${line}`, names: [name], substances, atc, groups, ...(routes === undefined ? {} : { routes }) }
}

/**
 * Reads a hospital's own list: a CSV with a header row that names at least the medicine and its substance or ATC code, in English, French
 * or Dutch. Other columns are left alone.
 */
export async function parseHospitalCsv(file: ImportFile, emit: Emit, signal?: AbortSignal): Promise<Outcome<null>> {
  const text = await textOf(file, signal)
  if (!text.ok) return text
  const { rows, open } = csvRows(text.value)
  if (open) return failed('truncated', file.name)
  const [first = [], ...rest] = rows
  const header = headerOf(first)
  if (header.name === undefined || (header.substance === undefined && header.atc === undefined))
    return failed('no-header', file.name, first.slice(0, 6).join(' · ').slice(0, 80))
  const products: ImportedProduct[] = []
  const skipped: Skipped[] = []
  for (const [i, row] of rest.entries()) {
    const product =
      row.length > first.length + 1
        ? { what: row.join(' ').slice(0, 80), why: 'bad-row' as const }
        : productOf((column) => row[header[column] ?? -1] ?? '', i + 2)
    if ('why' in product) skipped.push(product)
    else products.push(product)
  }
  if (products.length === 0) return failed('no-products', file.name)
  await emit({ products, skipped, shortages: [] })
  return { ok: true, value: null }
}
