import type { Chart, Source } from '../model/chart'
import type { Domain, SignKind } from '../model/coverage'
import { onePager } from './pages-covered'
import { DOMAINS } from './sign-domains'

/** Where a chart keeps the rows of each domain. */
export const DOMAIN_ENTRIES = {
  medications: 'medications',
  immunisations: 'immunisations',
  allergies: 'allergies',
  problems: 'problems',
  measurements: 'measurements',
} as const satisfies Record<Domain, keyof Chart>

export interface Entry {
  id: string
  text: string
  source: Source
}

export interface MissedRow {
  domain: Domain
  entry: Entry
}

const listOf = ({ source }: Entry): string => source.list ?? ''

/** Under these a list shows now some of its rows and now others: that one is not shown says nothing. */
const MOVING = new Set<SignKind>([
  'virtual-rows',
  'loading',
  'source-missing',
  'collapsed',
  'hidden-tab',
  'row-limit',
  'changed-while-reading',
])
const PAGING = new Set<SignKind>(['pager', 'row-count', 'load-more'])

const signsOf = (chart: Chart, domain: Domain) =>
  chart.coverage.signs.filter((sign) => sign.domain === undefined || sign.domain === domain)

/** Whether two readings looked at the same part of a list, of which `still` of `before` rows are shown again. */
const sameView = (a: Chart, b: Chart, domain: Domain, list: string, still: number, before: number): boolean => {
  const [first, second] = [signsOf(a, domain), signsOf(b, domain)]
  if ([...first, ...second].some(({ kind }) => MOVING.has(kind))) return false
  const filters = (signs: typeof first): string =>
    JSON.stringify(
      signs
        .filter(({ kind }) => !PAGING.has(kind))
        .map(({ kind, text }) => `${kind}|${text}`)
        .sort(),
    )
  if (filters(first) !== filters(second)) return false
  const paging = (signs: typeof first): string[] => signs.filter(({ kind }) => PAGING.has(kind)).map(({ text }) => text)
  const [from, to] = [paging(first), paging(second)]
  const mostly = still * 2 >= before
  if (from.length === 0 && to.length === 0) return list !== '' || mostly
  const [was, is] = [onePager(from), onePager(to)]
  // "Next" reads the same on every page but the last: only its rows tell one page from another.
  return was !== null && is !== null ? was.from === is.from : mostly
}

/**
 * The rows of an earlier reading that a later one shows otherwise or no more although it shows the same part of their list. A row whose
 * drug stands there with other words was changed on the page and is not missed; `replaced` names it and the missed ones.
 */
export const missedRows = (earlier: Chart, later: Chart): { missed: MissedRow[]; replaced: Set<string> } => {
  const missed: MissedRow[] = []
  const replaced = new Set<string>()
  for (const domain of DOMAINS) {
    const before: readonly Entry[] = earlier[DOMAIN_ENTRIES[domain]]
    const after: readonly Entry[] = later[DOMAIN_ENTRIES[domain]]
    const known = new Set(before.map(({ id }) => id))
    const shown = new Set(after.map(({ id }) => id))
    for (const list of new Set(after.map(listOf))) {
      const own = before.filter((entry) => listOf(entry) === list)
      const away = own.filter(({ id }) => !shown.has(id))
      if (away.length === 0) continue
      if (!sameView(earlier, later, domain, list, own.length - away.length, own.length)) continue
      const rewritten = new Set(after.filter(({ id }) => !known.has(id)).map(({ text }) => text))
      for (const entry of away) {
        replaced.add(entry.id)
        if (!rewritten.has(entry.text)) missed.push({ domain, entry })
      }
    }
  }
  return { missed, replaced }
}
