import { boundsOf } from '../dates/bounds'
import { yearsBetween } from '../dates/days'
import type { Patient } from '../model/chart'
import type { ChartDate } from '../model/date'
import type { Pair } from '../model/reading'
import { bannerText } from './banner-text'
import type { DateMention, DayOrder } from './dates/mention'
import { isRelative } from './dates/mention'
import { scanDates } from './dates/scan-dates'
import { fold, foldWords } from './fold'
import { labelRuns, labelsIn, namesAThing } from './labels-in'
import type { PageDates } from './page-dates'
import { personField } from './person-field'
import { parseName, STAFF } from './person-of'
import { parseSex, SEX_LETTER, SEX_WORD, sexByTitle, sexInText } from './person-sex'
import type { PersonField } from './words/person-labels'

/** What one text of the page says of a person. */
export interface PersonFacts {
  name?: string
  /** The name stood behind a label: "Patient:" says whose chart it is, "Name:" whose name. */
  labelled?: 'patient' | 'name'
  first?: string
  last?: string
  birth?: NonNullable<ChartDate>
  age?: number
  sex?: NonNullable<Patient['sex']>
  weightKg?: number
  heightCm?: number
  ids: string[]
  /** Who has logged in to a portal: the patient, or a parent who looks at a child's record. */
  visitor?: boolean
}

const number = (text: string): number => Number(text.replace(',', '.'))

export const parseWeight = (text: string, label = ''): number | undefined => {
  // "168 cm, 74 kg": the number that has the unit, where one has.
  const m =
    /(\d{1,3}(?:[.,]\d{1,3})?)\s*(kg)\b/i.exec(text) ??
    /(\d{1,3}(?:[.,]\d{1,3})?)\s*(kg|kilos?|kilogram\w*|lbs?|pounds?|g\b)?/i.exec(text)
  const value = number(m?.[1] ?? '')
  const unit = m?.[2]?.toLowerCase() ?? (/lb/i.test(label) ? 'lb' : /kg/i.test(label) ? 'kg' : undefined)
  if (!m || !(value > 0) || unit === undefined) return undefined
  const kg = /^(?:lb|pound)/.test(unit) ? value * 0.45359237 : /^k/.test(unit) ? value : undefined
  return kg !== undefined && kg < 400 ? Math.round(kg * 100) / 100 : undefined
}

export const parseHeight = (text: string, label = ''): number | undefined => {
  const m = /(\d{1,3}(?:[.,]\d{1,2})?)\s*(cm|m\b)?/i.exec(text)
  const value = number(m?.[1] ?? '')
  const unit = m?.[2]?.toLowerCase() ?? (/cm/i.test(label) ? 'cm' : undefined)
  const cm =
    unit === 'cm' ? value : unit === 'm' || (unit === undefined && value > 0.4 && value < 2.5) ? value * 100 : undefined
  return cm !== undefined && cm > 20 && cm < 260 ? Math.round(cm * 10) / 10 : undefined
}

export const parseAge = (text: string): number | undefined => {
  const m = /(?<![\p{L}\d/.-])(\d{1,3})\s*(?:-?\s?(?:years?|yrs?|ans|jaar|jr|jahre?)\b|\s?(?:y\/?o?|j|a)\b)/iu.exec(
    text,
  )
  const age = Number(m?.[1])
  return m && age < 125 ? age : undefined
}

const fullDate = (date: ChartDate | undefined): NonNullable<ChartDate> | undefined =>
  date == null || (typeof date === 'object' && date.readings.length > 12) ? undefined : date

