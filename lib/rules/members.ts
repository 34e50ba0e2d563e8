import { type MemberEntry, membership } from '../lexicon/membership'
import { any } from '../model/kleene'
import type { Truth } from '../model/truth'
import type { Member, ValueSet } from '../model/value-set'
import type { Exposure } from '../timeline/exposure'
import { isGone } from '../timeline/is-gone'
import { remember } from '../timeline/remember'
import type { ClassContext } from './context'
import { kindsFor } from './kinds-for'

/** A row that is, or may be, one of the drugs asked for. */
export interface MemberRow {
  exposure: Exposure
  membership: 'met' | 'unknown'
  /** INNs of the row that belong to the class; empty when nothing of the line is known. */
  substances: readonly string[]
}

export interface DrugsAsked {
  valueSet?: string | undefined
  substances?: readonly string[] | undefined
}

/** Lines that are known to name no drug, or none with an effect a rule could mean; what is only not understood may be any. */
const harmless = ({ kind, recognised }: MemberEntry): boolean =>
  recognised && (kind === 'nothing' || kind === 'negative' || kind === 'placebo' || kind === 'homeopathy')

const speaksOfVaccines = (set: ValueSet, sets: ReadonlyMap<string, ValueSet>, depth = 0): boolean => {
  const vaccine = (member: Member): boolean => {
    if (
      member.vaccine !== undefined ||
      member.tags?.includes('vaccine') ||
      member.atc?.some((atc) => atc.startsWith('J07'))
    )
      return true
    const nested = member.valueSet === undefined ? undefined : sets.get(member.valueSet)
    return nested !== undefined && depth < 8 && speaksOfVaccines(nested, sets, depth + 1)
  }
  return set.include.some(vaccine)
}

interface Decided {
  membership: Truth
  substances: readonly string[]
}

const decide = (entry: MemberEntry, member: (entry: MemberEntry) => Truth): Decided => {
  const whole = member(entry)
  if (whole === 'not-met' || entry.substances.length <= 1)
    return { membership: whole, substances: entry.substances.map((s) => s.name) }
  // Of a combination only the parts in the class set a window.
  const parts = entry.substances.filter((one) => member({ ...entry, substances: [one], atc: one.atc }) !== 'not-met')
  return { membership: whole, substances: (parts.length > 0 ? parts : entry.substances).map((s) => s.name) }
}

const memberOf = (drugs: DrugsAsked, context: ClassContext): ((entry: MemberEntry) => Truth) => {
  const set = drugs.valueSet === undefined ? undefined : context.sets.get(drugs.valueSet)
  const facts = context.timeline.chart.facts
  return (entry) => {
    const truths: Truth[] = []
    // A class that is named and nowhere defined can contain anything.
    if (drugs.valueSet !== undefined)
      truths.push(set ? membership(set, entry, { sets: context.sets, facts }) : 'unknown')
    if (drugs.substances?.some((inn) => entry.substances.some((s) => s.name === inn))) truths.push('met')
    else if (drugs.substances !== undefined) truths.push(entry.recognised ? 'not-met' : 'unknown')
    return any(truths)
  }
}

const find = (drugs: DrugsAsked, context: ClassContext): readonly MemberRow[] => {
  const set = drugs.valueSet === undefined ? undefined : context.sets.get(drugs.valueSet)
  const vaccines = (): boolean => set !== undefined && speaksOfVaccines(set, context.sets)
  const member = memberOf(drugs, context)
  const rows: MemberRow[] = []
  for (const group of drugs.substances === undefined ? kindsFor(set, context.timeline) : context.timeline.kinds) {
    const first = group[0]
    if (first === undefined || harmless(first.described)) continue
    // A line of the immunisation list is a vaccine even when its name is not known.
    if (first.origin === 'immunisation' && !first.described.recognised && !vaccines()) continue
    const decided = decide(first.described, member)
    if (decided.membership === 'not-met') continue
    for (const exposure of group)
      rows.push({
        exposure,
        // What its list no longer shows may have been deleted: it counts neither way until someone says.
        membership: isGone(exposure.source) ? 'unknown' : decided.membership,
        substances: decided.substances,
      })
  }
  return rows
}

/**
 * The rows that are or may be one of the drugs asked for. Decided once per kind of row and class, and remembered for the
 * timeline: a pack's criteria ask for the same classes again and again.
 */
export const membersOf = (drugs: DrugsAsked, context: ClassContext): readonly MemberRow[] => {
  const set = drugs.valueSet === undefined ? undefined : context.sets.get(drugs.valueSet)
  const key: object = drugs.substances ?? set ?? drugs
  // A criterion with a class and a list of its own is remembered by the list, which belongs to it alone; a pack with classes of its
  // own, which may stand in for built-in ones, by those.
  const known = remember(context.timeline, context.sets, () => new Map<object, readonly MemberRow[]>())
  const before = known.get(key)
  if (before !== undefined) return before
  const rows = find(drugs, context)
  known.set(key, rows)
  return rows
}
