import { fold } from '../lexicon/fold'
import type { LocalSynonym } from '../lexicon/local/local-synonym'
import { database as db } from './database'
import { guarded, stored } from './guarded'
import type { Stored } from './stored'

/** The site's own names, by name. */
export const listSynonyms = (): Promise<Stored<LocalSynonym[]>> =>
  guarded(async () => {
    const rows = await db().synonyms.toArray()
    return stored(rows.map(({ folded: _folded, ...synonym }) => synonym).sort((a, b) => a.name.localeCompare(b.name)))
  })

/** Keeps a name, in place of what it meant before. */
export const saveSynonym = (synonym: LocalSynonym): Promise<Stored<Record<string, never>>> =>
  guarded(async () => {
    await db().synonyms.put({ ...synonym, folded: fold(synonym.name) })
    return stored({})
  })

export const deleteSynonym = (name: string): Promise<Stored<Record<string, never>>> =>
  guarded(async () => {
    await db().synonyms.delete(fold(name))
    return stored({})
  })
