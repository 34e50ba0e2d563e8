import { boundsOf } from '../dates/bounds'
import type { Patient } from '../model/chart'
import type { PageReading, Pair } from '../model/reading'
import { foldWords } from './fold'
import type { PageDates } from './page-dates'
import { type PersonFacts, parseSex, personFacts, personField } from './person-facts'
import { STAFF, samePerson } from './person-of'
import type { Section } from './section'

export interface ChartedPatient {
  patient: Patient
  /** In words, when the page shows two different patients. */
  conflict?: string
}

interface Spot extends PersonFacts {
  text: string
  frame: number
  /** Position among the texts of its frame and kind. */
  at: number
  level: number | undefined
  inGrid: boolean
}

/** Texts beyond this hold prose, not a banner. */
const MAX_TEXT = 400

const pairsOfRow = (texts: readonly string[]): Pair[] =>
  texts.flatMap((label, i) =>
    personField(label) && texts[i + 1] !== undefined ? [{ label, value: texts[i + 1] ?? '' }] : [],
  )

const spotsOf = (reading: PageReading, sections: readonly Section[], dates: PageDates): Spot[] => {
  const spots: Spot[] = []
  for (const frame of reading.frames) {
    const order = dates.orderIn(frame.frame, undefined)
    frame.blocks.forEach((block, at) => {
      if (block.region === 'navigation' || block.region === 'menu' || block.region === 'footer') return
      const texts = block.lines.length > 1 && block.text.length > MAX_TEXT ? block.lines : [block.text]
      const lines = [...new Set([...texts, ...(block.lines.length > 1 ? block.lines : [])])].filter(
        (text) => text.length <= MAX_TEXT,
      )
      lines.forEach((text, i) => {
        const facts = personFacts(text, i === 0 ? (block.pairs ?? []) : [], dates, order)
        spots.push({ ...facts, text, frame: frame.frame, at, level: block.level, inGrid: false })
      })
    })
  }
  for (const section of sections) {
    if (section.grid === undefined || section.region === 'navigation' || section.region === 'menu') continue
    const order = dates.orderIn(section.frame, section.grid)
    section.rows.slice(0, 60).forEach((row, at) => {
      const pairs = [
        ...row.cells.flatMap((cell) => cell.pairs ?? []),
        ...pairsOfRow(row.cells.map((cell) => cell.text)),
      ]
      const headed = row.cells.flatMap((cell) => {
        const label = cell.column === undefined ? undefined : section.columns[cell.column]
        return label !== undefined && personField(label) ? [{ label, value: cell.text }] : []
      })
      const text = row.cells.map((cell) => cell.text).join(' · ')
      if (text.length > MAX_TEXT && pairs.length === 0) return
      const facts = personFacts(text.length > MAX_TEXT ? '' : text, [...pairs, ...headed], dates, order)
      spots.push({ ...facts, text, frame: section.frame, at, level: undefined, inGrid: true })
    })
  }
  return spots
}

const near = (a: Spot, b: Spot): boolean => a.frame === b.frame && a.inGrid === b.inGrid && Math.abs(a.at - b.at) <= 3

const scoreOf = (spot: Spot, spots: readonly Spot[], title: string): number => {
  if (spot.name === undefined) return 0
  const words = foldWords(spot.text)
  if (STAFF.test(words.slice(0, 24)) && spot.labelled !== 'patient') return 0
  let score = spot.labelled === 'patient' ? 10 : spot.labelled === 'name' ? 6 : 0
  if (spot.birth) score += 9
  else if (spot.age !== undefined || spot.sex !== undefined || spot.ids.length > 0) score += 5
  // Beside a birth date, an age or a sex of its own: the parts of one banner.
  if (
    !spot.birth &&
    spots.some(
      (other) =>
        other !== spot &&
        near(spot, other) &&
        (other.birth ?? other.age) !== undefined &&
        (other.name === undefined || samePerson(other.name, spot.name ?? '')),
    )
  )
    score += 5
  if (spot.level !== undefined && spot.level <= 3) score += 3
  const said = foldWords(title)
  if (spot.name.split(/\s+/).every((part) => said.includes(foldWords(part)))) score += 3
  if (/\bpatient(?:e|en)?\b/.test(words) && spot.labelled === undefined) score += 2
  const repeated = new Set(
    spots
      .filter((other) => other.name !== undefined && samePerson(other.name, spot.name ?? ''))
      .map((other) => `${other.frame}:${other.inGrid}:${other.at}`),
  ).size
  if (repeated > 1) score += 1
  return spot.inGrid && !spot.labelled && !spot.birth ? Math.min(score, 3) : score
}

/** Enough to say: this is whose chart it is. */
const SURE = 4
const STRONG = 9

const differ = (a: Spot, b: Spot): string | undefined => {
  if (a.name !== undefined && b.name !== undefined && !samePerson(a.name, b.name)) return `${a.name} / ${b.name}`
  const first = boundsOf(a.birth)
  const second = boundsOf(b.birth)
  const apart = first !== null && second !== null && (first.latest < second.earliest || second.latest < first.earliest)
  return apart ? `${a.text} / ${b.text}` : undefined
}

/**
 * Whose chart the page is. Names of prescribers, users and relatives are passed over; two different patients, each named
 * beyond doubt, are a conflict. Nothing is guessed: what no text says stays absent.
 */
export const patientOf = (reading: PageReading, sections: readonly Section[], dates: PageDates): ChartedPatient => {
  const spots = spotsOf(reading, sections, dates)
  const titles = [reading.title, ...reading.frames.map((frame) => frame.title)].join(' · ')
  const scored = spots
    .map((spot) => ({ spot, score: scoreOf(spot, spots, titles) }))
    .filter(({ score }) => score >= SURE)
  const [best] = scored.sort((a, b) => b.score - a.score)
  const firsts = spots.find((spot) => spot.first !== undefined && spot.last !== undefined) ?? undefined
  const apart = spots.find((spot) => spot.first !== undefined)?.first
  const last = spots.find((spot) => spot.last !== undefined)?.last
  const name =
    best?.spot.name ??
    (firsts
      ? `${firsts.first} ${firsts.last}`
      : apart !== undefined && last !== undefined
        ? `${apart} ${last}`
        : undefined)
  const own =
    name === undefined
      ? spots
      : spots.filter((spot) => spot.name === undefined || samePerson(spot.name, name) || spot.labelled === undefined)
  const fromBest = <K extends 'birth' | 'age' | 'sex' | 'weightKg' | 'heightCm'>(key: K): Spot[K] | undefined =>
    best?.spot[key] ??
    (best ? own.find((spot) => near(spot, best.spot) && spot[key] !== undefined)?.[key] : undefined) ??
    own.find((spot) => spot[key] !== undefined)?.[key]
  const birth = fromBest('birth')
  const age = fromBest('age')
  const sex =
    fromBest('sex') ??
    own
      .filter((spot) => spot.text.length < 12)
      .map((spot) => parseSex(spot.text))
      .find((found) => found !== undefined && found !== 'other')
  const weightKg = fromBest('weightKg')
  const heightCm = fromBest('heightCm')
  const strong = scored
    .filter(({ score, spot }) => score >= STRONG && (spot.labelled === 'patient' || spot.birth !== undefined))
    .map(({ spot }) => spot)
  const conflict = best && strong.map((spot) => differ(best.spot, spot)).find((words) => words !== undefined)
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
