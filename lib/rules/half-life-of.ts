import type { HalfLife, SubstanceFacts } from '../model/substance'
import type { Described } from '../timeline/exposure'

/** The half-life a window is computed with: the widest honest interval over what the row can mean. */
export interface ChosenHalfLife {
  lowH: number
  highH: number
  /** Why N half-lives do not bound the effect. */
  misleads: string | null
  disputed: boolean
  unverified: boolean
  basis: HalfLife['basis']
  source: string
}

const DEPOT_ROUTES = ['intramuscular', 'intra-articular', 'subcutaneous', 'local']

/** Entries for the row's route; without a route of its own, those that name none; else every one the row may mean. */
const fitting = (all: readonly HalfLife[], row: Pick<Described, 'route' | 'release' | 'substances'>, name: string) => {
  const route = row.route ?? row.substances.find((s) => s.name === name)?.route
  if (route === undefined) {
    if (row.release !== 'depot') return all
    const depots = all.filter((entry) => entry.route !== undefined && DEPOT_ROUTES.includes(entry.route))
    return depots.length > 0 ? depots : all
  }
  const exact = all.filter((entry) => entry.route === route)
  if (exact.length > 0) return exact
  const any = all.filter((entry) => entry.route === undefined)
  return any.length > 0 ? any : all
}

/** The longest-lived active moiety governs: an active metabolite where one is listed, else what is measured in plasma. */
const governing = (entries: readonly HalfLife[]): readonly HalfLife[] => {
  const metabolite = entries.filter((entry) => entry.basis === 'active-metabolite')
  const plasma = metabolite.length > 0 ? metabolite : entries.filter((entry) => entry.basis === 'parent')
  const longest = Math.max(...plasma.map((entry) => entry.highH))
  const parents = entries.filter((entry) => entry.basis === 'parent' && entry.highH > longest)
  return plasma.length > 0 ? [...plasma, ...parents] : entries
}

/**
 * The half-life that holds for a row of this substance, chosen by route and release; null when none is known. A depot form
 * without a figure of its own misleads: what is released slowly outlasts the drug's own elimination.
 */
export const halfLifeOf = (
  facts: SubstanceFacts | undefined,
  row: Pick<Described, 'route' | 'release' | 'substances'>,
): ChosenHalfLife | null => {
  if (facts === undefined || facts.halfLives.length === 0) return null
  const entries = fitting(facts.halfLives, row, facts.name)
  const governed = governing(entries)
  const effective = entries.filter((entry) => entry.basis === 'effective')
  const misleading =
    entries.find((entry) => entry.misleads !== undefined && governed.includes(entry)) ??
    entries.find((entry) => entry.misleads !== undefined)
  const depot = row.release === 'depot' && misleading === undefined
  const upper = misleading !== undefined || depot ? [...governed, ...effective] : governed
  const low = governed.reduce((a, b) => (b.lowH < a.lowH ? b : a))
  const high = upper.reduce((a, b) => (b.highH > a.highH ? b : a))
  return {
    lowH: low.lowH,
    highH: high.highH,
    misleads: misleading?.misleads ?? (depot ? 'depot' : null),
    disputed: upper.some((entry) => entry.certainty === 'C'),
    unverified: upper.some((entry) => entry.certainty === 'B'),
    basis: high.basis,
    source: high.source,
  }
}
