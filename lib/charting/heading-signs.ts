import type { CoverageReport } from '../model/chart'
import type { PageReading } from '../model/reading'
import { foldWords } from './fold'
import { isHeadingText } from './heading-text'
import { listKinds } from './list-kind'
import type { PageDates } from './page-dates'
import { endsBefore, statedReach } from './reach-of'
import type { Section } from './section'
import { HISTORY_WORDS } from './sign-domains'
import { ALL_WORDS, CURRENT_WORDS, PARTIAL_WORDS, PAST_WORDS } from './words/lists'

type ChartSign = CoverageReport['signs'][number]

/** The headings of a medication list that speak of it: down from the nearest to the one that names medicines. */
export const ownHeadings = (section: Section): string[] => {
  const at = section.headings.findIndex((heading) => listKinds(heading).includes('medications'))
  // "Medicatie (doorgehaald = gestopt)" explains a mark; it says nothing of which rows are shown.
  return section.headings.slice(0, at === -1 ? 2 : at + 1).map((heading) => heading.replace(/\([^()]*=[^()]*\)/g, ' '))
}

/** Headed as the whole history ("Historique complet", "All medications"), and not as one part of it. */
export const isWhole = (section: Section): boolean => {
  const headings = ownHeadings(section).map(foldWords)
  const all = headings.some(
    (words) => ALL_WORDS.test(words) && !/\b(?:medical|family|order|encounter|visit) history\b/.test(words),
  )
  return (
    all &&
    !headings.some((words) => {
      const past = PAST_WORDS.test(words)
      // "Active and stopped" are both: only one of them is a part.
      return CURRENT_WORDS.test(words) ? !past : past && !ALL_WORDS.test(words)
    })
  )
}

const HIDES =
  /\b(?:hidden|not shown|without|excl\w*|except|hors|sans|masque\w*|non affiche\w*|zonder|verborgen|niet getoond|behalve)\b/
/** "Current and past medicines", and not "active (stopped hidden)". */
const isBoth = (words: string): boolean => PAST_WORDS.test(words) && CURRENT_WORDS.test(words) && !HIDES.test(words)

/** Tabs, folded groups and filter labels that name stopped or all medicines, and head nothing that was read. */
const unopened = (reading: PageReading, sections: readonly Section[]): string | undefined => {
  const used = new Set(
    sections.filter((section) => section.rows.length > 0).flatMap(({ headings }) => headings.map(foldWords)),
  )
  const texts = reading.frames.flatMap((frame) => [
    ...frame.blocks
      .filter(({ region }) => region !== 'navigation' && region !== 'menu' && region !== 'footer')
      .flatMap((block) => [block.text, ...block.lines]),
    ...frame.grids
      .filter((grid) => grid.columns.length === 0 && grid.region !== 'navigation' && grid.region !== 'menu')
      .flatMap((grid) => grid.rows.slice(0, 60).map((row) => row.cells.map((cell) => cell.text).join(' '))),
  ])
  return texts.find((text) => {
    const words = foldWords(text)
    if (!isHeadingText(text) || /:\s*\d/.test(words) || used.has(words) || !HISTORY_WORDS.test(words)) return false
    const [kind] = listKinds(text)
    return kind === undefined || kind === 'medications'
  })
}

const SHOWS =
  /\b(?:shows?|showing|displays?|lists?|contains?|includes?|affiche|montre|reprend|contient|presente|liste|toont|bevat|vermeldt|geeft)\b/
const ONLY = /\b(?:only|enkel|alleen|slechts|uniquement|seulement|exclusivement|nur)\b/
/** "31 délivrances antérieures non affichées", "12 older entries not shown", "limité aux 4 derniers mois". */
const LEFT_OUT =
  /\b(?:non affiche\w*|not (?:shown|displayed|listed)|niet (?:getoond|weergegeven|afgebeeld)|nicht angezeigt)\b/
const LIMITED = /\b(?:limite[es]*|limited|beperkt|restricted|begrenzt)\b/
/** A text that is nothing but a span of time, as a filter shows the one that is chosen. */
const SPAN_ALONE =
  /^(?:(?:les |the |de )?\d{1,3} (?:derniers|dernieres|laatste|letzten)|(?:last|past|derniers|dernieres|laatste|afgelopen|letzte) \d{1,3}) (?:days|weeks|months|years|jours|semaines|mois|ans|dagen|weken|maanden|jaar|tage|wochen|monate|jahre)$/
/** "Start date is in the last 5 years ×": a filter as it stands over its list. */
const CHOSEN =
  /\b(?:dat(?:e|es|um)|\w*datum|period\w*)\b.*\b(?:last|past|derniere?s?|laatste|afgelopen|letzten?) \d{1,3} (?:days|weeks|months|years|jours|semaines|mois|ans|dagen|weken|maanden|jaar|tage|wochen|monate|jahre)\s*[×x✕]?$/
