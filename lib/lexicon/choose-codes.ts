import type { Route } from '../model/substance'
import type { Code } from './atc-codes'
import { isLocalCode, routesOfCode } from './atc-routes'

/** What the line leaves open: its routes, or a plain strength ("20 mg") that no cream, eye drop or spray is written with. */
export interface Wanted {
  routes: readonly Route[]
  plainStrength: boolean
}

const unique = (codes: readonly Code[]): string[] => [...new Set(codes.map(({ code }) => code))]

/** The codes possible for the line's route and form, current before old; all of them when none fits. */
export function chooseCodes(codes: readonly Code[], { routes, plainStrength }: Wanted): string[] {
  const fitting =
    routes.length > 0
      ? codes.filter(({ code, route }) => routesOfCode(code, route).some((possible) => routes.includes(possible)))
      : plainStrength
        ? codes.filter(({ code }) => !isLocalCode(code))
        : codes
  return unique(fitting.length > 0 ? fitting : codes)
}
