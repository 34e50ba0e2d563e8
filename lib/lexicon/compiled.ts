import type { Route, SubstanceFacts } from '../model/substance'

export interface CompiledSubstance {
  facts: SubstanceFacts
  /** As the lookup page shows them, one a line: name as written on the box, tab, countries. One string loads in no time. */
  brands: string
  abbreviations: string[]
}

/** What a name stands for. Many names share one target, so that 25,000 names stay small. */
export interface CompiledTarget {
  /** Substances, by place in the list. */
  s: number[]
  /** What kind of name leads here: generic, abbreviation, brand. */
  k: 'generic' | 'abbreviation' | 'brand'
  /** What the brand alone says. */
  r?: Route[]
  release?: 'depot' | 'modified'
  /** Codes of the product itself: of a combination, or of a brand that has only one of its substance's codes. */
  atc?: { code: string; route?: Route; old?: boolean }[]
  /** Set when the name does not come from the embedded lexicon: shown in evidence. */
  from?: string
}

/** The index as it is shipped: one JSON file, columns rather than rows so that it loads quickly. */
export interface CompiledLexicon {
  version: 1
  substances: CompiledSubstance[]
  targets: CompiledTarget[]
  /** Folded names, one a line, and the target of each. */
  names: string
  nameTargets: number[]
  /** Orthographic keys of generic names that differ from their folded form. */
  keys: string
  keyTargets: number[]
  /** Names that mean more than one thing: never accepted, offered as candidates. */
  ambiguous: { name: string; means: string[] }[]
}