const leavesOut = (words: string): boolean =>
  SPAN_ALONE.test(words) ||
  CHOSEN.test(words) ||
  (words.length <= 240 &&
    (LEFT_OUT.test(words) || (LIMITED.test(words) && /\b(?:last|past|derni\w+|laatste|letzten)\b/.test(words))) &&
    !/\b(?:allerg|vaccin|photo|image)/.test(words))

/** "Dit schema toont enkel de actieve medicatie": a sentence beside the list that says it is a part. */
const partialSentence = (reading: PageReading): string | undefined =>
  reading.frames
    .flatMap(({ blocks, grids }) => [
      ...blocks,
      ...grids
        .filter(({ shape }) => shape === 'list')
        .flatMap(({ rows, region }) =>
          rows.slice(0, 20).flatMap(({ cells }) => cells.map((cell) => ({ ...cell, region }))),
        ),
    ])
    .filter(({ region }) => region !== 'navigation' && region !== 'menu' && region !== 'footer')
    .flatMap(({ text, lines }) => [text, ...lines])
    .find((text) => {
      const words = foldWords(text)
      if (leavesOut(words)) return true
      return (
        words.length <= 240 &&
        SHOWS.test(words) &&
        ONLY.test(words) &&
        (CURRENT_WORDS.test(words) || /\b(?:last|past|derni\w+|laatste|letzten)\b/.test(words)) &&
        /medic|traitement|geneesm|behandel|treatment|drug|prescri|schema|liste?\b|lijst|overzicht/.test(words)
      )
    })

/** What is proposed beside a history takes nothing from it. */
const PROPOSAL = /^(?:voorstel|proposition|proposal|voorgesteld|propose|planned|gepland|prevu)/
const isProposal = (section: Section): boolean =>
  ownHeadings(section).some((heading) => PROPOSAL.test(foldWords(heading)))

/** "Discontinued (2) Last 24 hours" at the head of a card: of what was stopped, only the last hours are there. */
const RECENT_ONLY =
  /\b(?:last|past|derniere?s|laatste|afgelopen|letzten?) \d{1,3} (?:h|hours?|heures?|uur|days?|jours?|dagen|weeks?|semaines?|weken|months?|mois|maanden)$/
const partialCard = (lists: readonly Section[]): string | undefined =>
  lists
    .flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.flatMap(({ lines }) => lines.slice(0, 1))))
    .find((line) => line.length <= 80 && PAST_WORDS.test(foldWords(line)) && RECENT_ONLY.test(foldWords(line)))

/** The signs that the words around the medication lists give away: only active, only past, one period, a folded rest. */
export const headingSigns = (
  reading: PageReading,
  lists: readonly Section[],
  sections: readonly Section[],
  dates: PageDates,
): ChartSign[] => {
  if (lists.length === 0) return []
  const sign = (kind: ChartSign['kind'], text: string): ChartSign => ({ kind, text, domain: 'medications' })
  const headings = lists.map(ownHeadings)
  const reach = lists.flatMap((section) =>
    ownHeadings(section).filter((heading) => statedReach(heading, section, dates) !== undefined),
  )[0]
  // "The complete history since 01/2024, stopped included" hides nothing within what it says.
  if (reach !== undefined && !lists.every((section) => isWhole(section) || isProposal(section)))
    return [sign('filter', reach)]
  const over = lists.flatMap((section) =>
    ownHeadings(section).filter((heading) => endsBefore(heading, section, dates)),
  )[0]
  if (over !== undefined) return [sign('filter', over)]
  const partialSaid = partialSentence(reading) ?? partialCard(lists)
  if (partialSaid !== undefined) return [sign('filter', partialSaid)]
  const hidden = unopened(reading, sections)
  const whole = lists.some(isWhole)
  if (hidden !== undefined && !whole) return [sign('hidden-tab', hidden)]
  const some = (pattern: RegExp): string | undefined =>
    headings.flat().find((heading) => pattern.test(foldWords(heading)))
  const isPast = (own: readonly string[]): boolean => own.some((heading) => PAST_WORDS.test(foldWords(heading)))
  const past = some(PAST_WORDS)
  // "Current and past medicines" are both.
  const both = headings.some((own) => own.some((words) => isBoth(foldWords(words))))
  if (both || whole || (past !== undefined && headings.some((own) => !isPast(own)))) return []
  if (past !== undefined) return [sign('filter', past)]
  const current = some(CURRENT_WORDS)
  if (current !== undefined) return [sign('active-only', current)]
  const partial = some(PARTIAL_WORDS)
  return partial === undefined ? [] : [sign('filter', partial)]
}
