import { fold } from '../fold'
import { maySayLength, parseDuration } from './duration'
import type { DateMention } from './mention'
import { scanDates } from './scan-dates'

/** What the dates of one text are: when a course began, when it ended, or something else (ordered, refilled, reviewed). */
export interface Period {
  start?: DateMention
  end?: DateMention
  ordered?: DateMention
  /** "last given …": the last dose so far. */
  last?: DateMention
  others: DateMention[]
  /** "since", "depuis", "06/05/2025 –": it goes on. */
  open: boolean
  /** "Started yesterday": it goes on as long as nothing says that it ended. */
  began: boolean
  /** The start was taken for one only because nothing says what it is. */
  bare: boolean
}

type Role = 'start' | 'end' | 'ordered' | 'last' | 'other'

// biome-ignore format: one role a line
const WORDS: readonly (readonly [Role, RegExp])[] = [
  ['last', /(?:last(?: (?:given|dose|injection|infusion|administration|administered))?|derniere(?: (?:injection|inj|perfusion|perf|administration|dose|cure))?|laatste? (?:gift|toediening|injectie|infuus|dosis|kuur|gegeven|toegediend|gekregen)|letzte (?:gabe|infusion|injektion))(?: (?:on|le|op|au|the|am|date))?$/],
  // "(10,11,12 Nov 2026)": the last of the days it was given.
  ['last', /\d{1,2} ?, ?\d{1,2}$/],
  // "#6 on", "cure n°3 le", "3e kuur op": a dose after others, and no first one.
  ['last', /(?:(?:#|(?:cure|kuur|dose|dosis|infusion|perfusion|injection|inj|cycle|cyclus|gift|infuus|course)\.? (?:n\W{0,2}|no\.? ?|nr\.? ?|#)?) ?(?:[2-9]|[1-9]\d)|(?:[2-9]|[1-9]\d)(?:e|eme|nd|rd|th|de|ste) (?:cure|kuur|dose|dosis|infusion|perfusion|injection|cycle|cyclus|gift|infuus))(?: (?:on|le|op|am))?$/],
  // "Interrompu (conjonctivite) depuis le": what has lasted since is the stop.
  ['end', /(?:interrompu\w*|arret\w*|stop\w*|off|gestopt|gestaakt|onderbroken|abgesetzt)(?: \([^()]*\))? (?:since|depuis|sinds|seit)(?: (?:le|the|dem))?$/],
  // Neither the day of a pause nor the day it may end is the start or the end of the course.
  ['other', /(?:on[- ]hold|withheld|held|paused?|en pause|suspendu\w*|gepauzeerd|pauze|pausiert|opgeschort|onderbroken|(?:temporarily|temporairement|tijdelijk) \w+|to (?:resume|restart)|resum\w*|restart\w*|reprise|a reprendre|reprendre|herstart\w*|hervat\w*)(?: (?:since|from|until|on|depuis|le|au|du|jusqu'au|sinds|op|vanaf|tot|a partir du))*$/],
  ['other', /(?:dose|dosis|dosering|dosage) (?:was|were|etait)\b[^;.]*$/],
  ['other', /(?:next|prochaine?|volgende) (?:\w+ ){0,2}(?:due|planned|prevue?|gepland|on|le|op|the|date|\w+)?$/],
  ['other', /(?:last (?:fill|filled|dispensed|refill|taken|review|reviewed|updated)|dispensed|reported|recorded|refill(?:ed)?|derniere (?:delivrance|prise|dispensation)|delivre|dernier renouvellement|laatste? (?:aflevering|afgeleverd|inname)|afgeleverd|review(?:ed)?|renew(?:al|ed)?|renouvel\w*|verleng\w*|expir\w*|next|prochaine?|volgende|modifie|changed|updated|printed|imprime|born|nee? le|geb\w*|dob|birth\w*|naissance|verified|reconciled|valide jusqu\w*)(?: (?:on|le|op|au|the|am|date))?$/],
  ['other', /(?:\bcs|consultation|rdv|afspraak|raadpleging|appointment)(?: (?:le|on|op|du|prevue?|gepland))*$/],
  ['start', /(?:debut\w*|introduit\w*|commence\w*|initie\w*|instaure\w*|started|begun) (?:a|au|en|in|at|vers)$/],
  ['end', /(?:d\/c'?d?|off(?= since)|stop(?:p?ed|p[ée]e?s?|date| date(?:\/time)?)?|end(?:ed|s|ing| date(?:\/time)?)?|discontinued|ceased|withdrawn|finished|completed|until|till|til|through|thru|up to|to|>|jusqu'(?:au|a|en)|jusque|au|a|arret(?:ee?s?)?|fin|termine\w*|interrompu\w*|tot(?: en met)?|t\/m|t\.e\.m\.?|tem|gestopt|stopgezet|gestaakt|beeindigd|einde?|bis|abgesetzt|beendet|ende|niet meer)(?: (?:half|medio|mi|mid|definitivement|definitief|permanently|brutalement|prevue?|planned|gepland))?(?: (?:on|le|op|date|au|sur|the|am|datum|in|en|depuis|since|sinds))?$/],
  ['end', /(?:until|till|jusqu'a|tot) (?:[^\s,;.]+ ){1,5}(?:in|on|en|le|op)$/],
  ['ordered', /(?:ordered|prescribed|authored|written|created|prescrite?|voorgeschreven|verordnet)(?: (?:on|le|op|am|by|par|the))?$/],
  ['start', /(?:first|1st|premiere?|1 ?(?:e?re|er)|eerste|erste) (?:dose|injection|infusion|perfusion|administration|cure|prise|dosis|gift|injectie|infuus|toediening|gabe)(?: (?:on|le|op|the|am|in|en))?$/],
  ['start', /(?:since|from|start(?:ed|s|ing| date(?:\/time)?)?|begun|began|begin|initiated|commenced?|a (?:debuter|commencer|demarrer)|effective|depuis(?: le)?|du|de|des|a partir (?:du|de)|debut(?:ee?)?(?: prevue?)?|introduite?|instaure\w*|initiee?|mise? en route|sinds|vanaf|van|gestart|begonnen|opgestart|aanvang|seit|ab|vom|von|beginn)(?: (?:on|le|op|date|the|am|datum|in|en|depuis|since|sinds))?$/],
  // "Stop ivm leverenzymen mrt 2025": the reason stands between.
  ['end', /(?:stop(?:p?ed|pee?)?|d\/c'?d?|discontinued|ceased|arret(?:ee?)?|gestopt|stopgezet|gestaakt) (?:ivm|i\.v\.m|wegens|omwille van|owv|door|due to|because of|for|d\/t|suite a|pour|cause)\.? [^;:()\d]{2,40}$/],
]

/** The same words where a word begins: made once, since every date of every row is asked. */
const ROLES = WORDS.map(([role, { source }]) => ({ role, pattern: new RegExp(`(?:^|[^a-z0-9])${source}`) }))

const roleBefore = (before: string): Role | undefined => {
  const words = before.replace(/[\s:(.,=-]+$/, '')
  return words === '' ? undefined : ROLES.find(({ pattern }) => pattern.test(words))?.role
}

/** "Gisteren gestopt", "3 weken geleden gestart": the word stands behind its date. */
const AFTER: readonly (readonly [Role, RegExp])[] = [
  ['end', /^\s*(?:gestopt|gestaakt|stopgezet|beeindigd|stopped|abgesetzt|beendet)\b/],
  ['start', /^\s*(?:gestart|opgestart|begonnen|gestartet|started|(?:te )?(?:starten|opstarten|beginnen))\b/],
]

/** "Started yesterday": it has begun, and nothing says that it ended. A noun ("start date") may head a form. */
const BEGAN =
  /\b(?:started|begun|began|initiated|commenced|introduced|debutee?|commencee?|introduite?|instauree?|initiee?|des|gestart|opgestart|begonnen|begonnen|begann|first dose|first injection|(?:premiere|1 ?e?re) (?:dose|injection|perfusion)|eerste (?:infuus|injectie|gift|dosis))(?: (?:on|le|op|the|am|in|en|at|au|a|since|depuis|sinds))*\s*:?\s*$/

/** What has a next dose goes on. */
const NEXT_DOSE =
  /\b(?:next|prochaine?|volgende|nachste) (?:dose|injection|infusion|perfusion|administration|cure|infuus|injectie|gift|toediening|dosis|gabe)\b/

/** "On 17 Apr and 30 Apr": days on which it was given. */
const AND = /^\s*(?:and|et|en|und|&|,)\s*(?:on |le |op |am )?$/

/** "… au 30/06/26 puis 10 mg/j jusqu'au 12/10/26": it went on with another dose. */
const THEN_DOSE = /\b(?:puis|ensuite|then|afterwards|daarna|nadien|vervolgens|dan|danach|dann) (?:a |at |aan )?\d/

const liesAhead = ({ parts }: DateMention): boolean =>
  (parts.kind === 'ago' && parts.count < 0) || (parts.kind === 'calendar' && parts.from > 0)

const OPEN_AFTER =
  /^\s*(?:->?|>|to|tot|au|bis)\s*(?:$|present|now|ongoing|today|en cours|heden|nu|lopend|aujourd'hui|heute|laufend|\.\.\.|\?|[|;])/
const BETWEEN = /^\s*(?:->?|>|\/|to|tot(?: en met)?|t\/m|t\.e\.m\.|au|a|bis|et le|until|till)\s*$/
const SINCE = /^(?:depuis|since|sinds|al sinds|seit)\b/

/** Reads which of the dates in a text is a start and which an end, from the words and dashes around them. */
export const parsePeriod = (text: string, mentions: readonly DateMention[] = scanDates(text)): Period => {
  const folded = fold(text)
  const period: Period = { others: [], open: false, began: false, bare: false }
  mentions.forEach((mention, i) => {
    const previous = mentions[i - 1]
    const before = folded.slice(previous?.end ?? 0, mention.at)
    const own = fold(mention.written)
    const tail = before.replace(/^\s*,?\s*\d{1,2}[:h]\d{2}(?::\d{2})?(?:\s*[ap]\.?m\.?)?/, '')
    const after = folded.slice(mention.end)
    const led = roleBefore(before)
    // "Pauze sinds 3 weken", "gestopt sinds gisteren": the pause or the stop has lasted, not the course.
    let role: Role | undefined =
      SINCE.test(own) && led !== 'other' && led !== 'end'
        ? 'start'
        : (led ?? AFTER.find(([, pattern]) => pattern.test(after))?.[0])
    if (previous && BETWEEN.test(tail) && period.start === previous && !period.end) role = 'end'
    if (role === undefined && previous && period.start === previous && period.bare && AND.test(tail)) role = 'last'
    if (role === undefined) {
      // "Review tomorrow" begins nothing.
      role = period.start || liesAhead(mention) ? 'other' : 'start'
      if (role === 'start') period.bare = true
    }
    if (role === 'start' && !period.start) period.start = mention
    else if (role === 'end' && !period.end) period.end = mention
    else if (role === 'end' && period.end && THEN_DOSE.test(folded.slice(period.end.end, mention.at))) {
      period.others.push(period.end)
      period.end = mention
    } else if (role === 'ordered' && !period.ordered) period.ordered = mention
    else if (role === 'last' && !period.last) period.last = mention
    else period.others.push(mention)
    if (
      period.start === mention &&
      (/\b(?:since|depuis|sinds|seit)(?: (?:le|the|op|am|du))?\s*:?$/.test(before.trimEnd()) || SINCE.test(own))
    )
      period.open = true
    if (
      period.start === mention &&
      (BEGAN.test(before) || AFTER.some(([named, pattern]) => named === 'start' && pattern.test(after)))
    )
      period.began = parseDuration(text, 'line') === undefined && !maySayLength(text)
  })
  if (period.start && NEXT_DOSE.test(folded)) period.open = true
  const last = mentions.at(-1)
  if (last && period.start === last) {
    const after = folded.slice(last.end).replace(/^\s*,?\s*\d{1,2}[:h]\d{2}(?::\d{2})?(?:\s*[ap]\.?m\.?)?/, '')
    if (OPEN_AFTER.test(after)) period.open = true
  }
  return period
}
