import type { AgoUnit, DateParts } from './mention'

// biome-ignore format: a word list reads best in lines of words
const NUMBERS: Record<string, number> = {
  a: 1, an: 1, one: 1, un: 1, une: 1, een: 1, ein: 1, eine: 1, einem: 1, einer: 1, last: 1,
  two: 2, deux: 2, twee: 2, zwei: 2, three: 3, trois: 3, drie: 3, drei: 3, four: 4, quatre: 4, vier: 4,
  five: 5, cinq: 5, vijf: 5, funf: 5, six: 6, zes: 6, sechs: 6, sept: 7, seven: 7, zeven: 7, eight: 8, huit: 8, acht: 8,
  nine: 9, neuf: 9, negen: 9, ten: 10, dix: 10, tien: 10, twelve: 12, douze: 12, twaalf: 12,
}

const UNITS: readonly (readonly [AgoUnit, string])[] = [
  ['hour', 'hours?|hrs?|heures?|uur|uren|stunden?|minutes?|mins?|minuten|minuut|secondes?|seconds?'],
  ['day', 'days?|jours?|dagen|dag|tagen?|tag|j|d'],
  ['week', 'weeks?|wks?|semaines?|sem|weken|week|wochen?'],
  ['month', 'months?|mths?|mois|maanden|maand|monaten?|monat'],
  ['year', 'years?|yrs?|ans?|annees?|jaren|jaar|jahren?|jahr'],
]
const UNIT = UNITS.map(([, words]) => words).join('|')
const COUNT = `\\d{1,3}|${Object.keys(NUMBERS).join('|')}`
const N = `(${COUNT})\\s*(${UNIT})`
const ABOUT = '(?:(?:about|around|almost|over|environ|plus de|ongeveer|circa|ca\\.?|etwa|~)\\s*)?'

const unitOf = (word: string): AgoUnit | undefined =>
  UNITS.find(([, words]) => new RegExp(`^(?:${words})$`).test(word))?.[0]

const ago = (count: string | undefined, unit: string | undefined): DateParts | undefined => {
  const n = count === undefined ? undefined : (NUMBERS[count] ?? Number(count))
  const u = unit === undefined ? undefined : unitOf(unit)
  return n === undefined || u === undefined || Number.isNaN(n) ? undefined : { kind: 'ago', count: n, unit: u }
}

