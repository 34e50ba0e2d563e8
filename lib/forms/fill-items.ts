import { z } from 'zod'
import type { CriterionJudgement, Judgement } from '../model/judgement'
import type { QuestionnaireItem } from '../model/questionnaire'
import type { FormAnswer, FormState } from '../model/questionnaire-response'
import { unreadableConditions } from './enabled'
import { EXTENSION, extensionOf, extensionValue, unknownExtensions } from './extension'
import type { FhirPathEngine, Found } from './fhirpath-engine'
import { instanceId } from './instance'
import { itemTypeOf, type Value } from './item-type'
import { toValues } from './to-values'

export interface Filling {
  engine: FhirPathEngine
  variables: Record<string, unknown>
  /** The words of the page, by resource id. */
  quotes: ReadonlyMap<string, string>
  judgement: Judgement
}

export type Filled = Pick<FormState, 'answers' | 'issues'>

interface Row {
  key: string
  quote: string | undefined
}

const Expression = z.object({
  valueExpression: z.object({ language: z.string(), expression: z.string(), name: z.string().optional() }),
})

const NONE: Filled = { answers: [], issues: [] }
const join = (parts: readonly Filled[]): Filled => ({
  answers: parts.flatMap((part) => part.answers),
  issues: parts.flatMap((part) => part.issues),
})
const issue = (linkId: string, problem: string): Filled => ({ answers: [], issues: [{ linkId, problem }] })

type Evaluated = { ok: true; found: Found[]; name: string } | { ok: false; problem: string } | null

/** Null when the item has no such expression. */
const evaluate = (item: QuestionnaireItem, url: string, { engine, variables }: Filling): Evaluated => {
  const extension = extensionOf(item, url)
  if (extension === undefined) return null
  const parsed = Expression.safeParse(extension)
  if (!parsed.success) return { ok: false, problem: 'its expression is not written as FHIR writes them' }
  const { language, expression, name } = parsed.data.valueExpression
  if (language !== 'text/fhirpath') return { ok: false, problem: `expressions in ${language} are not supported` }
  try {
    return { ok: true, found: engine.evaluate(expression, variables), name: name ?? 'context' }
  } catch (error) {
    return { ok: false, problem: `its expression failed: ${error instanceof Error ? error.message : String(error)}` }
  }
}

const inTree = (criteria: readonly CriterionJudgement[], id: string): CriterionJudgement | undefined => {
  for (const criterion of criteria) {
    const found = criterion.id === id ? criterion : inTree(criterion.children ?? [], id)
    if (found !== undefined) return found
  }
  return undefined
}

const quoteFor = (item: QuestionnaireItem, found: readonly Found[], filling: Filling, row: Row | undefined) => {
  const criterion = extensionValue(item, EXTENSION.criterion)
  const rows =
    typeof criterion === 'string'
      ? (inTree(filling.judgement.criteria, criterion)?.evidence.map((evidence) => evidence.quote) ?? [])
      : found.flatMap(({ resource }) => (resource === undefined ? [] : (filling.quotes.get(resource) ?? [])))
  const quotes = [...new Set(rows)]
  return quotes.length > 0 ? quotes.join('\n') : row?.quote
}

/** The item's fixed `initial` values. */
const initialValues = (item: QuestionnaireItem): unknown[] =>
  (item.initial ?? []).flatMap((initial) => {
    const key = Object.keys(initial).find((name) => name.startsWith('value'))
    return key === undefined ? [] : [initial[key]]
  })

const fillField = (item: QuestionnaireItem, filling: Filling, row: Row | undefined): Filled => {
  const type = itemTypeOf(item)
  if (type === undefined) return issue(item.linkId, `items of type "${item.type}" are not supported`)
  const evaluated = evaluate(item, EXTENSION.initialExpression, filling)
  if (evaluated !== null && !evaluated.ok) return issue(item.linkId, evaluated.problem)
  const found = evaluated === null ? [] : evaluated.found
  const raw = evaluated === null ? initialValues(item) : found.map(({ value }) => value)
  const converted = toValues(raw, type, item)
  if (!converted.ok) return issue(item.linkId, converted.problem)
  if (converted.values.length === 0) return NONE
  return {
    answers: [answer(item, converted.values, row, quoteFor(item, found, filling, row))],
    issues: [],
  }
}

const answer = (
  item: QuestionnaireItem,
  values: Value[],
  row: Row | undefined,
  quote: string | undefined,
): FormAnswer => ({
  linkId: instanceId(item.linkId, row?.key),
  values,
  origin: 'auto',
  ...(quote === undefined ? {} : { quote }),
})

const keyOf = ({ value }: Found, index: number): string => {
  const row = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
  const id = row.id ?? row.entry
  return typeof id === 'string' ? id : `row-${index + 1}`
}

/** A repeating group: one row for each thing its population context finds, the row keyed by where it came from. */
const fillRows = (group: QuestionnaireItem, filling: Filling): Filled | null => {
  const evaluated = evaluate(group, EXTENSION.populationContext, filling)
  if (evaluated === null) return null
  if (!evaluated.ok) return issue(group.linkId, evaluated.problem)
  const seen = new Set<string>()
  return join(
    evaluated.found.map((found, index) => {
      const key = keyOf(found, index)
      if (seen.has(key)) return NONE
      seen.add(key)
      const row = { key, quote: filling.quotes.get(key) }
      const variables = { ...filling.variables, [evaluated.name]: found.value }
      return join((group.item ?? []).map((item) => fillItem(item, { ...filling, variables }, row)))
    }),
  )
}

const fillItem = (item: QuestionnaireItem, filling: Filling, row: Row | undefined): Filled => {
  const said = unknownExtensions(item).map((url) => ({
    linkId: item.linkId,
    problem: `the extension ${url} is not supported`,
  }))
  if (item.answerValueSet !== undefined && item.answerOption === undefined) {
    said.push({ linkId: item.linkId, problem: 'its choices stand in a value set elsewhere and are not shown' })
  }
  if (unreadableConditions(item) > 0) {
    said.push({ linkId: item.linkId, problem: 'a condition of when it is asked could not be read: it is always asked' })
  }
  const filled =
    item.type === 'group' ? (fillRows(item, filling) ?? children(item, filling, row)) : both(item, filling, row)
  return { answers: filled.answers, issues: [...said, ...filled.issues] }
}

const children = (item: QuestionnaireItem, filling: Filling, row: Row | undefined): Filled =>
  join((item.item ?? []).map((child) => fillItem(child, filling, row)))

const both = (item: QuestionnaireItem, filling: Filling, row: Row | undefined): Filled =>
  join([item.type === 'display' ? NONE : fillField(item, filling, row), children(item, filling, row)])

/** Fills items in their order. What cannot be filled is an issue with the item's linkId; nothing is left out in silence. */
export const fillItems = (items: readonly QuestionnaireItem[], filling: Filling): Filled =>
  join(items.map((item) => fillItem(item, filling, undefined)))
