import { boundsOf } from '../dates/bounds'
import type { CoverageReport, MedicationStatement } from '../model/chart'
import type { Domain, DomainCoverage, SignKind, Unread } from '../model/coverage'
import type { GridRow, PageReading } from '../model/reading'
import { headingSigns, isWhole, ownHeadings } from './heading-signs'
import { missingSource } from './missing-sources'
import type { PageDates } from './page-dates'
import { statedReach } from './reach-of'
import { saysMore, withoutMore } from './says-more'
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
    case 'no-longer-shown':
    case 'not-in-file':
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
  const missing = missingSource(reading)
  return [
    ...shown,
    ...reading.unreadFrames.flatMap((unread) => everywhere('closed-frame', unread.text)),
    ...(missing === undefined ? [] : everywhere('source-missing', missing)),
  ]
}

/** Names that the page cut off, and lists that say of themselves that they go on ("+3", "et 2 autres"). */
const cutLists = (classified: readonly Classified[], signs: readonly ChartSign[]): ChartSign[] =>
  DOMAINS.flatMap((domain) => {
    const has = (kind: SignKind): boolean => signs.some((sign) => sign.kind === kind && sign.domain === domain)
    const sections = classified.filter(({ kind }) => kind === domain).map(({ section }) => section)
    const rows = sections.flatMap((section) => section.rows)
    const cut = rows.flatMap(({ cells }) => cells).find((cell) => cell.truncated === true && cell.title === undefined)
    const more = sections.find((section) => section.more !== undefined)?.more ?? rows.map(moreBelow).find(Boolean)
    const sign = (kind: SignKind, text: string | undefined): ChartSign[] =>
      text === undefined || has(kind) ? [] : [{ kind, text, domain }]
    return [...sign('truncated', cut?.text), ...sign('load-more', more)]
  })

/** "+3", "and 2 more" in a row of their own. */
const moreBelow = ({ cells }: GridRow): string | undefined => {
  const text = cells
    .map((cell) => cell.text.trim())
    .join(' ')
    .trim()
  return /\d/.test(text) && withoutMore(text) === '' ? saysMore(text) : undefined
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
    ...cutLists(classified, fromPage),
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
