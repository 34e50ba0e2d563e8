import { z } from 'zod'
import { IsoDay } from '../../model/date'
import type { CompiledTarget } from '../compiled'
import { fold } from '../fold'
import { HARMLESS_PARTS, PLAIN_WORDS, SALT_WORDS } from '../line-words'
import type { LexiconIndex } from '../load-index'
import { isFormWord } from '../parse-form'
import { LOCAL, localOf } from './local-of'

/** A name that a person of this site settled: what it means here. */
export const LocalSynonym = z.strictObject({
  name: z.string().min(2).max(120),
  /** INNs in English, as the lexicon has them. */
  means: z.array(z.string()).min(1),
  who: z.string(),
  on: IsoDay,
})
export type LocalSynonym = z.infer<typeof LocalSynonym>

/** Why a name cannot be kept. */
export type SynonymRefusal = { why: 'held'; means: string[] } | { why: 'plain' } | { why: 'unknown-substance' }

const isOrdinary = (word: string): boolean =>
  word.charCodeAt(0) < 97 ||
  word.length < 2 ||
  PLAIN_WORDS.has(word) ||
  HARMLESS_PARTS.has(word) ||
  SALT_WORDS.has(word) ||
  isFormWord(word)

/**
 * Whether a name may be kept: not an ordinary word of charts, not one the lexicon already takes for something else. A name that means
 * several drugs may be settled to one of its meanings: that is what a site's own usage is for.
 */
export function refusalOf({ name, means }: LocalSynonym, index: LexiconIndex): SynonymRefusal | undefined {
  const folded = fold(name)
  if (folded.split(' ').every(isOrdinary)) return { why: 'plain' }
  if (!means.every((inn) => index.byName.has(inn))) return { why: 'unknown-substance' }
  const several = index.ambiguous.get(folded)
  if (several !== undefined)
    return means.every((inn) => several.includes(inn)) ? undefined : { why: 'held', means: [...several] }
  const held = index.targets[index.names.get(folded) ?? -1]
  if (held === undefined || localOf(held) !== undefined) return undefined
  const names = held.s.flatMap((place) => index.substances[place]?.facts.name ?? [])
  return names.length === means.length && means.every((inn) => names.includes(inn))
    ? undefined
    : { why: 'held', means: names }
}

/** The index with the site's own names; each says in evidence who settled it. Those the lexicon refuses are left out. */
export function withSynonyms(index: LexiconIndex, synonyms: readonly LocalSynonym[]): LexiconIndex {
  if (synonyms.length === 0) return index
  const names = new Map(index.names)
  const multi = new Map(index.multi)
  const ambiguous = new Map(index.ambiguous)
  const targets: CompiledTarget[] = [...index.targets]
  for (const synonym of synonyms) {
    const folded = fold(synonym.name)
    if (refusalOf(synonym, index) !== undefined) continue
    const places = synonym.means.flatMap((inn) => index.byName.get(inn) ?? [])
    targets.push({ s: places, k: 'abbreviation', from: `${LOCAL}${synonym.who}, ${synonym.on}` })
    names.set(folded, targets.length - 1)
    ambiguous.delete(folded)
    const words = folded.split(' ')
    const first = words[0] ?? ''
    if (words.length > (multi.get(first) ?? 1)) multi.set(first, words.length)
  }
  const { suggestions: _stale, ...rest } = index
  return { ...rest, names, multi, targets, ambiguous }
}
