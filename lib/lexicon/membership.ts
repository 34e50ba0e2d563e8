import type { MedicationStatement } from '../model/chart'
import { all, any, not } from '../model/kleene'
import type { SubstanceFacts } from '../model/substance'
import type { Truth } from '../model/truth'
import type { Member, ValueSet } from '../model/value-set'
import { steroidDose } from './steroid-dose'
import { systemicOf } from './systemic-of'

export type MemberEntry = Pick<
  MedicationStatement,
  'substances' | 'atc' | 'route' | 'form' | 'release' | 'dose' | 'kind' | 'recognised'
>

export interface MembershipContext {
  sets: ReadonlyMap<string, ValueSet>
  facts: Record<string, SubstanceFacts>
}

type Substance = MemberEntry['substances'][number]

const truthOf = (known: boolean | undefined): Truth => (known === undefined ? 'unknown' : known ? 'met' : 'not-met')

const byAtc = (prefixes: readonly string[], codes: readonly string[]): Truth => {
  if (codes.length === 0) return 'unknown'
  const hits = codes.filter((code) => prefixes.some((prefix) => code.startsWith(prefix))).length
  return hits === codes.length ? 'met' : hits === 0 ? 'not-met' : 'unknown'
}

const systemic = (entry: MemberEntry, substance: Substance, facts: SubstanceFacts | undefined): boolean | undefined => {
  if (facts?.always !== undefined) return facts.always === 'systemic'
  // A route column outranks what the drug's own line suggested.
  if (entry.route !== undefined && entry.route !== substance.route && facts !== undefined)
    return systemicOf([entry.route], substance.atc, facts)
  if (substance.systemic !== undefined || facts === undefined) return substance.systemic
  return systemicOf(substance.route === undefined ? [] : [substance.route], substance.atc, facts)
}

const holds = (member: Member, entry: MemberEntry, substance: Substance, context: MembershipContext): Truth => {
  const facts = context.facts[substance.name]
  const truths: Truth[] = []
  if (member.kinds !== undefined) truths.push(truthOf(member.kinds.includes(entry.kind)))
  if (member.substances !== undefined) truths.push(truthOf(member.substances.includes(substance.name)))
  if (member.tags !== undefined) {
    const { tags } = member
    truths.push(truthOf(facts?.tags?.some((tag) => tags.includes(tag))))
  }
  if (member.vaccine !== undefined)
    truths.push(truthOf(facts && facts.vaccine !== null && member.vaccine.includes(facts.vaccine)))
  if (member.atc !== undefined) truths.push(byAtc(member.atc, substance.atc.length > 0 ? substance.atc : entry.atc))
  if (member.valueSet !== undefined) {
    const nested = context.sets.get(member.valueSet)
    truths.push(nested === undefined ? 'unknown' : ofSubstance(nested, entry, substance, context))
  }
  // What depends on route and dose is asked only when the substance is in question at all.
  if (truths.includes('not-met')) return 'not-met'
  const route = entry.route ?? substance.route
  if (member.routes !== undefined) truths.push(truthOf(route && member.routes.includes(route)))
  if (member.forms !== undefined)
    truths.push(truthOf(entry.form === undefined ? undefined : member.forms.includes(entry.form)))
  if (member.systemic !== undefined) {
    const is = systemic(entry, substance, facts)
    truths.push(truthOf(is === undefined ? undefined : is === member.systemic))
  }
  if (member.dose !== undefined) {
    const dose = steroidDose(entry, facts)
    truths.push(truthOf(dose === undefined ? undefined : dose === member.dose))
  }
  return all(truths)
}

/** `any` over the members, without looking further once one holds. */
const anyOf = (
  members: readonly Member[],
  entry: MemberEntry,
  substance: Substance,
  context: MembershipContext,
): Truth => {
  let found: Truth = 'not-met'
  for (const member of members) {
    const truth = holds(member, entry, substance, context)
    if (truth === 'met') return truth
    if (truth === 'unknown') found = truth
  }
  return found
}

function ofSubstance(set: ValueSet, entry: MemberEntry, substance: Substance, context: MembershipContext): Truth {
  const included = anyOf(set.include, entry, substance, context)
  // What is in no way in need not be looked for among what is out.
  if (included === 'not-met' || set.exclude === undefined) return included
  return all([included, not(anyOf(set.exclude, entry, substance, context))])
}

/** The answer for a line whose drug is not known: only its kind speaks ("study drug"), or that it denies a drug. */
const withoutSubstance = (set: ValueSet, entry: MemberEntry): Truth => {
  const byKind = set.include.some(
    ({ kinds, substances, tags }) =>
      substances === undefined && tags === undefined && kinds?.includes(entry.kind) === true,
  )
  if (byKind) return 'met'
  const harmless = entry.kind === 'negative' || entry.kind === 'homeopathy' || entry.kind === 'placebo'
  return harmless && entry.recognised ? 'not-met' : 'unknown'
}

/**
 * Whether a chart entry belongs to a value set: by substance, route or form, and dose. `unknown` when the answer depends on
 * something the chart does not say, and for every line that was not recognised.
 */
export function membership(valueSet: ValueSet, entry: MemberEntry, context: MembershipContext): Truth {
  if (entry.kind === 'negative') return entry.recognised ? 'not-met' : 'unknown'
  if (entry.substances.length === 0) return withoutSubstance(valueSet, entry)
  const known = any(entry.substances.map((substance) => ofSubstance(valueSet, entry, substance, context)))
  // An unrecognised line may name one drug for certain and hide another.
  return entry.recognised || known === 'met' ? known : 'unknown'
}
