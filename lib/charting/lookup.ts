import type { Resolution, ResolutionBatch } from '../model/resolution'
import type { Candidate } from './candidate-texts'

/** What the lexicon said of a text; undefined when it was never asked (beyond the limit). */
export type Lookup = (text: string) => Resolution | undefined

export const lookupOf = (batch: ResolutionBatch): Lookup => {
  const byLine = new Map(batch.resolutions.map((resolution) => [resolution.line, resolution]))
  return (text) => byLine.get(text)
}

const rank = (resolution: Resolution | undefined): number => {
  if (!resolution) return 0
  const named = resolution.substances.length > 0
  switch (resolution.kind) {
    case 'medicine':
    case 'investigational':
      return resolution.recognised ? 5 : named ? 4 : resolution.candidates.some(({ score }) => score >= 0.75) ? 3 : 2
    case 'homeopathy':
    case 'placebo':
      return 4.5
    case 'negative':
      return 1
    case 'nothing':
      return 0
  }
}

/** The text of a row that names its drug, with what the lexicon said of it. */
export interface Named {
  candidate: Candidate
  resolution: Resolution | undefined
  rank: number
}

/** How sure the lexicon is that this row names a drug: ≥ 4 named, 2–3 looks like one, 1 denied, 0 no. First best wins. */
export const bestNamed = (candidates: readonly Candidate[], lookup: Lookup): Named | undefined => {
  let best: Named | undefined
  for (const candidate of candidates) {
    const piece = lookup(candidate.piece)
    const line = lookup(candidate.line)
    // The piece is purer: what follows on the line may name another drug ("instead of …"). Only if it says nothing, the line.
    const resolution = rank(piece) >= 2 || rank(piece) >= rank(line) ? piece : line
    const named = { candidate, resolution, rank: rank(resolution) }
    if (!best || named.rank > best.rank) best = named
  }
  return best
}
