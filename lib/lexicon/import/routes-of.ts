import type { Route } from '../../model/substance'
import { parseForm } from '../parse-form'

/**
 * The routes an official file gives a product, folded to what rules need. Undefined as soon as one of them is not known here
 * ("voie extracorporelle autre"): a route that is left out would make the others look like all there are.
 */
export function routesOf(written: readonly string[]): Route[] | undefined {
  const routes = new Set<Route>()
  for (const one of written) {
    const read = parseForm(one).routes
    const [only] = read
    if (read.length !== 1 || only === undefined) return undefined
    routes.add(only)
  }
  return routes.size === 0 ? undefined : [...routes]
}
