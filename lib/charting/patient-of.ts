import { boundsOf } from '../dates/bounds'
import type { Patient } from '../model/chart'
import type { PageReading } from '../model/reading'
import { foldWords } from './fold'
import type { PageDates } from './page-dates'
import { STAFF, samePerson } from './person-of'
import { parseSex } from './person-sex'
import { personSpots, type Spot } from './person-spots'
import type { Section } from './section'

export interface ChartedPatient {
  patient: Patient
  /** In words, when the page shows two different patients. */
  conflict?: string
}

const shared = (a: Spot, b: Spot): number => {
  if (a.frame !== b.frame) return 0
  const length = a.path.findIndex((step, i) => step !== b.path[i])
  return length === -1 ? a.path.length : length
}

const place = (step: string | undefined): number => Number(/\d+(?=\)$)/.exec(step ?? '')?.[0] ?? 0)

/** Whether a spot stands before another in the document, by the first step in which their paths part. */
const precedes = (a: Spot, b: Spot): boolean => {
  const at = shared(a, b)
  return place(a.path[at]) < place(b.path[at])
}

/**
 * The named spot that a birth date, an age or a sex without a name belongs to: parts of one banner, the name first. What
 * follows it (an address, the next panel's title) may stand closer and is no name.
 */
const beside = (spot: Spot, named: readonly Spot[]): Spot | undefined => {
  const near = named
    .map((other) => ({ other, depth: shared(spot, other), first: precedes(other, spot) }))
    .filter(({ depth }) => depth > 0)
  return near.sort((a, b) => Number(b.first) - Number(a.first) || b.depth - a.depth)[0]?.other
}

const scoreOf = (spot: Spot, spots: readonly Spot[], anchored: ReadonlySet<Spot>, titles: string): number => {
  const { name } = spot
  const words = foldWords(spot.text)
  if (name === undefined || (STAFF.test(words.slice(0, 24)) && spot.labelled !== 'patient')) return 0
  let score = spot.labelled === 'patient' ? 10 : spot.labelled === 'name' ? 6 : 0
  if (spot.birth) score += 9
  else if (spot.age !== undefined || spot.sex !== undefined || spot.ids.length > 0) score += 5
  else if (anchored.has(spot)) score += 5
  if (spot.level !== undefined && spot.level <= 3) score += 3
  if (name.split(/[\s,]+/).every((part) => titles.includes(foldWords(part)))) score += 3
  if (spot.labelled === undefined && /\bpat(?:ient(?:e|en)?)?\b/.test(words)) score += 2
  if (spots.some((other) => other.name !== undefined && other.path !== spot.path && samePerson(other.name, name)))
    score += 1
  return spot.inGrid && !spot.labelled && !spot.birth && !spot.sex ? Math.min(score, 3) : score
}

/** Enough to say whose chart it is; enough to say that another person's chart is here too. */
const SURE = 4
const STRONG = 9

const differ = (a: Spot, b: Spot): string | undefined => {
  if (a.name !== undefined && b.name !== undefined && !samePerson(a.name, b.name)) return `${a.name} / ${b.name}`
  const first = boundsOf(a.birth)
  const second = boundsOf(b.birth)
  const apart = first !== null && second !== null && (first.latest < second.earliest || second.latest < first.earliest)
  return apart ? `${a.text} / ${b.text}` : undefined
}

/** First and last name in fields of their own. */
const composed = (spots: readonly Spot[]): string | undefined => {
  const first = spots.find((spot) => spot.first !== undefined)?.first
  const last = spots.find((spot) => spot.last !== undefined)?.last
  return first === undefined || last === undefined ? undefined : `${first} ${last}`
}

/** Values are taken from the patient's own spot, then from the spot closest to it, then from anywhere that is not another's. */
const finder = (best: Spot | undefined, own: readonly Spot[]) => {
  const byNearness = best ? [best, ...[...own].sort((a, b) => shared(best, b) - shared(best, a))] : own
  return <K extends 'birth' | 'age' | 'sex' | 'weightKg' | 'heightCm'>(key: K): Spot[K] | undefined =>
    byNearness.find((spot) => spot[key] !== undefined)?.[key]
}

const sexWord = (spots: readonly Spot[]): Patient['sex'] =>
  spots
    .filter((spot) => spot.text.length > 2 && spot.text.length < 12)
    .map((spot) => parseSex(spot.text))
    .find((sex) => sex === 'female' || sex === 'male')

/** Without who has logged in, where the page tells of someone else's birth or says whose record is open: a parent looks at a child's. */
const withoutVisitors = (spots: readonly Spot[]): readonly Spot[] => {
  const others = spots.filter(
    ({ visitor, birth, labelled }) => !visitor && (birth !== undefined || labelled === 'patient'),
  )
  return others.length > 0 ? spots.filter(({ visitor }) => !visitor) : spots
}

/**
 * Whose chart the page is. Names of prescribers, users and relatives are passed over; two different patients, each named
 * beyond doubt, are a conflict. Nothing is guessed: what no text says stays absent.
 */
export const patientOf = (reading: PageReading, sections: readonly Section[], dates: PageDates): ChartedPatient => {
  const spots = withoutVisitors(personSpots(reading, sections, dates))
  const titles = foldWords([reading.title, ...reading.frames.map((frame) => frame.title)].join(' · '))
  const named = spots.filter((spot) => spot.name !== undefined && !STAFF.test(foldWords(spot.text).slice(0, 24)))
  const anchors = spots.filter((spot) => spot.name === undefined && (spot.birth ?? spot.age) !== undefined)
  const anchored = new Set(anchors.map((spot) => beside(spot, named)).filter((spot) => spot !== undefined))
  const scored = spots
    .map((spot) => ({ spot, score: scoreOf(spot, spots, anchored, titles) }))
    .filter(({ score }) => score >= SURE)
    .sort((a, b) => b.score - a.score)
  const best = scored[0]?.spot
  const name =
    (best?.labelled === undefined && best?.birth === undefined ? composed(spots) : undefined) ??
    best?.name ??
    composed(spots)
  const own = spots.filter(
    (spot) =>
      spot.name === undefined || name === undefined || samePerson(spot.name, name) || spot.labelled === undefined,
  )
  const find = finder(best, own)
  const birth = find('birth')
  const age = find('age')
  const sex = find('sex') ?? sexWord(own)
  const weightKg = find('weightKg')
  const heightCm = find('heightCm')
  const strong = scored.filter(
    ({ score, spot }) => score >= STRONG && (spot.labelled === 'patient' || spot.birth !== undefined),
  )
  const conflict = best && strong.map(({ spot }) => differ(best, spot)).find((words) => words !== undefined)
  return {
    patient: {
      ...(name === undefined ? {} : { name }),
      ...(birth === undefined ? {} : { birthDate: birth }),
      ...(age === undefined ? {} : { statedAge: age }),
      ...(sex === undefined ? {} : { sex }),
      ...(weightKg === undefined ? {} : { weightKg }),
      ...(heightCm === undefined ? {} : { heightCm }),
      identifiers: [...new Set(own.flatMap((spot) => spot.ids))],
    },
    ...(conflict === undefined ? {} : { conflict }),
  }
}
