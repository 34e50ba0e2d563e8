import type { LexiconAddition } from '../lexicon/import/imported-list'
import type { Shortage } from '../lexicon/import/imported-product'
import { mergeImports } from '../lexicon/import/merge-imports'
import type { LexiconIndex } from '../lexicon/load-index'
import { database as db } from './database'
import { guarded, stored } from './guarded'
import { installedLists } from './imports'
import type { ImportRow, ShortageRow } from './lexicon-tables'
import type { Stored } from './stored'

/** Lists in use, and the availability list's own row. */
export interface Installed {
  lists: ImportRow[]
  shortages: (Omit<ShortageRow, 'entries'> & { count: number }) | null
}

export const listImports = (): Promise<Stored<Installed>> =>
  guarded(async () => {
    const lists = await db().imports.where({ state: 'installed' }).toArray()
    const row = await db().shortages.get('ansm')
    const { entries, ...head } = row ?? { entries: [], id: 'ansm' as const, label: '', importedOn: '' }
    return stored({ lists, shortages: row === undefined ? null : { ...head, count: entries.length } })
  })

/** ANSM's entries as of the last import; none when the list was never imported. */
export const listShortages = (): Promise<Stored<Shortage[]>> =>
  guarded(async () => stored((await db().shortages.get('ansm'))?.entries ?? []))

/**
 * What installed lists add to the embedded lexicon; null when none is installed. `stampOf` is asked only then. After an update of the
 * extension the addition no longer fits its lexicon: it is made again from the lists.
 */
export const installedAddition = async (
  stampOf: () => Promise<string>,
  index: () => LexiconIndex,
): Promise<LexiconAddition | null> => {
  if ((await db().imports.where({ state: 'installed' }).count()) === 0) return null
  const row = await db().additions.get('addition')
  const stamp = await stampOf()
  if (row?.stamp === stamp) return row.addition
  const { addition } = mergeImports(index(), await installedLists())
  await db().additions.put({ id: 'addition', stamp, addition })
  return addition
}
