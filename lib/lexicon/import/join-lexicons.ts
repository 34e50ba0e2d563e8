import type { CompiledLexicon } from '../compiled'
import type { LexiconAddition } from './imported-list'

const lines = (a: string, b: string): string => (a === '' ? b : b === '' ? a : `${a}\n${b}`)

/** The embedded lexicon with what imports add, ready for `loadIndex`. The addition must have been made against this very lexicon. */
export const joinLexicons = (embedded: CompiledLexicon, addition: LexiconAddition): CompiledLexicon => ({
  version: 1,
  substances: [...embedded.substances, ...addition.substances],
  targets: [...embedded.targets, ...addition.targets],
  names: lines(embedded.names, addition.names),
  nameTargets: [...embedded.nameTargets, ...addition.nameTargets],
  keys: lines(embedded.keys, addition.keys),
  keyTargets: [...embedded.keyTargets, ...addition.keyTargets],
  ambiguous: [...embedded.ambiguous, ...addition.ambiguous],
})
