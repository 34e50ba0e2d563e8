import { type MemberEntry, membership } from '../lexicon/membership'
import type { SeenDrug } from '../model/coverage'
import type { Missing, Reason } from '../model/judgement'
import type { Trigger, VerdictPack } from '../model/pack'
import { asksDrug, conditionStands, fitsTrigger } from './concerned'
import type { ClassContext } from './context'
import { doubtedRows } from './doubted-rows'
import { drugName } from './drug-name'
import { reason } from './reason'

/** A row that may name what makes a program speak: said in words, with the question that would settle it where there is one. */
export interface MayConcern {
  why: Reason
  missing: readonly Missing[]
}

const LONGEST = 120
const short = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST).trimEnd()}…` : text)

const mayBe = (drug: SeenDrug, trigger: Trigger, { timeline, sets }: ClassContext): boolean => {
  const { facts } = timeline.chart
  const substances = drug.substances.map((one) =>
    one.atc.length > 0 ? one : { ...one, atc: facts[one.name]?.atc.map(({ code }) => code) ?? [] },
  )
  if (!fitsTrigger({ ...drug, substances }, trigger)) return false
  if (trigger.substances?.every((inn) => substances.every(({ name }) => name !== inn))) return false
  const set = trigger.valueSet === undefined ? undefined : sets.get(trigger.valueSet)
  const entry: MemberEntry = { ...drug, substances, atc: [], kind: 'medicine', recognised: true }
  return set === undefined ? trigger.valueSet === undefined : membership(set, entry, { sets, facts }) === 'met'
}

/**
 * The rows that would make a program speak if they were this patient's treatment: seen and not used, or with a name only like its
 * drug's. They never decide a criterion; a program that stayed silent over them would be wrong by silence.
 */
export const mayConcern = (pack: VerdictPack, context: ClassContext): MayConcern[] => {
  const triggers = pack.triggers.filter((trigger) => asksDrug(trigger) && conditionStands(trigger, context))
  if (triggers.length === 0) return []
  return doubtedRows(context.timeline).flatMap(({ text, drugs, missing }): MayConcern[] => {
    const meant = drugs.find((drug) => triggers.some((trigger) => mayBe(drug, trigger, context)))
    const [substance] = meant?.substances ?? []
    if (substance === undefined) return []
    const named = drugName(substance.name, context.timeline)
    return [{ why: reason('program.may-concern', { row: short(text), ...named }), missing }]
  })
}
