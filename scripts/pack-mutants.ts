import { isoDayOf } from '../lib/dates/civil-of'
import { plusDays } from '../lib/dates/days'
import { spanOf } from '../lib/dates/span'
import type { Duration } from '../lib/model/criterion'
import type { Pack } from '../lib/model/pack'
import { revisionOn } from '../lib/rules/revision-on'

/** A pack with one thing wrong, and where. */
export interface Mutant {
  /** `revisions[0].criteria[2].fixed` */
  path: string
  what: string
  pack: Pack
}

type Path = readonly (string | number)[]
type Node = Record<string, unknown>

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value)

/** The same pack with another value at a path; everything beside the path is shared. */
const replaced = (value: unknown, path: Path, to: unknown): unknown => {
  const [step, ...rest] = path
  if (step === undefined) return to
  if (Array.isArray(value)) return value.map((one, i) => (i === step ? replaced(one, rest, to) : one))
  if (!isNode(value)) return value
  return { ...value, [step]: replaced(value[step], rest, to) }
}

const without = (pack: Pack, list: Path, at: number): unknown => {
  const found = list.reduce<unknown>((value, step) => (value as Node)[step as string], pack) as unknown[]
  return replaced(
    pack,
    list,
    found.filter((_, i) => i !== at),
  )
}

const written = (path: Path): string =>
  path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .replace(/^\./, '')

/** A time by a day more or less; months and years have no days of their own, and go by one of themselves. */
const durations = ({ value, unit }: Duration): Duration[] => {
  if (unit === 'week') return [-1, 1].map((by) => ({ value: value * 7 + by, unit: 'day' as const }))
  return [-1, 1].map((by) => ({ value: value + by, unit })).filter((one) => one.value > 0)
}

const months = (date: string, by: number): string => {
  const at = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + by
  return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`
}

/** A date by a day, or by one of the coarsest thing it states. */
const dates = (date: string): string[] =>
  [-1, 1].map((by) => {
    if (date.length === 10) return plusDays(date, by)
    return date.length === 7 ? months(date, by) : String(Number(date) + by)
  })

const NUMBERS = ['atLeast', 'unsureFrom', 'below', 'halfLives', 'n', 'gapDays', 'value']
const TIMES = ['minimum', 'within', 'fixed', 'maxAge']

/** No time is asked of a treatment: then no gap can be too long. */
const anyDose = (minimum: unknown): boolean =>
  minimum === undefined || (isNode(minimum) && minimum.value === 1 && minimum.unit === 'day')

/** Mutants of one criterion and of those inside it. */
const ofCriterion = (pack: Pack, path: Path, criterion: Node): Mutant[] => {
  const mutants: Mutant[] = []
  const shift = (at: Path, to: readonly unknown[]) => {
    for (const value of to)
      mutants.push({ path: written(at), what: `is ${JSON.stringify(value)}`, pack: replaced(pack, at, value) as Pack })
  }
  for (const key of NUMBERS) {
    const value = criterion[key]
    const unused = key === 'gapDays' && anyDose(criterion.minimum)
    if (typeof value === 'number' && !unused)
      shift(
        [...path, key],
        [value - 1, value + 1].filter((one) => one >= 0),
      )
  }
  for (const key of TIMES)
    if (isNode(criterion[key])) shift([...path, key], durations(criterion[key] as unknown as Duration))
  if (Array.isArray(criterion.lookups))
    criterion.lookups.forEach((lookup: Node, i) => {
      if (isNode(lookup.within))
        shift([...path, 'lookups', i, 'within'], durations(lookup.within as unknown as Duration))
    })
  if (Array.isArray(criterion.of)) mutants.push(...ofList(pack, [...path, 'of'], criterion.of))
  else if (isNode(criterion.of)) mutants.push(...ofCriterion(pack, [...path, 'of'], criterion.of))
  return mutants
}

/** Each criterion of a list taken out, and each one's own mutants. A list that would be empty cannot be written. */
const ofList = (pack: Pack, path: Path, criteria: readonly Node[]): Mutant[] =>
  criteria.flatMap((criterion, i) => {
    const removed: Mutant[] =
      path.at(-1) === 'of' && criteria.length === 1
        ? []
        : [
            {
              path: `${written([...path, i])} (${criterion.id})`,
              what: 'is removed',
              pack: without(pack, path, i) as Pack,
            },
          ]
    return [...removed, ...ofCriterion(pack, [...path, i], criterion)]
  })

/** Kinds under which nothing is started: a time within which a patient continues changes nothing there. */
const STAGELESS = ['shortage-watch', 'trial-pointer', 'registry', 'pipeline']
/** A hundred years stand for "ever". */
const EVER = 36_500

/** Whether two packs name the same revision, equally in force, on every day that moving a date from one day to another can touch. */
const sameDays = (pack: Pack, other: Pack, moved: readonly string[]): boolean => {
  const spans = moved.flatMap((date) => spanOf(date) ?? [])
  const last = Math.max(...spans.map(({ hi }) => hi)) + 1
  for (let day = Math.min(...spans.map(({ lo }) => lo)) - 1; day <= last; day++) {
    const on = isoDayOf(day)
    const [is, was] = [revisionOn(other, on), revisionOn(pack, on)]
    if (is.revision.id !== was.revision.id || is.inForce !== was.inForce) return false
  }
  return true
}

const continuing = (pack: Pack): Mutant[] =>
  pack.product === null || STAGELESS.includes(pack.kind) || pack.continuingWithinDays >= EVER
    ? []
    : [pack.continuingWithinDays - 1, pack.continuingWithinDays + 1].map((days) => ({
        path: 'continuingWithinDays',
        what: `is ${days}`,
        pack: { ...pack, continuingWithinDays: days },
      }))

/**
 * Every pack that differs from this one by a criterion less, or by a boundary moved a day or one unit either way. What provably
 * changes nothing is none: a continuation time where nothing is started, gaps where any dose will do, an end behind which the next
 * revision already holds.
 */
export const mutantsOf = (pack: Pack): Mutant[] => [
  ...continuing(pack),
  ...pack.revisions.flatMap((revision, i): Mutant[] => {
    const at: Path = ['revisions', i]
    const moved = (['from', 'until'] as const).flatMap((key) => {
      const date = revision[key]
      if (date === null) return []
      return dates(date).flatMap((to): Mutant[] => {
        const path: Path = [...at, key]
        const other = replaced(pack, path, to) as Pack
        return sameDays(pack, other, [date, to]) ? [] : [{ path: written(path), what: `is ${to}`, pack: other }]
      })
    })
    return [
      ...moved,
      ...ofList(pack, [...at, 'criteria'], revision.criteria as unknown as Node[]),
      ...revision.indications.flatMap((indication, j) =>
        ofList(pack, [...at, 'indications', j, 'criteria'], indication.criteria as unknown as Node[]),
      ),
    ]
  }),
]
