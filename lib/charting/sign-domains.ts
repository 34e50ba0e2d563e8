import type { Domain, Sign } from '../model/coverage'
import { scanDates } from './dates/scan-dates'
import { foldWords } from './fold'
import { listKinds } from './list-kind'
import type { Section } from './section'

export interface Classified {
  section: Section
  kind: string
}

export const DOMAINS: readonly Domain[] = ['medications', 'immunisations', 'allergies', 'problems', 'measurements']

/** What hides entries of any domain, whatever list it stands beside. */
const PAGE_WIDE: readonly Sign['kind'][] = [
  'closed-frame',
  'closed-root',
  'picture',
  'loading',
  'changed-while-reading',
  'row-limit',
  'source-missing',
  'extract',
]

/** Words of tabs and folded groups behind which part of a history lies. */
export const HISTORY_WORDS =
  /\b(?:history|past|previous|stopped|discontinued|inactive|completed|all|archiv\w*|historique|anciens?|anciennes?|arrete\w*|termine\w*|tous|toutes|passes?|historiek|geschiedenis|vroegere?|gestopte?|alle|beeindigde?|inactieve?|verlauf|fruhere|abgesetzte?)\b/

const domainOf = (kind: string): Domain | undefined => DOMAINS.find((domain) => domain === kind)

/** Which domains a sign speaks of: its list's, else those its words name, else every domain with a list on the page. */
export const signDomains = (sign: Sign, frame: number, lists: readonly Classified[]): Domain[] => {
  const own = lists.filter(({ section }) => section.frame === frame && section.grid === sign.grid)
  const about = [...new Set(own.map(({ kind }) => domainOf(kind)).filter((domain) => domain !== undefined))]
  if (sign.grid !== undefined && about.length > 0) return about
  // A sign beside a catalogue or somebody else's list says nothing of this patient's; beside who knows what, it may.
  if (sign.grid !== undefined && own.length > 0 && own.every(({ kind }) => kind !== 'other' && kind !== 'unsure'))
    return []
  if (PAGE_WIDE.includes(sign.kind)) return [...DOMAINS]
  const named = listKinds(sign.text)
  const domains = DOMAINS.filter((domain) => named.includes(domain))
  if (sign.kind === 'hidden-tab') {
    // Every page has tabs; those that hide part of a medication history say so, or stand for another day.
    const hides = HISTORY_WORDS.test(foldWords(sign.text)) || scanDates(sign.text).length > 0
    return domains.length === 0 && named.length === 0 && hides ? ['medications'] : domains
  }
  if (domains.length > 0 || named.length > 0) return domains
  const present = DOMAINS.filter((domain) => lists.some(({ kind }) => kind === domain))
  return present.length > 0 ? present : ['medications']
}
