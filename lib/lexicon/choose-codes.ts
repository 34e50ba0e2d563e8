import type { Route } from '../model/substance'
import { codeHasRoute, isLocalCode } from './atc-routes'

/** A code with the route its author gave it. */
interface PossibleCode {
  code: string
  route?: Route | undefined
  old?: boolean | undefined
}

/** What the line leaves open: its routes, or a plain strength ("20 mg") that no cream, eye drop, spray or enema is written with. */
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
        ? codes.filter(({ code, route }) => !isLocalCode(code) && !(route === 'rectal' && code.startsWith('A07')))
        : codes
  return unique(fitting.length > 0 ? fitting : codes)
}
