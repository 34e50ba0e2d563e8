import type { Box } from './box'
import { INTO_ROOT, stepTo } from './dom-path'

/** Writes CSS paths; ` >>> ` steps into a shadow root. Paths of parents are remembered: rows share theirs. */
export interface Paths {
  of(box: Box): string
}

/** Paths for the boxes of one document. */
export const pathsOf = (): Paths => {
  const known = new Map<Box, string>()
  const stepInto = (box: Box, above: string): string => {
    if (box.path !== '') return box.path
    if (box.id !== '') return `#${box.id}`
    const step = stepTo(box.tag, box.place)
    if (above === '') return step
    return `${above}${box.parent?.root ? INTO_ROOT : ' > '}${step}`
  }
  return {
    of(box) {
      // Boxes whose path is not known yet, from the inside out; iterative for deep pages.
      const todo: Box[] = []
      let path = ''
      for (let at: Box | null = box; at; at = at.parent) {
        const before = known.get(at)
        if (before !== undefined) {
          path = before
          break
        }
        todo.push(at)
      }
      for (let at = todo.pop(); at; at = todo.pop()) {
        path = stepInto(at, path)
        if (at !== box) known.set(at, path)
      }
      return path
    },
  }
}
