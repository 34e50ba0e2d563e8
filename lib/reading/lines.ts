import { type Box, BREAK } from './box'
import { clean } from './clean'

export interface LinesOptions {
  /** Leave these boxes out. */
  without?: (box: Box) => boolean
}

/**
 * The lines a person sees in a box: broken by blocks and `<br>`, not by where the source wraps. Buttons that act on the row
 * are no part of its words. Iterative.
 */
export const linesOf = (box: Box, options?: LinesOptions): string[] => {
  const only = box.kids.length === 1 ? box.kids[0] : undefined
  if (typeof only === 'string' && !only.includes(BREAK)) {
    const text = clean(only)
    return text === '' ? [] : [text]
  }
  const lines: string[] = []
  let line = ''
  const flush = (): void => {
    const text = clean(line)
    if (text !== '') lines.push(text)
    line = ''
  }
  const add = (text: string): void => {
    if (!text.includes(BREAK)) {
      line += text
      return
    }
    const parts = text.split(BREAK)
    parts.forEach((part, i) => {
      if (i > 0) flush()
      line += part
    })
  }
  // A string on the stack is either a piece of text or, as `CLOSE`, the end of a block.
  const stack: (Box | string | typeof CLOSE | Gap)[] = []
  const open = (of: Box): void => {
    for (let i = of.kids.length - 1; i >= 0; i -= 1) {
      const kid = of.kids[i]
      if (kid !== undefined) stack.push(kid)
    }
  }
  open(box)
  for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
    if (at === CLOSE) flush()
    else if (typeof at === 'string') add(at)
    else if ('linesBefore' in at) {
      // What stands beside a column of several lines does not go on with its last one.
      if (lines.length > at.linesBefore) flush()
      else line += ' '
    } else if (at.inked && !at.acts && !(options?.without?.(at) ?? false)) {
      const { flow, display, apart } = at.look
      if (display === 'table-cell' || flow === 'atom' || at.control) {
        line += ' '
        stack.push({ linesBefore: lines.length })
      } else if (flow === 'block') {
        flush()
        stack.push(CLOSE)
      } else if (apart) {
        line += ' '
        stack.push(' ')
      }
      open(at)
    }
  }
  flush()
  return lines
}

const CLOSE = Symbol('end of a block')
/** Room between two pieces. */
interface Gap {
  linesBefore: number
}

/** All of a box's visible text on one line. */
export const textOf = (box: Box, options?: LinesOptions): string => linesOf(box, options).join(' ')
