import { fold } from './fold'
import type { LexiconIndex } from './load-index'

/** A name from outside the embedded lexicon: an official file, the hospital's own list, or a pick a person made. */
export interface ImportedName {
  name: string
  /** INNs in English as the lexicon has them. */
  substances: readonly string[]
  atc: readonly string[]
  /** Where it comes from, shown in evidence ("BDPM 2026-05", "local synonym"). */
  from: string
}

export interface Extended {
  index: LexiconIndex
  /** Names whose substances the lexicon does not have, or that it already gives to others: not taken over silently. */
  conflicts: { name: string; why: 'unknown-substance' | 'other-substance' }[]
}

/** An index that also knows imported names; the embedded lexicon wins where they differ. The given index is left as it was. */
export function extendIndex(index: LexiconIndex, imported: readonly ImportedName[]): Extended {
  const names = new Map(index.names)
  const multi = new Map(index.multi)
  const targets = [...index.targets]
  const conflicts: Extended['conflicts'] = []
  for (const { name, substances, atc, from } of imported) {
    const folded = fold(name)
    if (folded === '') continue
    const places = substances.map((inn) => index.byName.get(inn))
    const known = places.filter((place) => place !== undefined)
    if (known.length === 0 || known.length !== places.length) {
      conflicts.push({ name, why: 'unknown-substance' })
      continue
    }
    const held = targets[names.get(folded) ?? -1]
    if (held !== undefined || index.ambiguous.has(folded)) {
      const same = held?.s.length === known.length && held.s.every((place) => known.includes(place))
      if (!same) conflicts.push({ name, why: 'other-substance' })
      continue
    }
    const codes = atc.length === 0 ? {} : { atc: atc.map((code) => ({ code })) }
    targets.push({ s: known, k: 'brand', from, ...codes })
    names.set(folded, targets.length - 1)
    const words = folded.split(' ')
    const first = words[0] ?? ''
    if (words.length > (multi.get(first) ?? 1)) multi.set(first, words.length)
  }
  const { suggestions: _stale, ...rest } = index
  return { index: { ...rest, names, multi, targets }, conflicts }
}
