import type { Box } from './box'
import type { RootOf } from './roots'
import { unpack } from './unpack'
import { Walk } from './walk'

/** The box of one element, read at once: for a single row. Null when it cannot be seen. */
export const boxOfElement = (element: Element, rootOf?: RootOf): Box | null => {
  const walk = new Walk(element.ownerDocument, element, { rootOf, eachRow: true })
  walk.step({ due: () => false })
  return unpack(walk.tree)?.root ?? null
}
