import { fold } from '../fold'
import { remembering } from '../memo'

/** How often, when it is certain: `times` per `days` ("3 times weekly" = 3 in 7). */
export interface Frequency {
  text: string
  times: number
  days: number
  /** "1-0-1": how many at each moment of the day, already summed into `unitsPerDay`. */
  unitsPerDay?: number
}

// biome-ignore format: a word list
const COUNTS: Record<string, number> = {
  once: 1, twice: 2, thrice: 3, one: 1, two: 2, three: 3, four: 4, six: 6, un: 1, une: 1, deux: 2, trois: 3, quatre: 4, six_: 6,
  een: 1, eenmaal: 1, tweemaal: 2, driemaal: 3, viermaal: 4, twee: 2, drie: 3, vier: 4, einmal: 1, zweimal: 2, dreimal: 3, every: 1, each: 1, chaque: 1, elke: 1, tous: 1, a: 1,
}
const COUNT = `\\d{1,2}|${Object.keys(COUNTS).join('|')}`
const DAY = '(?:daily|days?|jours?|jrs?|j|d|dag|dagen|dagelijks|tag|taglich|die|24 ?h)'
const WEEK = '(?:weekly|weeks?|wks?|semaines?|sem|weken|wekelijks|wochen?|wochentlich|week)'
const MONTH = '(?:monthly|months?|mois|maand|maanden|maandelijks|monat|monatlich)'
const TIMES = '(?:x|times?|fois|keer|maal|mal|dd|\\*)'

/** "3 x per", "3 /": a bare "3 weeks" is a duration. */
const RATE = `(?:${TIMES}\\s*(?:per|par|pro|a|/|de|p\\.)?|(?:per|par|pro|a|/)|(?<=once|twice|every|each|chaque|elke|eenmaal|tweemaal|driemaal))`
const n = (word: string | undefined): number => (word === undefined ? Number.NaN : (COUNTS[word] ?? Number(word)))
const per = (unit: 'day' | 'week' | 'month'): number => (unit === 'day' ? 1 : unit === 'week' ? 7 : 30)

type Rule = readonly [RegExp, (m: RegExpExecArray) => Omit<Frequency, 'text'> | undefined]
const rate = (times: number, days: number): Omit<Frequency, 'text'> | undefined =>
  times > 0 && days > 0 ? { times, days } : undefined

const fraction = (text: string): number => {
  const [a, b] = text.replace(',', '.').split('/').map(Number)
  return b === undefined ? (a ?? 0) : (a ?? 0) / b
}
const Q = '\\d{1,2}(?:[.,]\\d+)?|\\d/\\d'

