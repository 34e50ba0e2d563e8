import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it } from 'vitest'
import type { ImportedProduct } from '../../../lib/lexicon/import/imported-product'
import { database } from '../../../lib/storage/database'
import { guarded, stored } from '../../../lib/storage/guarded'
import { deleteReview, listReviews, saveReview } from '../../../lib/storage/half-life-reviews'
import {
  addChunk,
  beginImport,
  cancelImport,
  finishImport,
  installedLists,
  removeImport,
} from '../../../lib/storage/imports'
import { installedAddition, listImports, listShortages } from '../../../lib/storage/installed-lexicon'
import { LEXICON_STORES } from '../../../lib/storage/lexicon-tables'
import { deleteSynonym, listSynonyms, saveSynonym } from '../../../lib/storage/synonyms'
import { smallIndex } from '../lexicon/small-lexicon'

const embedded = { index: smallIndex(), stamp: 'one' }
const product = (id: string, name: string): ImportedProduct => ({
  id,
  names: [name],
  substances: [['methotrexate']],
  atc: ['L04AX03'],
  groups: [],
})
const shortage = { cis: '1', state: 'tension', from: '2026-05-01', updated: null, back: null, url: '' } as const

const begin = (importId: string, source: 'bdpm' | 'csv' = 'bdpm') =>
  beginImport({ importId, source, label: `${source} of May`, fileDay: '2026-05-18', importedOn: '2026-11-20' })
const install = async (importId: string, ...products: ImportedProduct[]) => {
  await begin(importId)
  await addChunk({ importId, seq: 0, products, shortages: [] })
  return finishImport(importId, embedded)
}
const installedIds = async () => (await installedLists()).map(({ products }) => products.map(({ id }) => id))

beforeEach(async () => {
  await Promise.all(Object.keys(LEXICON_STORES).map((table) => database().table(table).clear()))
})

describe('an import', () => {
  it('counts for nothing before it is finished', async () => {
    await begin('a')
    await addChunk({ importId: 'a', seq: 0, products: [product('1', 'Imethal')], shortages: [] })
    expect(await installedIds()).toEqual([])
    expect(
      await installedAddition(
        async () => 'one',
        () => embedded.index,
      ),
    ).toBeNull()
  })

  it('is in use once it is finished, with a summary', async () => {
    const done = await install('a', product('1', 'Imethal'))
    expect(done).toMatchObject({ ok: true, value: { products: 1, fresh: 1, names: 1 } })
    expect(
      (
        await installedAddition(
          async () => 'one',
          () => embedded.index,
        )
      )?.names,
    ).toBe('imethal')
  })

  it('takes the place of the one before it, and tells what is new, changed and gone', async () => {
    await install('a', product('1', 'Imethal'), product('2', 'Oudal'))
    const done = await install('b', product('1', 'Imethal nieuw'), product('3', 'Nieuwal'))
    expect(done).toMatchObject({ ok: true, value: { fresh: 1, changed: 1, gone: 1 } })
    expect(await installedIds()).toEqual([['1', '3']])
  })

  it('that is cancelled leaves what was there', async () => {
    await install('a', product('1', 'Imethal'))
    await begin('b')
    await addChunk({ importId: 'b', seq: 0, products: [product('9', 'Negenal')], shortages: [] })
    await cancelImport('b')
    expect(await installedIds()).toEqual([['1']])
    expect(await addChunk({ importId: 'b', seq: 1, products: [], shortages: [] })).toMatchObject({ ok: false })
    expect(await finishImport('b', embedded)).toMatchObject({ ok: false, problem: { code: 'not-found' } })
  })

  it('may send the same piece twice', async () => {
    await begin('a')
    const chunk = { importId: 'a', seq: 0, products: [product('1', 'Imethal')], shortages: [] }
    await addChunk(chunk)
    await addChunk(chunk)
    expect(await finishImport('a', embedded)).toMatchObject({ ok: true, value: { products: 1 } })
  })

  it('left unfinished by a page that went away is cleared by the next', async () => {
    await begin('a')
    await addChunk({ importId: 'a', seq: 0, products: [product('1', 'Imethal')], shortages: [] })
    await begin('b')
    expect(await database().table('importChunks').count()).toBe(0)
  })

  it('of another source stands beside it', async () => {
    await install('a', product('1', 'Imethal'))
    await begin('c', 'csv')
    await addChunk({ importId: 'c', seq: 0, products: [product('h1', 'Huisal')], shortages: [] })
    await finishImport('c', embedded)
    expect(
      (
        await installedAddition(
          async () => 'one',
          () => embedded.index,
        )
      )?.names
        .split('\n')
        .sort(),
    ).toEqual(['huisal', 'imethal'])
  })

  it('is merged anew when the embedded lexicon is another', async () => {
    await install('a', product('1', 'Imethal'))
    let merged = 0
    const again = () => {
      merged++
      return embedded.index
    }
    await installedAddition(async () => 'two', again)
    await installedAddition(async () => 'two', again)
    expect(merged).toBe(1)
  })

  it('that is removed is gone', async () => {
    await install('a', product('1', 'Imethal'))
    await removeImport('bdpm')
    expect(await installedIds()).toEqual([])
    expect(
      await installedAddition(
        async () => 'one',
        () => embedded.index,
      ),
    ).toBeNull()
  })
})

describe('the availability list', () => {
  it('alone leaves the products, and takes their names', async () => {
    await install('a', product('1', 'Imethal'))
    await begin('b')
    await addChunk({ importId: 'b', seq: 0, products: [], shortages: [shortage] })
    await finishImport('b', embedded)
    expect(await installedIds()).toEqual([['1']])
    expect(await listShortages()).toEqual(stored([{ ...shortage, name: 'Imethal' }]))
    expect(await listImports()).toMatchObject({
      ok: true,
      value: { shortages: { count: 1 }, lists: [{ source: 'bdpm' }] },
    })
    await removeImport('ansm')
    expect(await listShortages()).toEqual(stored([]))
  })
})

describe('what a site settled', () => {
  const review = {
    key: 'k',
    substance: 'x',
    did: 'confirmed',
    lowH: 1,
    highH: 2,
    source: 's',
    who: 'w',
    on: '2026-11-20',
  } as const
  it('signed figures are kept, replaced and taken back', async () => {
    await saveReview(review)
    await saveReview({ ...review, highH: 3 })
    expect(await listReviews()).toEqual(stored([{ ...review, highH: 3 }]))
    await deleteReview('k')
    expect(await listReviews()).toEqual(stored([]))
  })

  it('names are kept whatever their capitals', async () => {
    const synonym = { name: 'Blauwe Pil', means: ['methotrexate'], who: 'w', on: '2026-11-20' }
    await saveSynonym(synonym)
    await saveSynonym({ ...synonym, name: 'blauwe pil' })
    expect(await listSynonyms()).toEqual(stored([{ ...synonym, name: 'blauwe pil' }]))
    await deleteSynonym('BLAUWE PIL')
    expect(await listSynonyms()).toEqual(stored([]))
  })

  it('a database that fails is a value', async () =>
    expect(
      await guarded(async () => {
        throw Object.assign(new Error('full'), { name: 'QuotaExceededError' })
      }),
    ).toMatchObject({ ok: false, problem: { code: 'storage-full' } }))
})
