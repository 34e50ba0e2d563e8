import type { SeenDrug } from '../model/coverage'
import type { Candidate } from './candidate-texts'
import { bestNamed, type Lookup } from './lookup'

/** A suggestion below this is like too many names to ask about each of them. */
const LIKELY = 0.75

/** The drugs that texts name, or most likely mean, each once; what they deny and what is no medicine is none. */
export const seenDrugs = (texts: readonly Candidate[], lookup: Lookup): SeenDrug[] => {
  const seen = new Map<string, SeenDrug>()
  for (const text of texts) {
    const found = bestNamed([text], lookup)?.resolution
    if (found === undefined || (found.kind !== 'medicine' && found.kind !== 'investigational')) continue
    const likely = found.candidates.filter(({ score }) => score >= LIKELY).map(({ name }) => ({ name, atc: [] }))
    for (const substance of [...found.substances, ...likely])
      if (!seen.has(substance.name))
        seen.set(substance.name, {
          substances: [substance],
          ...(found.route === undefined ? {} : { route: found.route }),
          ...(found.form === undefined ? {} : { form: found.form }),
        })
  }
  return [...seen.values()]
}

/** As a part of an `Unread`: nothing where no drug was seen. */
export const withSeen = (seen: SeenDrug[]): { seen?: SeenDrug[] } => (seen.length > 0 ? { seen } : {})
