import { z } from 'zod'
import type { QuestionnaireItem } from '../model/questionnaire'
import type { Lookup } from './answer-lookup'
import type { Value } from './item-type'

const Operator = z.enum(['exists', '=', '!=', '>', '<', '>=', '<='])
const Condition = z.looseObject({ question: z.string(), operator: Operator })
type Condition = z.infer<typeof Condition>
type Conditional = Pick<QuestionnaireItem, 'enableWhen' | 'enableBehavior'>

/** Asked of every item at every key: read once. Forms are never changed in place. */
const read = new WeakMap<Conditional, readonly (Condition | null)[]>()

/** An item's conditions; null stands for one that cannot be read. */
const conditionsOf = (item: Conditional): readonly (Condition | null)[] => {
  const known = read.get(item)
  if (known !== undefined) return known
  const conditions = (item.enableWhen ?? []).map((condition) => Condition.safeParse(condition).data ?? null)
  read.set(item, conditions)
  return conditions
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** The value a condition compares with, whatever its type; a Coding by its code, a Quantity by its number. */
const expected = (condition: Record<string, unknown>): Value | undefined => {
  const key = Object.keys(condition).find((name) => name.startsWith('answer'))
  const value = key === undefined ? undefined : condition[key]
  if (isObject(value)) {
    const inner = value.code ?? value.value ?? value.reference
    return typeof inner === 'string' || typeof inner === 'number' ? inner : undefined
  }
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : undefined
}

/** Null when the two are of different types, or are dates too coarse to be ordered (`2026` against `2026-03-01`). */
const compare = (a: Value, b: Value): number | null => {
  if (typeof a === 'number' && typeof b === 'number') return a - b
  if (typeof a !== 'string' || typeof b !== 'string') return null
  if (a !== b && (a.startsWith(b) || b.startsWith(a))) return null
  return a < b ? -1 : a > b ? 1 : 0
}

const holds = (condition: Condition, values: readonly Value[]): boolean => {
  const wanted = expected(condition)
  const ordered = (test: (order: number) => boolean): boolean =>
    values.some((value) => {
      const order = wanted === undefined ? null : compare(value, wanted)
      return order !== null && test(order)
    })
  switch (condition.operator) {
    case 'exists':
      return values.length > 0 === (wanted !== false)
    case '=':
      return values.some((value) => value === wanted)
    case '!=':
      // FHIR: true when no answer equals it, which an unanswered question satisfies.
      return values.every((value) => value !== wanted)
    case '>':
      return ordered((order) => order > 0)
    case '<':
      return ordered((order) => order < 0)
    case '>=':
      return ordered((order) => order >= 0)
    case '<=':
      return ordered((order) => order <= 0)
  }
}

/**
 * Whether an item is asked, by its `enableWhen`. A condition that cannot be read never hides a field: the item is asked and
 * `unreadableConditions` says so.
 */
export const isEnabled = (item: Conditional, lookup: Lookup, row?: string): boolean => {
  const conditions = conditionsOf(item)
  if (conditions.length === 0) return true
  const results = conditions.map((condition) => condition === null || holds(condition, lookup(condition.question, row)))
  return item.enableBehavior === 'any' ? results.some(Boolean) : results.every(Boolean)
}

/** How many of an item's conditions could not be read. */
export const unreadableConditions = (item: Conditional): number =>
  conditionsOf(item).filter((condition) => condition === null).length
