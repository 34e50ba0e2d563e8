import type { ResolvedSubstance } from '../model/resolution'
import type { Route, SubstanceFacts } from '../model/substance'
import { chooseCodes } from './choose-codes'
import { systemicOf } from './systemic-of'

/**
 * A resolved substance once its route is known from elsewhere in the row (a route column, a person's answer): codes possible by
 * that route, and whether it acts systemically by it.
 */
export function refineRoute(substance: ResolvedSubstance, route: Route, facts: SubstanceFacts): ResolvedSubstance {
  const atc = chooseCodes(facts.atc, { routes: [route], plainStrength: false })
  const systemic = systemicOf([route], atc, facts)
  return { name: substance.name, atc, route, ...(systemic === undefined ? {} : { systemic }) }
}