// biome-ignore format: one rule a line
const RULES: readonly Rule[] = [
  [new RegExp(`(?<![\\d/.,-])(${Q})\\s?-\\s?(${Q})\\s?-\\s?(${Q})(?:\\s?-\\s?(${Q}))?(?![\\d/.]|-\\d)`), (m) => {
    const units = [m[1], m[2], m[3], m[4]].filter((x) => x !== undefined).map(fraction)
    const times = units.filter((x) => x > 0).length
    return times === 0 ? undefined : { times, days: 1, unitsPerDay: units.reduce((a, b) => a + b, 0) }
  }],
  [/\bevery other day|alternate days|1 jour sur 2|un jour sur deux|om de (?:andere )?dag\b|jeden zweiten tag|\bqod\b/, () => rate(1, 2)],
  [/\bevery other week|\beow\b|une semaine sur deux|om de (?:andere )?week\b|1 sem(?:aine)? sur 2|fortnightly|every fortnight|bi-?hebdomadaire|tweewekelijks/, () => rate(1, 14)],
  [new RegExp(`\\b(${COUNT})\\s*${TIMES}?\\s*(?:per|par|pro|/|every|toutes les|tous les|om de|elke|alle|q)\\s*(\\d{1,2})\\s*${WEEK}\\b`), (m) => rate(n(m[1]), 7 * n(m[2]))],
  [new RegExp(`\\b(?:every|toutes les|tous les|om de|elke|alle|q\\.?|/)\\s*(\\d{1,2})\\s*\\.?(?:${WEEK}|w)\\b`), (m) => rate(1, 7 * n(m[1]))],
  [new RegExp(`\\b(?:every|toutes les|tous les|om de|elke|alle|q\\.?)\\s*(\\d{1,2})\\s*\\.?${MONTH}\\b`), (m) => rate(1, 30 * n(m[1]))],
  [new RegExp(`\\b(?:every|toutes les|tous les|om de|elke|alle|q\\.?)\\s*(\\d{1,2})\\s*(?:${DAY})\\b`), (m) => rate(1, n(m[1]))],
  [/\b(?:every|toutes les|om de|elke|alle|q\.?)\s*(\d{1,2})\s*(?:h|hours?|heures?|uur|uren|stunden?|hrs?)\b/, (m) => rate(24 / n(m[1]), 1)],
  [/\/\s?(6|8|12|24)\s?h\b/, (m) => rate(24 / n(m[1]), 1)],
  [new RegExp(`(?:^|[^a-z0-9])(${COUNT})\\s*${RATE}\\s*${WEEK}(?![a-z])`), (m) => rate(n(m[1]), 7)],
  [new RegExp(`(?:^|[^a-z0-9.,])(${COUNT})\\s*${TIMES}\\s*(?:per|par|pro|a|/|de|p\\.)?\\s*${DAY}(?![a-z])`), (m) => rate(n(m[1]), 1)],
  [new RegExp(`(?:^|[^a-z0-9.,])(${COUNT})\\s*${RATE}\\s*(?:${MONTH})(?![a-z])`), (m) => rate(n(m[1]), per('month'))],
  [/(?:^|[^a-z0-9.,])x\s?(\d{1,2})\s?(?:\/|par|per|pro)\s?(?:j|jour|d|day|dag|tag|24 ?h)(?![a-z])/, (m) => rate(n(m[1]), 1)],
  [/(?:^|[^a-z0-9.,])x\s?(\d{1,2})\s?(?:\/|par|per|pro)\s?(?:sem|semaine|week|wk|woche)(?![a-z])/, (m) => rate(n(m[1]), 7)],
  [/(?<![\d.,/-])(\d{1,2})\s?\/\s?(?:j|jour|d|day|dag|tag)(?![a-z])/, (m) => rate(n(m[1]), 1)],
  [/\b(?:once|every) (?:daily|day)\b/, () => rate(1, 1)],
  [/\btwice (?:daily|a day|per day)\b|\bb\.?i\.?d\b|\b2 ?dd\b|\bbd\b|deux fois par jour/, () => rate(2, 1)],
  [/\bt\.?i\.?d\b|\btds\b|\b3 ?dd\b|three times (?:daily|a day)/, () => rate(3, 1)],
  [/\bq\.?i\.?d\b|\bqds\b|\b4 ?dd\b|four times (?:daily|a day)/, () => rate(4, 1)],
  [/\b([1-6]) ?dd ?\d?/, (m) => rate(n(m[1]), 1)],
  [/(?:^|[^a-z0-9])([1-6])\s?x\s?\/?\s?(?:j|d)(?![a-z])/, (m) => rate(n(m[1]), 1)],
  [new RegExp(`(?:\\b(?:per|par|pro|a|every|chaque|elke)\\s+|/)\\s*(?:${WEEK})(?![a-z])|\\b(?:weekly|hebdomadaire|wekelijks|wochentlich|hebdo)\\b|\\bqw\\b`), () => rate(1, 7)],
  [/\bmonthly|mensuel|maandelijks|monatlich|\bper month|par mois\b/, () => rate(1, 30)],
  [/\b(?:daily|quotidien(?:ne)?(?:ment)?|dagelijks|taglich|q\.?d\.?(?![a-z])|o\.?d\.?(?![a-z])|every day|each day|once a day|par jour|per day|per dag|pro tag|tous les jours|elke dag|qam|qpm|qhs)\b|\/\s?(?:j|jour|d|day|dag|24 ?h)(?![a-z0-9])/, () => rate(1, 1)],
]

const MOMENTS: readonly (readonly [string, string])[] = [
  ['morning', "matin|morning|'?s ochtends|ochtend|morgens|mane|breakfast|petit[- ]dejeuner|ontbijt"],
  ['noon', "midi|noon|'?s middags|middag|mittags|lunch"],
  ['evening', "soir|evening|'?s avonds|avond|abends|diner|supper|avondmaal"],
  ['night', "coucher|bedtime|nocte|slapen|night|nuit|'?s nachts|nachts"],
]
const MOMENT = new RegExp(`\\b(?:${MOMENTS.map(([, words]) => words).join('|')})\\b`, 'g')

/** The frequency a text states; undefined when it states none, or more than can be counted on. */
export const parseFrequency: (text: string) => Frequency | undefined = remembering((text) => {
  if (text.length < 2) return undefined
  const folded = fold(text)
  for (const [pattern, build] of RULES) {
    const m = pattern.exec(folded)
    const found = m ? build(m) : undefined
    if (m && found) return { ...found, text: text.slice(m.index, m.index + m[0].length).trim() }
  }
  const said = [...folded.matchAll(MOMENT)]
  const [first] = said
  const last = said.at(-1)
  if (!first || !last) return undefined
  const times = MOMENTS.filter(([, words]) => said.some(([word]) => new RegExp(`^(?:${words})$`).test(word))).length
  return { text: text.slice(first.index, last.index + last[0].length), times, days: 1 }
})
