import { boundsOf } from '../dates/bounds'
import { plus } from '../dates/days'
import type { CoverageReport, MedicationStatement } from '../model/chart'
import type { Domain, DomainCoverage, Sign } from '../model/coverage'
import type { IsoDay } from '../model/date'
import type { PageReading } from '../model/reading'
import { scanDates } from './dates/scan-dates'
import { foldWords } from './fold'
import { listKinds } from './list-kind'
import type { PageDates } from './page-dates'
import type { Section } from './section'
import { ALL_WORDS, CURRENT_WORDS, PARTIAL_WORDS, PAST_WORDS } from './words/lists'

export interface Classified {
  section: Section
  kind: string
}

type ChartSign = CoverageReport['signs'][number]

const DOMAINS: readonly Domain[] = ['medications', 'immunisations', 'allergies', 'problems', 'measurements']

/** What in a page hides medicines whatever grid it belongs to. */
const PAGE_WIDE: readonly Sign['kind'][] = [
  'closed-frame',
  'closed-root',
  'picture',
  'loading',
  'changed-while-reading',
  'row-limit',
]
const HISTORY_TAB =
  /\b(?:history|past|previous|stopped|discontinued|inactive|completed|all|archiv\w*|historique|anciens?|arretes?|termines?|tous|toutes|passes?|historiek|geschiedenis|vroegere?|gestopte?|alle|beeindigde?|inactieve|verlauf|fruhere|abgesetzte?)\b/

/** Which lists a sign speaks of: its grid's, else those its words name, else all that could hide in it. */
const domainsOf = (sign: Sign, frame: number, lists: readonly Classified[]): Domain[] => {
  const own = lists.filter(
    ({ section }) => section.frame === frame && section.grid === sign.grid && sign.grid !== undefined,
  )
  if (sign.grid !== undefined)
    return [...new Set(own.map(({ kind }) => DOMAINS.find((domain) => domain === kind)).filter((d) => d !== undefined))]
  if (PAGE_WIDE.includes(sign.kind)) return [...DOMAINS]
  const named = listKinds(sign.text)
  const domains = DOMAINS.filter((domain) => named.includes(domain))
  if (sign.kind === 'hidden-tab') {
    // Every page has tabs; those that hide part of a medication history say so.
    if (HISTORY_TAB.test(foldWords(sign.text))) return domains.length > 0 ? domains : ['medications']
    return domains
  }
  if (domains.length > 0) return domains
  return named.length > 0
    ? []
    : sign.kind === 'collapsed' && sign.text.trim() !== ''
      ? ['medications', 'problems', 'allergies']
      : [...DOMAINS]
}

const medicationHeadings = (section: Section): string[] => {
  const at = section.headings.findIndex((heading) => listKinds(heading).includes('medications'))
  return section.headings.slice(0, at === -1 ? 2 : at + 1)
}

const isWhole = (headings: readonly string[]): boolean =>
  headings.some((heading) => {
    const words = foldWords(heading)
    return (
      ALL_WORDS.test(words) &&
      !CURRENT_WORDS.test(words) &&
      !/\b(?:medical|family|order|encounter|visit) history\b/.test(words)
    )
  })

const LAST =
  /\b(?:last|past|previous|derniers?|dernieres?|laatste|afgelopen|letzten?)\s+(\d{1,3})?\s*(days?|jours?|dagen|weeks?|semaines?|weken|months?|mois|maanden?|years?|ans?|annees?|jaar|jaren)\b|\b(\d{1,3})\s*(derniers|dernieres|laatste)\s+(jours|semaines|mois|ans|annees)/

const unitOf = (word: string): 'day' | 'week' | 'month' | 'year' =>
  /^(?:d|jour)/.test(word) ? 'day' : /^(?:w|sem)/.test(word) ? 'week' : /^m/.test(word) ? 'month' : 'year'

/** The first day a heading says its list goes back to: "since 01/01/2025", "12 derniers mois". */
const statedReach = (heading: string, dates: PageDates, section: Section): IsoDay | undefined => {
  const words = foldWords(heading)
  const m = LAST.exec(words)
  const unit = m === null ? undefined : (m[2] ?? m[5])
  if (m && unit !== undefined) return plus(dates.asOf, { value: Number(m[1] ?? m[3] ?? 1), unit: unitOf(unit) }, -1)
  if (!/\b(?:since|from|depuis|a partir|sinds|vanaf|seit|ab|period|periode|du|van)\b/.test(words)) return undefined
  const mention = scanDates(heading)[0]
  const date = mention ? dates.read(mention, dates.orderIn(section.frame, section.grid)) : undefined
  return boundsOf(date)?.latest
}

