import type { Route, SubstanceFacts } from '../model/substance'
import { codeHasRoute, isLocalCode } from './atc-routes'

const ALWAYS: readonly Route[] = ['intravenous', 'subcutaneous', 'intramuscular']
const LOCAL: readonly Route[] = ['cutaneous', 'ocular', 'auricular', 'intravitreal', 'local']
/** By mouth and yet meant for the gut: part of it is absorbed, so neither answer is safe (WHO A07EA). */
const GUT_STEROID = /^A07EA/

const byCodes = (codes: readonly string[]): boolean | undefined => {
  if (codes.length === 0 || codes.some((code) => GUT_STEROID.test(code))) return undefined
  if (codes.every(isLocalCode)) return false
  return codes.some(isLocalCode) ? undefined : true
}

const byRoute = (route: Route, facts: SubstanceFacts): boolean | undefined => {
  if (ALWAYS.includes(route)) return true
  if (LOCAL.includes(route)) return false
  const codes = facts.atc.flatMap(({ code, route: only }) => (codeHasRoute(code, only, route) ? code : []))
  // A depot left in a joint reaches the blood for weeks; a spinal dose hardly does: the clinician says which.
  if (route === 'intra-articular' || route === 'intrathecal') return undefined
  // Rectal codes of the gut and of haemorrhoids are enemas and foams; inhaled steroids act on the lung.
  if (route === 'rectal' && codes.some((code) => GUT_STEROID.test(code) || isLocalCode(code))) return false
  // Antibiotics that are breathed in act on the lung, and have no code of their own for it (colistin, tobramycin, aztreonam).
  if (route === 'inhalation' && facts.tags?.includes('antibacterial') === true) return false
  // Nose, lung, mouth and vagina have codes of their own: where a substance has one, that is how it is used there.
  if (route !== 'oral' && codes.some(isLocalCode)) return false
  return byCodes(codes)
}

/**
 * Whether a substance given by these routes acts on the whole body; undefined when neither route, form, brand nor the substance's
 * own codes settle it. `codes` are those left possible for the line.
 */
export function systemicOf(
  routes: readonly Route[],
  codes: readonly string[],
  facts: SubstanceFacts,
): boolean | undefined {
  if (facts.always !== undefined) return facts.always === 'systemic'
  if (routes.length === 0) return byCodes(codes)
  const [first, ...rest] = routes.map((route) => byRoute(route, facts))
  return rest.every((answer) => answer === first) ? first : undefined
}
