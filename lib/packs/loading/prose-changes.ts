import type { Pack } from '../../model/pack'
import type { Lang } from '../../model/text'
import { type NameOf, proseSections } from '../pack-prose'
import { diffLines, type LineChange } from './diff-lines'

/** What one part of a program says differently: the program itself, or one of its revisions. */
export interface ProseChange {
  /** `program`, or the revision's id. */
  id: string
  /** `new` and `gone`: the whole revision. */
  did: 'changed' | 'new' | 'gone'
  lines: LineChange[]
}

/** The sentences that an update adds and removes, part by part; parts that say the same are left out. Without a pack before, all is new. */
export const proseChanges = (before: Pack | null, after: Pack, lang: Lang, nameOf: NameOf): ProseChange[] => {
  const old = before === null ? [] : proseSections(before, lang, nameOf)
  const fresh = proseSections(after, lang, nameOf)
  const linesOf = (sections: typeof old, id: string) => sections.find((one) => one.id === id)?.lines
  const ids = [...new Set([...fresh, ...old].map(({ id }) => id))]
  return ids.flatMap((id): ProseChange[] => {
    const [was, is] = [linesOf(old, id), linesOf(fresh, id)]
    const lines = diffLines(was ?? [], is ?? [])
    if (lines.length === 0) return []
    return [{ id, did: was === undefined ? 'new' : is === undefined ? 'gone' : 'changed', lines }]
  })
}
