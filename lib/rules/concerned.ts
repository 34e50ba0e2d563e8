import { fold } from '../lexicon/fold'
import type { Jurisdiction, Trigger, VerdictPack } from '../model/pack'
import type { Described, Exposure } from '../timeline/exposure'
import { isGone } from '../timeline/is-gone'
import { problemsNaming } from './condition-match'
import type { ClassContext } from './context'
import { membersOf } from './members'

/** Within the site's jurisdictions; what holds for the whole Union holds everywhere. */
export const inJurisdiction = (pack: VerdictPack, jurisdictions: readonly Jurisdiction[]): boolean =>
  pack.jurisdiction === 'EU' || jurisdictions.includes(pack.jurisdiction)

/** What of a row says whether it has the trigger's route and form. */
export type RouteAndForm = Pick<Described, 'route' | 'form' | 'substances'>

const routeFits = (described: RouteAndForm, trigger: Trigger): boolean => {
  if (trigger.routes === undefined) return true
  const routes = described.route === undefined ? described.substances.flatMap((s) => s.route ?? []) : [described.route]
  // A row that does not say its route may be the one that is meant: better to speak than to be silent.
  return routes.length === 0 || routes.some((route) => trigger.routes?.includes(route))
}

/** A form must be written to count: "salbutamol" alone is most often an inhaler. */
const formFits = (described: RouteAndForm, trigger: Trigger): boolean =>
  trigger.forms === undefined ||
  (described.form !== undefined && trigger.forms.some((form) => fold(form) === fold(described.form ?? '')))

/** Whether a drug with this route and form can be the one that the trigger means. */
export const fitsTrigger = (described: RouteAndForm, trigger: Trigger): boolean =>
  routeFits(described, trigger) && formFits(described, trigger)

const drugStands = (trigger: Trigger, context: ClassContext): boolean => {
  const fits = ({ taken, described }: Exposure) => taken !== 'no' && fitsTrigger(described, trigger)
  const inSet = trigger.valueSet === undefined ? null : membersOf({ valueSet: trigger.valueSet }, context)
  // A row that its list no longer shows keeps the program speaking: what became of it is asked.
  const members = inSet
    ?.filter(({ membership, exposure }) => membership === 'met' || isGone(exposure.source))
    .map((row) => row.exposure)
  if (trigger.substances === undefined) return members?.some(fits) ?? false
  const named = trigger.substances.flatMap((inn) => context.timeline.bySubstance.get(inn) ?? [])
  return named.some((exposure) => fits(exposure) && (members === undefined || members.includes(exposure)))
}

/** Whether the diagnosis of the trigger stands among the problems; a trigger without one asks for none. */
export const conditionStands = (trigger: Trigger, context: ClassContext): boolean =>
  trigger.condition === undefined ||
  problemsNaming(context.timeline.chart.problems, trigger.condition).some(
    (problem) => !problem.negated && problem.status !== 'resolved',
  )

export const asksDrug = ({ substances, valueSet }: Trigger): boolean =>
  substances !== undefined || valueSet !== undefined

const holds = (trigger: Trigger, context: ClassContext): boolean => {
  if (!asksDrug(trigger) && trigger.condition === undefined) return false
  return (!asksDrug(trigger) || drugStands(trigger, context)) && conditionStands(trigger, context)
}

/** Whether anything the pack declares as a trigger stands in the chart. Several triggers are alternatives. */
export const concerned = (pack: VerdictPack, context: ClassContext): boolean =>
  pack.triggers.some((trigger) => holds(trigger, context))
