import { type ImportSummary, summarise } from '../lexicon/import/import-summary'
import type { ImportedList } from '../lexicon/import/imported-list'
import type { ImportedProduct, Shortage } from '../lexicon/import/imported-product'
import { mergeImports } from '../lexicon/import/merge-imports'
import type { LexiconIndex } from '../lexicon/load-index'
import { database as db } from './database'
import { guarded, stored } from './guarded'
import type { ChunkRow, ImportRow } from './lexicon-tables'
import type { Stored } from './stored'

/** The embedded lexicon as imports are compared with it, with a stamp that tells one build from another. */
export interface Embedded {
  index: LexiconIndex
  stamp: string
}

/** Begins an import beside what is installed. Imports left unfinished by a page that went away are cleared. */
export const beginImport = (row: Omit<ImportRow, 'state' | 'products'>): Promise<Stored<Record<string, never>>> =>
  guarded(() =>
    db().transaction('rw', db().imports, db().importChunks, async () => {
      const held = await db().imports.get(row.importId)
      if (held !== undefined) return stored({})
      const stale = await db().imports.where({ state: 'staging' }).primaryKeys()
      await db().importChunks.where('importId').anyOf(stale.map(String)).delete()
      await db().imports.bulkDelete(stale)
      await db().imports.put({ ...row, state: 'staging', products: 0 })
      return stored({})
    }),
  )

/** Keeps one piece; the same piece again changes nothing. `not-found` when the import was cancelled meanwhile. */
export const addChunk = (chunk: ChunkRow): Promise<Stored<Record<string, never>>> =>
  guarded(() =>
    db().transaction('rw', db().imports, db().importChunks, async (): Promise<Stored<Record<string, never>>> => {
      const row = await db().imports.get(chunk.importId)
      if (row?.state !== 'staging')
        return { ok: false, problem: { code: 'not-found', detail: 'this import is no longer being read' } }
      await db().importChunks.put(chunk)
      return stored({})
    }),
  )

/** Throws a begun import away; what is installed stays. */
export const cancelImport = (importId: string): Promise<Stored<Record<string, never>>> =>
  guarded(() =>
    db().transaction('rw', db().imports, db().importChunks, async () => {
      const row = await db().imports.get(importId)
      if (row?.state === 'staging') {
        await db().importChunks.where({ importId }).delete()
        await db().imports.delete(importId)
      }
      return stored({})
    }),
  )

const chunksOf = (importId: string): PromiseLike<ChunkRow[]> => db().importChunks.where({ importId }).toArray()

const productsOf = async (importId: string): Promise<ImportedProduct[]> =>
  (await chunksOf(importId)).flatMap(({ products }) => products)

/** Every installed list with its products. */
export const installedLists = async (): Promise<(ImportedList & { importId: string })[]> => {
  const rows = await db().imports.where({ state: 'installed' }).toArray()
  return Promise.all(
    rows.map(async ({ importId, source, label }) => ({
      importId,
      source,
      label,
      products: await productsOf(importId),
    })),
  )
}

const named = (entries: readonly Shortage[], products: readonly ImportedProduct[]): Shortage[] => {
  const names = new Map(products.map(({ id, names: all }) => [id, all[0]]))
  return entries.map((entry) => {
    const name = entry.name ?? names.get(entry.cis)
    return name === undefined ? entry : { ...entry, name }
  })
}

/**
 * Puts a whole import in the place of the one before it, in one transaction: either everything of it is in use afterwards, or what was
 * there. Merging happens before the transaction: a transaction closes while it waits for anything that is not the database.
 */
export const finishImport = (importId: string, embedded: Embedded): Promise<Stored<ImportSummary>> =>
  guarded(async (): Promise<Stored<ImportSummary>> => {
    const row = await db().imports.get(importId)
    if (row === undefined) return { ok: false, problem: { code: 'not-found', detail: 'this import was cancelled' } }
    const chunks = await chunksOf(importId)
    const products = chunks.flatMap((chunk) => chunk.products)
    const entries = chunks.flatMap((chunk) => chunk.shortages)
    const all = await installedLists()
    const before = all.find(({ source, importId: id }) => source === row.source && id !== importId)
    const list = { source: row.source, label: row.label, products }
    const kept = all.filter((one) => one.source !== row.source)
    const merged = mergeImports(embedded.index, products.length > 0 ? [...kept, list] : all)
    const shortages = named(entries, products.length > 0 ? products : (before?.products ?? []))
    await db().transaction('rw', db().imports, db().importChunks, db().additions, db().shortages, async () => {
      if (shortages.length > 0)
        await db().shortages.put({ id: 'ansm', label: row.label, importedOn: row.importedOn, entries: shortages })
      if (products.length === 0) {
        // The availability list alone: the products that are installed stay.
        await db().importChunks.where({ importId }).delete()
        await db().imports.delete(importId)
        return
      }
      if (before !== undefined) {
        await db().importChunks.where({ importId: before.importId }).delete()
        await db().imports.delete(before.importId)
      }
      await db().imports.put({ ...row, state: 'installed', products: products.length })
      await db().additions.put({ id: 'addition', stamp: embedded.stamp, addition: merged.addition })
    })
    return stored(summarise(list, before?.products ?? [], merged, shortages.length))
  })

/** Takes an installed list away, or the availability list. */
export const removeImport = (source: ImportRow['source'] | 'ansm'): Promise<Stored<Record<string, never>>> =>
  guarded(() =>
    db().transaction('rw', db().imports, db().importChunks, db().additions, db().shortages, async () => {
      if (source === 'ansm') {
        await db().shortages.delete('ansm')
        return stored({})
      }
      const ids = (await db().imports.where({ source }).toArray()).map(({ importId }) => importId)
      await db().importChunks.where('importId').anyOf(ids).delete()
      await db().imports.bulkDelete(ids)
      // Made again from what is left, when the lexicon is next needed.
      await db().additions.clear()
      return stored({})
    }),
  )
