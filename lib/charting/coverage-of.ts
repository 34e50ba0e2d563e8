import { boundsOf } from '../dates/bounds'
import type { CoverageReport, MedicationStatement } from '../model/chart'
import type { Domain, DomainCoverage, SignKind, Unread } from '../model/coverage'
import type { PageReading } from '../model/reading'
import { headingSigns, isWhole, ownHeadings } from './heading-signs'
import type { PageDates } from './page-dates'
import { statedReach } from './reach-of'
import { type Classified, DOMAINS, signDomains } from './sign-domains'

type ChartSign = CoverageReport['signs'][number]

/** Something unread that may hold any list: the sign it stands for. */
const signOf = (why: Unread['why']): SignKind | undefined => {
  switch (why) {
    case 'closed-frame':
    case 'sandboxed-frame':
      return 'closed-frame'
    case 'closed-root':
    case 'picture':
    case 'row-limit':
    case 'changed-while-reading':
      return why
    case 'text-limit':
    case 'depth-limit':
    case 'reader-failed':
      return 'row-limit'
    case 'no-drug-column':
    case 'unrecognised-name':
    case 'ambiguous-name':
    case 'unsure-what-list':
    case 'unreadable-date':
    case 'several-patients':
    case 'hint-outdated':
    case 'denied-line':
      return undefined
  }
}

const signsOf = (reading: PageReading, classified: readonly Classified[]): ChartSign[] => {
  const everywhere = (kind: SignKind, text: string): ChartSign[] => DOMAINS.map((domain) => ({ kind, text, domain }))
  const shown = reading.frames.flatMap((frame) => [
    ...frame.signs.flatMap((sign) =>
      signDomains(sign, frame.frame, classified).map((domain): ChartSign => ({ ...sign, domain })),
    ),
    ...frame.unread.flatMap((unread) => {
      const kind = signOf(unread.why)
      return kind === undefined || frame.signs.some((sign) => sign.kind === kind) ? [] : everywhere(kind, unread.text)
    }),
  ])
  return [...shown, ...reading.unreadFrames.flatMap((unread) => everywhere('closed-frame', unread.text))]
}

const cutNames = (classified: readonly Classified[], signs: readonly ChartSign[]): ChartSign[] => {
  if (signs.some(({ kind, domain }) => kind === 'truncated' && domain === 'medications')) return []
  const cells = classified
    .filter(({ kind }) => kind === 'medications')
    .flatMap(({ section }) => section.rows.flatMap((row) => row.cells))
  const cut = cells.find((cell) => cell.truncated === true && cell.title === undefined)
  return cut ? [{ kind: 'truncated', text: cut.text, domain: 'medications' }] : []
}

const SHOWS_STOPPED = new Set<MedicationStatement['status']>(['stopped', 'completed', 'not-taken'])

/**
 * How much of each domain the page shows. `complete` only when nothing says otherwise; a domain without a list is
 * `not-on-page`. The medication list reaches back to its earliest start, to a stated period, or is headed as the whole.
 */
export const coverageOf = (
  reading: PageReading,
  classified: readonly Classified[],
  medications: readonly MedicationStatement[],
  dates: PageDates,
): CoverageReport => {
  const lists = classified.filter(({ kind }) => kind === 'medications').map(({ section }) => section)
  const held = lists.filter((section) => section.grid !== undefined || medications.length > 0)
  const fromPage = signsOf(reading, classified)
  const signs = [
    ...fromPage,
    ...cutNames(classified, fromPage),
    ...headingSigns(
      reading,
      held,
      classified.map(({ section }) => section),
      dates,
    ),
  ]
  const coverage = (domain: Domain): DomainCoverage => {
    const present = domain === 'medications' ? held.length > 0 : classified.some(({ kind }) => kind === domain)
    return !present ? 'not-on-page' : signs.some((sign) => sign.domain === domain) ? 'incomplete' : 'complete'
  }
  const whole = held.some(isWhole)
  const stated = held.flatMap((section) => ownHeadings(section).map((heading) => statedReach(heading, section, dates)))
  const starts = medications
    .map(({ start }) => boundsOf(start)?.latest)
    .filter((day) => day !== undefined && day <= dates.asOf)
  const earliest = [...starts].sort()[0]
  const since = stated.filter((day) => day !== undefined).sort()[0]
  return {
    medications: coverage('medications'),
    immunisations: coverage('immunisations'),
    allergies: coverage('allergies'),
    problems: coverage('problems'),
    measurements: coverage('measurements'),
    showsStopped: whole || medications.some(({ status }) => SHOWS_STOPPED.has(status)),
    reachesBackTo: since ?? (whole ? 'whole' : (earliest ?? null)),
    signs,
  }
}