const put = (
  facts: PersonFacts,
  field: PersonField,
  value: string,
  label: string,
  dates: PageDates,
  order: DayOrder,
): void => {
  switch (field) {
    case 'patient':
    case 'name': {
      const name = parseName(value, 'labelled')
      if (name !== undefined && facts.labelled !== 'patient') {
        facts.name = name
        facts.labelled = field
        const sex = sexByTitle(fold(value))
        if (sex) facts.sex ??= sex
      } else if (name === undefined && field === 'name' && /^[\p{L}'’-]{2,30}$/u.test(value.trim()))
        facts.last ??= value.trim()
      return
    }
    case 'first':
    case 'last':
      if (/^[\p{L}'’ .-]{2,40}$/u.test(value.trim()) && personField(value) === undefined) facts[field] ??= value.trim()
      return
    case 'birth': {
      const mention = scanDates(value)[0]
      const birth = mention && fullDate(dates.read(mention, order))
      if (birth && !isRelative(mention.parts)) facts.birth ??= birth
      facts.age ??= parseAge(value.slice(mention?.end ?? 0)) ?? facts.age ?? Number.NaN
      if (Number.isNaN(facts.age)) delete facts.age
      return
    }
    case 'age': {
      const age = parseAge(value) ?? (/^\d{1,3}$/.test(value.trim()) ? Number(value) : undefined)
      if (age !== undefined) facts.age ??= age
      return
    }
    case 'sex': {
      const sex = parseSex(value)
      if (sex) facts.sex ??= sex
      return
    }
    case 'weight': {
      const kg = parseWeight(value, label)
      if (kg !== undefined) facts.weightKg ??= kg
      return
    }
    case 'height': {
      const cm = parseHeight(value, label)
      if (cm !== undefined) facts.heightCm ??= cm
      return
    }
    case 'id': {
      // A date behind the number is the patient's, not the number's.
      const own = value.slice(0, scanDates(value)[0]?.at ?? value.length)
      const id = /[A-Z0-9][A-Z0-9 ./-]{0,24}/i.exec(own)?.[0]?.trim()
      if (id && /\d/.test(id)) facts.ids.push(id)
      return
    }
  }
}

/** "Poids (12/10/2026) : 60 kg": the day it was measured. */
const OF_MEASUREMENT = /\b(?:weight|poids|gewicht|wt|height|taille|lengte|imc|bmi)\s*\(?\s*(?:le|on|op|du|van)?\s*$/
/** "77 kg · 181 cm": nothing but what a person weighs and measures. */
const WEIGHT_ALONE = /^\W*(\d{1,3}(?:[.,]\d{1,2})?\s?kg)(?:\W+(?:\d{2,3}\s?cm|[12][.,]\d{1,2}\s?m))?\W*$/i

const YEARS = /\d\s?-?\s?(?:years?|yrs?|y\/?o?|ans|jaar|jr|jahre?)\b/
const AGE_ALONE =
  /^\W*(?:age[ed]?e?|leeftijd|alter)?\W*\d{1,3}\s?-?\s?(?:y(?:ears?|rs?|\/?o)?|ans|jaar|jr|jahre?)(?:[ -]old| oud)?\W*$/
/** Whether years in a short text are a person's: alone, or beside a name or a sex. "Eczema, 10 years", "depuis 2 ans" and "5 j" tell how long. */
const saysAge = (text: string, folded: string): boolean =>
  text.length < 60 &&
  !/\b(?:depuis|since|for|sinds|pendant|gedurende|seit|over|il y a|ago|geleden|durant|apres|after|dans|in)\b/.test(
    folded,
  ) &&
  (AGE_ALONE.test(folded) ||
    SEX_WORD.test(folded) ||
    SEX_LETTER.test(text) ||
    /\b(?:age[ed]?e?|aged|leeftijd|year-old|years old|jaar oud)\b/.test(folded) ||
    (YEARS.test(folded) && parseName(text) !== undefined))

/** Numbers that name a patient without a colon: "MRN 55120", a Belgian national number by its shape. */
const NUMBERED =
  /\b(?:MRN|IPP|NISS|INSZ|NIR|NHS(?: no\.?)?|unit no\.?|rijksregister(?:nummer|nr\.?)?|dossier(?:nr\.?|nummer)?)\s+([A-Z]{0,3}[\d][\d ./-]{2,20}\d)|\b(\d{2}\.\d{2}\.\d{2}-\d{3}\.\d{2})\b/gi

const BIRTH_BEFORE =
  /(?:\bd\.?o\.?b\.?|\bdate of birth|\bbirth ?date|\bborn(?: on)?|\bdate de naissance|\bddn|\bne(?:e|\(e\))?(?: le)?|\bgeboortedatum|\bgeboren(?: op| am)?|\bgeb\.?(?:datum)?|\bgeburtsdatum|°)[\s:.,(]*$/

/** A patient's own portal says who has come in: staff are shown without a birth date. */
const WELCOME =
  /^.{0,40}?\b(?:ingelogd als|(?:logged|signed) in as|connectée? en tant que|angemeldet als|welkom|bienvenue|welcome|bonjour|hallo|hello)[\s,:]+/iu

/** "U bekijkt het dossier van Fenna …": whose record is open. */
const OPENED = /^.{0,40}?\b(?:dossier|record|chart|fiche|akte)\s+(?:van|de|of|von)\s+(?=\p{Lu})/iu

/** "Infusion Center | Delphine Okafor F DOB …", "oscarRx MARLOWE, PETRA F DOB …": the name behind that of the place or the application. */
const nameBehind = (text: string): string | undefined => {
  const parts = text.split(/\s+[|·•]\s+/).slice(0, 4)
  const later = (parts[0] ?? '').split(' ').slice(0, 4)
  return [
    ...parts.slice(1),
    ...later.map((_, i) =>
      (parts[0] ?? '')
        .split(' ')
        .slice(i + 1)
        .join(' '),
    ),
  ]
    .map((part) => parseName(part))
    .find((name) => name !== undefined)
}

/** A date with its day, and not a year behind a diagnosis. */
const isDay = ({ parts }: DateMention): boolean => parts.kind !== 'plain' || parts.date.length === 10

/** "Patient Ivan Petrov · Date of birth …", "für: Jürgen Wernersen, geb. am …": words that count only beside a birth date. */
const namedBesideBirth = (text: string, pairs: readonly Pair[]): string | undefined =>
  parseName(
    text
      .replace(/^\s*patient(?:e|in)?\s+/i, '')
      .replace(WELCOME, '')
      .replace(OPENED, ''),
  ) ??
  nameBehind(text.slice(0, scanDates(text)[0]?.at ?? text.length)) ??
  pairs
    .filter(({ label }) => /^(?:fur|for|pour|voor)$/.test(foldWords(label)))
    .map(({ value }) => parseName(value))
    .find((name) => name !== undefined)

/**
 * Reads what a text and its pairs say of a person: labelled or not. A bare date is a birth date only where a word says so or
 * an age beside it agrees.
 */
export const personFacts = (shown: string, pairs: readonly Pair[], dates: PageDates, order: DayOrder): PersonFacts => {
  const { text, ids } = bannerText(shown)
  const facts: PersonFacts = WELCOME.test(text) ? { ids, visitor: true } : { ids }
  for (const { label, value } of pairs) {
    const field = personField(label)
    if (field === 'name' && namesAThing(text.slice(0, Math.max(0, text.indexOf(`${label}:`))))) continue
    if (field) put(facts, field, value, label, dates, order)
  }
  for (const { label, value } of [...labelsIn(text), ...labelRuns(text)]) {
    const field = personField(label)
    if (field) put(facts, field, value, label, dates, order)
  }
  const folded = fold(text)
  const weight = /\b(?:weight|poids|gewicht|wt)\b[^\d]{0,12}(\d[\d.,]*\s*(?:kg|lbs?))/.exec(folded)?.[1]
  if (weight !== undefined) facts.weightKg ??= parseWeight(weight) ?? Number.NaN
  if (Number.isNaN(facts.weightKg)) delete facts.weightKg
  for (const m of text.matchAll(NUMBERED)) {
    const id = m[1] ?? m[2]
    if (id !== undefined && facts.ids.length === 0) facts.ids.push(id.trim())
  }
  const age = parseAge(text)
  const dated = scanDates(text).filter(({ at }) => !OF_MEASUREMENT.test(folded.slice(0, at)))
  // "Patiente : Nadia Belkacem — 18/04/1988 — F — IPP 7712009": one date beside a name, a sex or a number, and no other word.
  const banner =
    facts.labelled === 'patient' ||
    facts.visitor ||
    (parseName(text) !== undefined && (SEX_LETTER.test(text) || SEX_WORD.test(folded) || facts.ids.length > 0))
  const alone =
    banner &&
    dated.filter(isDay).length === 1 &&
    text.length < 160 &&
    !/\b(?:(?:admi|hospi|since|depuis|sinds|visit|encounter|opname|entree|sortie|ontslag|discharge|consult|rdv|last|next|updated)\w*|the|le)\b/.test(
      folded,
    )
  for (const mention of dated) {
    if (facts.birth || isRelative(mention.parts)) continue
    const date = fullDate(dates.read(mention, order))
    if (!date) continue
    const said = BIRTH_BEFORE.test(folded.slice(0, mention.at))
    const bounds = boundsOf(date)
    const years = bounds ? yearsBetween(bounds.earliest, dates.asOf) : undefined
    const agrees = age !== undefined && years !== undefined && age > 0 && Math.abs(years - age) <= 1
    // Today's date beside who has logged in is nobody's birth.
    const old = !facts.visitor || (years ?? 0) > 0
    if (said || agrees || (alone && age === undefined && old)) facts.birth = date
  }
  if (facts.weightKg === undefined && facts.birth !== undefined) {
    const kg = parseWeight(/(?<![\d.,])\d{1,3}(?:[.,]\d)?\s?kg\b/i.exec(text)?.[0] ?? '')
    if (kg !== undefined) facts.weightKg = kg
  }
  facts.weightKg ??= parseWeight(WEIGHT_ALONE.exec(text)?.[1] ?? '') ?? Number.NaN
  if (Number.isNaN(facts.weightKg)) delete facts.weightKg
  if (age !== undefined && (facts.birth !== undefined || saysAge(text, folded))) facts.age ??= age
  if (!facts.name && !STAFF.test(folded.slice(0, 12))) {
    const name =
      (facts.visitor ? undefined : parseName(text)) ??
      (facts.birth === undefined ? undefined : namedBesideBirth(text, pairs))
    if (name !== undefined) facts.name = name
  }
  if (!facts.sex && (facts.birth ?? facts.age) !== undefined) {
    const sex = sexInText(text, folded, dates.lang)
    if (sex) facts.sex = sex
  }
  return facts
}