/** Words beside "hier" that tell yesterday from the Dutch and German "here". */
const FRENCH =
  /\b(?:depuis|des(?= hier)|jusqu'a?u?|avant|arret\w*|stoppe\w*|debut\w*|commenc\w*|introdui\w*|donnee?s?|recue?s?|prise?s?|fini\w*|termine\w*|suspendue?|repris\w*|le|la|les|du|une?|et|par|pour|soir|matin|midi|apres-midi)\b/
const DUTCH_OR_GERMAN =
  /\b(?:het|een|van|voor|niet|geen|dit|deze|zie|klik\w*|is|wordt|werd|gestart|gestopt|gestaakt|toe\w*|opstarten|bij|op|met|patient|ons|ziekenhuis|elders|und|der|die|das|nicht|ist|wird|klicken|siehe|im|bei|begonnen|abgesetzt)\b/

/** French yesterday; what the words around it settle in neither way the page's language does. */
const yesterday = (m: RegExpExecArray): DateParts | undefined => {
  if (m[0] !== 'hier') return { kind: 'ago', count: 1, unit: 'day' }
  const around = m.input.slice(Math.max(0, m.index - 60), m.index + 60)
  if (FRENCH.test(around)) return { kind: 'ago', count: 1, unit: 'day' }
  return DUTCH_OR_GERMAN.test(around) ? undefined : { kind: 'ago', count: 1, unit: 'day', only: 'fr' }
}

const days = (count: number) => (): DateParts => ({ kind: 'ago', count, unit: 'day' })

/** Sunday first, in English, French, Dutch and German. */
const WEEKDAYS = [
  'sunday|dimanche|zondag|sonntag',
  'monday|lundi|maandag|montag',
  'tuesday|mardi|dinsdag|dienstag',
  'wednesday|mercredi|woensdag|mittwoch',
  'thursday|jeudi|donderdag|donnerstag',
  'friday|vendredi|vrijdag|freitag',
  'saturday|samedi|zaterdag|samstag',
] as const
const WEEKDAY = WEEKDAYS.join('|')
/** "Le lundi" alone is when a weekly dose is taken. */
const WEEKDAY_AFTER =
  '\\b(?:since|depuis|sinds|seit|started|stopped|debutee?|commencee?|arretee?|stoppee?|gestart|gestopt|gestaakt|begonnen)\\s(?:on |le |op |am )?'
const weekday = (word: string | undefined): DateParts | undefined => {
  const day = WEEKDAYS.findIndex((names) => names.split('|').includes(word ?? ''))
  return day < 0 ? undefined : { kind: 'weekday', day }
}

const ahead = (parts: DateParts | undefined): DateParts | undefined =>
  parts?.kind === 'ago' ? { ...parts, count: -parts.count } : undefined

const calendar = (from: number, word: string | undefined): DateParts | undefined => {
  const unit = word === undefined ? undefined : unitOf(word)
  return unit === 'month' || unit === 'year' ? { kind: 'calendar', from, unit } : undefined
}

/** Patterns over folded text for dates told relative to today. "depuis 3 semaines" tells when it began, like "3 weeks ago". */
export const AGO_PATTERNS: readonly (readonly [RegExp, (m: RegExpExecArray) => DateParts | undefined])[] = [
  [new RegExp(`\\b${N}\\s+(?:ago|geleden)\\b`, 'g'), (m) => ago(m[1], m[2])],
  [new RegExp(`\\b(?:il y a|y a)\\s+${ABOUT}${N}\\b`, 'g'), (m) => ago(m[1], m[2])],
  [new RegExp(`\\bvor\\s+${ABOUT}${N}\\b`, 'g'), (m) => ago(m[1], m[2])],
  [new RegExp(`\\b(?:depuis|since|sinds|al sinds|seit)\\s+${ABOUT}${N}\\b`, 'g'), (m) => ago(m[1], m[2])],
  [/\b(?:day before yesterday|avant-hier|eergisteren|vorgestern)\b/g, days(2)],
  [/\b(?:yesterday|hier|gisteren|gestern)\b/g, yesterday],
  [/\b(?:today|aujourd'hui|vandaag|heute|ce jour)\b/g, days(0)],
  [/\b(?:day after tomorrow|apres-demain|overmorgen|ubermorgen)\b/g, days(-2)],
  // "Morgen" alone is the morning as often as the day after this one.
  [
    /\b(?:tomorrow|demain|(?<=\b(?:vanaf|tot|ab|bis) )morgen|morgen(?= (?:\d{1,2}[:u]|starten|te starten|opstarten|beginnen)))\b|^morgen$/g,
    days(-1),
  ],
  [
    new RegExp(
      `(?<=\\b(?:start|debut|commenc|begin|repris|reprend|resum|stop|arret|herstart|opstart)\\w* )(?:in|dans|over)\\s+${ABOUT}${N}\\b`,
      'g',
    ),
    (m) => ahead(ago(m[1], m[2])),
  ],
  [new RegExp(`(?<=${WEEKDAY_AFTER})(${WEEKDAY})\\b`, 'g'), (m) => weekday(m[1])],
  [new RegExp(`\\b(?:last|vorige|afgelopen|letzten?) (${WEEKDAY})\\b`, 'g'), (m) => weekday(m[1])],
  [new RegExp(`\\b(${WEEKDAY}) (?:dernier|passe)\\b`, 'g'), (m) => weekday(m[1])],
  [
    /(?<![/\w.-])j-(\d{1,3})(?![\d/.-]|\s*(?:mois|jours?|sem|ans?)\b)/g,
    (m) => ({ kind: 'ago', count: Number(m[1]), unit: 'day' }),
  ],
  [/\b(?:last|vorige|letzte) (week|woche)\b/g, (m) => ago('1', m[1])],
  [
    /\b(last|vorige|vorig|letzten?|letztes|next|volgende|volgend|nachsten?|nachstes) (month|year|maand|jaar|monat|jahr)\b/g,
    (m) => calendar(/^[lv]o?(?:ast|etzt|rig)/.test(m[1] ?? '') ? -1 : 1, m[2]),
  ],
  [/\b(?:le )?mois prochain\b/g, () => calendar(1, 'month')],
  [/\b(?:l')?an(?:nee)? prochaine?\b/g, () => calendar(1, 'year')],
  [
    /\b(?:next week|volgende week|(?:la )?semaine prochaine|nachste woche)\b/g,
    () => ({ kind: 'ago', count: -1, unit: 'week' }),
  ],
  [/\b(?:la )?semaine (?:derniere|passee)\b/g, () => ({ kind: 'ago', count: 1, unit: 'week' })],
  [/\b(?:le )?mois (?:dernier|passe)\b/g, () => calendar(-1, 'month')],
  [/\b(?:l')?an(?:nee)? (?:dernier|derniere|passe|passee)\b/g, () => calendar(-1, 'year')],
]
