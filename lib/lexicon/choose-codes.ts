import type { Route } from '../model/substance'
import { codeHasRoute, isLocalCode } from './atc-routes'

/** What the line leaves open: its routes, or a plain strength ("20 mg") that no cream, eye drop or spray is written with. */
interface PossibleCode {
  code: string
  route?: Route | undefined
  old?: boolean | undefined
}

export interface Wanted {
  routes: readonly Route[]
  plainStrength: boolean
}

const unique = (codes: readonly PossibleCode[]): string[] => [...new Set(codes.map(({ code }) => code))]

/** The codes possible for the line's route and form, current before old; all of them when none fits. */
export function chooseCodes(codes: readonly PossibleCode[], { routes, plainStrength }: Wanted): string[] {
  const fitting =
    routes.length > 0
      ? codes.filter(({ code, route }) => routes.some((wanted) => codeHasRoute(code, route, wanted)))
      : plainStrength
        ? codes.filter(({ code }) => !isLocalCode(code))
        : codes
  return unique(fitting.length > 0 ? fitting : codes)
}