const headingSigns = (lists: readonly Section[], dates: PageDates): ChartSign[] => {
  const all = lists.map(medicationHeadings)
  if (all.some(isWhole)) return []
  const signs: ChartSign[] = []
  const some = (pattern: RegExp): string | undefined => all.flat().find((heading) => pattern.test(foldWords(heading)))
  const past = some(PAST_WORDS)
  const current = some(CURRENT_WORDS)
  const partial = some(PARTIAL_WORDS)
  if (
    past !== undefined &&
    lists.some((section) => !medicationHeadings(section).some((heading) => PAST_WORDS.test(foldWords(heading))))
  )
    return signs
  if (past !== undefined) signs.push({ kind: 'filter', text: past, domain: 'medications' })
  else if (current !== undefined) signs.push({ kind: 'active-only', text: current, domain: 'medications' })
  else if (
    partial !== undefined &&
    !lists.some((section) =>
      medicationHeadings(section).some((heading) => statedReach(heading, dates, section) !== undefined),
    )
  )
    signs.push({ kind: 'filter', text: partial, domain: 'medications' })
  return signs
}

const STOPPED = new Set<MedicationStatement['status']>(['stopped', 'completed', 'not-taken'])

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
  const signs: ChartSign[] = []
  for (const frame of reading.frames) {
    for (const sign of frame.signs) {
      const domains = domainsOf(sign, frame.frame, classified)
      for (const domain of domains) signs.push({ ...sign, domain })
    }
    // A part that could not be read at all may hold any of them.
    for (const unread of frame.unread) {
      const kind =
        unread.why === 'picture' ||
        unread.why === 'closed-root' ||
        unread.why === 'row-limit' ||
        unread.why === 'changed-while-reading'
          ? unread.why
          : unread.why === 'closed-frame' || unread.why === 'sandboxed-frame'
            ? 'closed-frame'
            : undefined
      if (kind && !frame.signs.some((sign) => sign.kind === kind))
        for (const domain of DOMAINS) signs.push({ kind, text: unread.text, domain })
    }
  }
  for (const unread of reading.unreadFrames)
    for (const domain of DOMAINS) signs.push({ kind: 'closed-frame', text: unread.text, domain })
  const lists = classified.filter(({ kind }) => kind === 'medications').map(({ section }) => section)
  signs.push(...headingSigns(lists, dates))
  for (const section of lists) {
    const cut = section.rows.find((row) =>
      row.cells.some((cell) => cell.truncated === true && cell.title === undefined),
    )
    if (cut && !signs.some(({ kind }) => kind === 'truncated'))
      signs.push({
        kind: 'truncated',
        text: cut.cells.find((cell) => cell.truncated)?.text ?? '',
        domain: 'medications',
      })
  }
  const coverage = (domain: Domain): DomainCoverage => {
    const present = domain === 'medications' ? lists.length > 0 : classified.some(({ kind }) => kind === domain)
    return !present ? 'not-on-page' : signs.some((sign) => sign.domain === domain) ? 'incomplete' : 'complete'
  }
  const headings = lists.flatMap((section) => medicationHeadings(section).map((heading) => ({ heading, section })))
  const whole = lists.some((section) => isWhole(medicationHeadings(section)))
  const stated = headings
    .map(({ heading, section }) => statedReach(heading, dates, section))
    .filter((day) => day !== undefined)
    .sort()[0]
  const earliest = medications
    .map(({ start }) => boundsOf(start)?.latest)
    .filter((day) => day !== undefined && day <= dates.asOf)
    .sort()[0]
  return {
    medications: coverage('medications'),
    immunisations: coverage('immunisations'),
    allergies: coverage('allergies'),
    problems: coverage('problems'),
    measurements: coverage('measurements'),
    showsStopped: whole || medications.some(({ status }) => STOPPED.has(status)),
    reachesBackTo: whole ? 'whole' : (stated ?? earliest ?? null),
    signs,
  }
}
