import { atcOf } from './atc-of'
import { type Component, moietiesOf } from './bdpm-composition'
import { shortagesOf } from './bdpm-shortages'
import { textOf } from './decode-text'
import { failed, type ImportFile, type Outcome } from './import-file'
import type { Emit, ImportedProduct, Parsed, Skipped } from './imported-product'
import { routesOf } from './routes-of'
import { type TabRows, tabRows } from './tab-rows'

/** The files of the French public database that say something here, by the name they are downloaded under. */
export const BDPM_FILES = {
  products: /cis_bdpm/i,
  composition: /cis_compo/i,
  packs: /cis_cip_bdpm/i,
  codes: /cis_mitm/i,
  generics: /cis_gener/i,
  shortages: /cis_cip_dispo/i,
} as const

const PER_BATCH = 2_000

const HOMEOPATHIC = /hom[ée]o?pat/i

interface Tables {
  products: TabRows | null
  composition: Map<string, Component[]>
  codes: Map<string, string[]>
  generics: string[][]
}

const rowsOf = async (
  files: readonly ImportFile[],
  pattern: RegExp,
  columns: number,
  signal: AbortSignal | undefined,
  first?: RegExp,
): Promise<Outcome<TabRows | null>> => {
  const file = files.find(({ name }) => pattern.test(name))
  if (file === undefined) return { ok: true, value: null }
  const text = await textOf(file, signal)
  return text.ok ? tabRows(text.value, file.name, columns, first) : text
}

const grouped = <T>(rows: readonly T[], keyOf: (row: T) => string): Map<string, T[]> => {
  const groups = new Map<string, T[]>()
  for (const row of rows) {
    const group = groups.get(keyOf(row))
    if (group === undefined) groups.set(keyOf(row), [row])
    else group.push(row)
  }
  return groups
}

const readTables = async (files: readonly ImportFile[], signal?: AbortSignal): Promise<Outcome<Tables>> => {
  const products = await rowsOf(files, BDPM_FILES.products, 12, signal)
  if (!products.ok) return products
  const composition = await rowsOf(files, BDPM_FILES.composition, 8, signal)
  if (!composition.ok) return composition
  const codes = await rowsOf(files, BDPM_FILES.codes, 4, signal)
  if (!codes.ok) return codes
  // Packs add no name and no substance; the file is looked at so that a damaged one is not left unsaid.
  const packs = await rowsOf(files, BDPM_FILES.packs, 13, signal)
  if (!packs.ok) return packs
  const generics = await rowsOf(files, BDPM_FILES.generics, 5, signal, /^\d{1,6}$/)
  if (!generics.ok) return generics
  if (products.value !== null && composition.value === null) return failed('missing-file', 'CIS_COMPO_bdpm.txt')
  const components = (composition.value?.rows ?? []).map(
    ([cis = '', , , name = '', , , nature = '', link = '']): Component => ({ cis, name, nature, link }),
  )
  return {
    ok: true,
    value: {
      products: products.value,
      composition: grouped(components, ({ cis }) => cis),
      codes: new Map(
        [...grouped(codes.value?.rows ?? [], ([cis = '']) => cis)].map(([cis, rows]) => [
          cis,
          [...new Set(rows.flatMap(([, code = '']) => atcOf(code).atc))],
        ]),
      ),
      generics: generics.value?.rows ?? [],
    },
  }
}

const productOf = (row: readonly string[], tables: Tables): ImportedProduct | Skipped => {
  const [id = '', name = '', , voies = '', , procedure = ''] = row
  const components = tables.composition.get(id) ?? []
  const atc = tables.codes.get(id) ?? []
  const diluted = components.length > 0 && components.every((component) => HOMEOPATHIC.test(component.name))
  if (HOMEOPATHIC.test(procedure) || /enreg hom/i.test(procedure) || diluted) return { what: name, why: 'homeopathy' }
  if (name === '') return { what: id, why: 'no-name' }
  // Two products of the 2026 edition have no composition; their code may still say what they are.
  if (components.length === 0 && atc.length === 0) return { what: name, why: 'no-composition' }
  const routes = routesOf(voies.split(';').filter((voie) => voie.trim() !== ''))
  return {
    id,
    names: [name],
    substances: moietiesOf(components),
    atc,
    groups: [],
    ...(routes === undefined ? {} : { routes }),
  }
}

/** "CIMETIDINE 200 mg - TAGAMET 200 mg, comprimé": brands of generic groups, many of them no longer sold and still in histories. */
const princepsOf = (tables: Tables): ImportedProduct[] =>
  [...grouped(tables.generics, ([group = '']) => group)].flatMap(([group, rows]) => {
    const label = rows[0]?.[1] ?? ''
    const cis = rows.map(([, , one = '']) => one).find((one) => tables.composition.has(one))
    if (!label.includes(' - ') || cis === undefined) return []
    const names = [...new Set(rows.map(([, written = '']) => written.slice(written.lastIndexOf(' - ') + 3).trim()))]
    const substances = moietiesOf(tables.composition.get(cis) ?? [])
    return [{ id: `group ${group}`, names, substances, atc: tables.codes.get(cis) ?? [], groups: [] }]
  })

/**
 * Reads a folder of the French public drug database: products, compositions, ATC codes of the medicines of major interest, brands
 * of generic groups, and ANSM's availability list as dated shortages. Rows of withdrawn authorisations stay: they are in histories.
 */
export async function parseBdpm(
  files: readonly ImportFile[],
  emit: Emit,
  signal?: AbortSignal,
): Promise<Outcome<null>> {
  const tables = await readTables(files, signal)
  if (!tables.ok) return tables
  const rows = tables.value.products?.rows ?? []
  const parsed: Parsed = {
    products: [],
    skipped: (tables.value.products?.bad ?? []).map((line) => ({ what: line, why: 'bad-row' })),
    shortages: [],
  }
  for (const row of rows) {
    const product = productOf(row, tables.value)
    if ('why' in product) parsed.skipped.push(product)
    else parsed.products.push(product)
  }
  parsed.products.push(...princepsOf(tables.value))
  const available = files.find(({ name }) => BDPM_FILES.shortages.test(name))
  if (available !== undefined) {
    const text = await textOf(available, signal)
    if (!text.ok) return text
    const names = new Map(rows.map(([cis = '', name = '']) => [cis, name]))
    const shortages = shortagesOf(text.value, available.name, names)
    if (!shortages.ok) return shortages
    parsed.shortages.push(...shortages.value.shortages)
    parsed.skipped.push(...shortages.value.bad.map((what) => ({ what, why: 'bad-row' as const })))
  }
  if (rows.length === 0 && parsed.shortages.length === 0) return failed('missing-file', 'CIS_bdpm.txt')
  await emit({ products: [], skipped: parsed.skipped, shortages: parsed.shortages })
  for (let at = 0; at < parsed.products.length; at += PER_BATCH) {
    if (signal?.aborted === true) return failed('cancelled', files[0]?.name ?? '')
    await emit({ products: parsed.products.slice(at, at + PER_BATCH), skipped: [], shortages: [] })
  }
  return { ok: true, value: null }
}
