import { asksConsent } from './asks-consent'
import type { CarriedAnswer } from './carried-answers'
import { isConflict } from './conflict'
import { type FieldMeaning, fieldMeaning } from './field-meaning'
import type { PortalField, Write } from './portal-field'
import { scoreOf } from './score'
import { type Refusal, toWrite } from './to-write'

/** Below this an answer is not proposed: chosen on the mock portals so that none is filled wrongly. */
export const THRESHOLD = 0.75
/** Two that are closer than this cannot be told apart. */
const MARGIN = 0.08

export interface Match {
  field: PortalField
  answer: CarriedAnswer
  score: number
  write: Write
  /** The value as it will stand in the portal. */
  shown: string
}

/** A field that stays as it is, and why. */
export interface Left {
  field: PortalField
  why: 'no-answer' | 'ambiguous' | Refusal
}

export interface Proposal {
  matches: readonly Match[]
  left: readonly Left[]
  /** Answers that no field takes. */
  unused: readonly CarriedAnswer[]
}

interface Claim {
  meaning: FieldMeaning
  answer: CarriedAnswer
  score: number
}

/** Rows count from 1 in the order of the numbers a portal writes, or of the page where it writes none. */
const ordinals = (meanings: readonly FieldMeaning[]): Map<FieldMeaning, number> => {
  const seen = new Map<string, FieldMeaning[]>()
  for (const meaning of meanings) {
    const { field, words, row, part } = meaning
    const above = field.sections.map((section) => section.replace(/\d+/g, '')).join('|')
    const key = [field.frame, [...words].sort().join(), above, part, row === undefined].join('§')
    seen.set(key, [...(seen.get(key) ?? []), meaning])
  }
  return new Map(
    [...seen.values()].flatMap((alike) => {
      const numberOf = ({ row, index }: FieldMeaning): number => row ?? index ?? Number.NaN
      const numbers = [...new Set(alike.map(numberOf))].sort((a, b) => a - b)
      const written = numbers.every(Number.isFinite) && numbers.length === alike.length
      return alike.map((meaning, at) => [meaning, written ? numbers.indexOf(numberOf(meaning)) + 1 : at + 1] as const)
    }),
  )
}

/** The best answer for a field; null when none is good enough, `ambiguous` when two are as good. */
const bestFor = (claims: readonly Claim[]): Claim | 'ambiguous' | null => {
  const [first, second] = claims.toSorted((a, b) => b.score - a.score)
  if (first === undefined || first.score < THRESHOLD) return null
  return second !== undefined && first.score - second.score < MARGIN ? 'ambiguous' : first
}

/** Claims that no other field disputes: one answer goes into one field, or into the parts of one date. */
const undisputed = (claims: readonly Claim[]): Set<Claim> => {
  const kept = claims.filter((claim) => {
    const rivals = claims.filter(
      (other) => other !== claim && other.answer === claim.answer && !isSameDate(other, claim),
    )
    return rivals.every((rival) => claim.score - rival.score >= MARGIN)
  })
  return new Set(kept)
}

const isSameDate = (a: Claim, b: Claim): boolean =>
  a.meaning.part !== undefined &&
  b.meaning.part !== undefined &&
  a.meaning.part !== b.meaning.part &&
  a.meaning.field.sections[0] === b.meaning.field.sections[0]

/**
 * Which answers of a request fit which fields of a portal. Only what is above the threshold, undisputed from both sides and in the form
 * the field takes is proposed; everything else is said to be left, with the reason.
 */
export const matchFields = (fields: readonly PortalField[], answers: readonly CarriedAnswer[]): Proposal => {
  const meanings = fields.map(fieldMeaning)
  const nth = ordinals(meanings)
  const prescriberNamed = meanings.some(({ owner }) => owner === 'prescriber')
  const best = new Map(
    meanings.map((meaning) => {
      const fitting = answers
        .filter(({ row }) => row === undefined || row.nth === nth.get(meaning))
        .filter((answer) => !isConflict(meaning, answer, prescriberNamed))
        .map((answer) => ({ meaning, answer, score: scoreOf(meaning, answer) }))
      return [meaning, bestFor(fitting)] as const
    }),
  )
  const claims = [...best.values()].filter((claim) => claim !== null && claim !== 'ambiguous')
  const kept = undisputed(claims)
  const matches: Match[] = []
  const left = meanings.flatMap((meaning): Left[] => {
    const claim = best.get(meaning)
    const { field } = meaning
    if (asksConsent(field.label) || (field.kind === 'checkbox' && field.required)) return [{ field, why: 'consent' }]
    if (claim === null || claim === undefined) return [{ field, why: 'no-answer' }]
    if (claim === 'ambiguous' || !kept.has(claim)) return [{ field, why: 'ambiguous' }]
    const written = toWrite(meaning, claim.answer)
    if (!written.ok) return [{ field, why: written.why }]
    matches.push({ field, answer: claim.answer, score: claim.score, write: written.write, shown: written.shown })
    return []
  })
  const used = new Set(matches.map(({ answer }) => answer))
  return { matches, left, unused: answers.filter((answer) => !used.has(answer)) }
}
