import type { Chart, CoverageReport } from '../model/chart'
import type { Domain, DomainCoverage, SignKind } from '../model/coverage'
import { coverTheWhole, onePager } from './pages-covered'
import { DOMAINS } from './sign-domains'

/** Signs that more pages of the same list settle; any other ("active only", a closed frame) stands whatever is read after. */
const OF_PAGES = new Set<SignKind>(['pager', 'row-count'])

const ENTRIES = {
  medications: 'medications',
  immunisations: 'immunisations',
  allergies: 'allergies',
  problems: 'problems',
  measurements: 'measurements',
} as const satisfies Record<Domain, keyof Chart>

const idsOf = (chart: Chart, domain: Domain): string[] => chart[ENTRIES[domain]].map(({ id }) => id)

/** Two parts of a list that show mostly the same rows are one part, whatever their pagers say: the page had not turned yet. */
const showTheSame = (a: Chart, b: Chart, domain: Domain): boolean => {
  const first = new Set(idsOf(a, domain))
  const second = idsOf(b, domain)
  const both = second.filter((id) => first.has(id)).length
  return both * 2 > Math.min(first.size, second.length)
}

/** The readings by which a domain is whole: one that shows it whole, or the parts that are the whole together; else none. */
const wholeBy = (charts: readonly Chart[], domain: Domain): readonly Chart[] => {
  const complete = charts.findLast(({ coverage }) => coverage[domain] === 'complete')
  if (complete) return [complete]
  const parts = charts.filter(({ coverage }) => coverage[domain] === 'incomplete')
  const pagers = parts.map(({ coverage }) => {
    const signs = coverage.signs.filter((sign) => sign.domain === domain)
    return signs.every(({ kind }) => OF_PAGES.has(kind)) ? onePager(signs.map(({ text }) => text)) : null
  })
  const known = pagers.filter((pager) => pager !== null)
  if (known.length < parts.length || !coverTheWhole(known)) return []
  // A part whose rows had not come in yet when it was read shows nothing of what its pager names.
  if (parts.some((part) => idsOf(part, domain).length === 0)) return []
  const same = parts.some((a, i) => parts.slice(i + 1).some((b) => showTheSame(a, b, domain)))
  return same ? [] : parts
}

const stateOf = (charts: readonly Chart[], domain: Domain): DomainCoverage => {
  if (wholeBy(charts, domain).length > 0) return 'complete'
  return charts.some(({ coverage }) => coverage[domain] !== 'not-on-page') ? 'incomplete' : 'not-on-page'
}

const reachOf = (charts: readonly Chart[]): CoverageReport['reachesBackTo'] => {
  const reaches = charts.map(({ coverage }) => coverage.reachesBackTo)
  if (reaches.length > 0 && reaches.every((reach) => reach === 'whole')) return 'whole'
  return reaches.filter((reach) => reach !== null && reach !== 'whole').sort()[0] ?? null
}

/** How much of each domain several readings of one patient show together. A sign stands as long as its domain is not whole. */
export const mergeCoverage = (charts: readonly Chart[]): CoverageReport => {
  const states = Object.fromEntries(DOMAINS.map((domain) => [domain, stateOf(charts, domain)])) as Record<
    Domain,
    DomainCoverage
  >
  const whole = wholeBy(charts, 'medications')
  const shown = whole.length > 0 ? whole : charts.filter(({ coverage }) => coverage.medications !== 'not-on-page')
  const signs = new Map(
    charts
      .flatMap(({ coverage }) => coverage.signs)
      .filter(({ domain }) => domain === undefined || states[domain] !== 'complete')
      .map((sign) => [`${sign.domain}|${sign.kind}|${sign.text}`, sign]),
  )
  return {
    ...states,
    showsStopped: shown.some(({ coverage }) => coverage.showsStopped),
    reachesBackTo: reachOf(shown),
    signs: [...signs.values()],
  }
}
