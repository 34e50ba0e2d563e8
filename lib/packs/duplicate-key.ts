interface Open {
  keys: Set<string> | null
  path: string
  /** In an array: which element; in an object: the key being read. */
  at: string | number
}

/** Strings, brackets and commas of a JSON text; numbers and words cannot hold keys. A string is matched without backtracking. */
const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]/gs

const place = ({ path, at }: Open): string =>
  typeof at === 'number' ? `${path}[${at}]` : path === '' ? at : `${path}.${at}`

/**
 * The path of the first key that an object of a JSON text has twice, or null. Parsers keep one of the two, and not all the same
 * one: what is signed, linted and shown could differ. Keys are compared as they are read ("\u0061" is "a"). The text must be
 * JSON; what comes before the first fault of one that is not is still looked at.
 */
export const duplicateKey = (text: string): string | null => {
  const stack: Open[] = []
  let key = true
  for (const [token] of text.matchAll(TOKEN)) {
    const top = stack.at(-1)
    if (token === '{' || token === '[') {
      stack.push({
        keys: token === '{' ? new Set() : null,
        path: top === undefined ? '' : place(top),
        at: token === '{' ? '' : 0,
      })
      key = true
    } else if (token === '}' || token === ']') {
      stack.pop()
      key = false
    } else if (token === ',') {
      if (typeof top?.at === 'number') top.at++
      key = true
    } else if (token === ':') key = false
    else if (key && top?.keys) {
      const name = JSON.parse(token) as string
      top.at = name
      if (top.keys.has(name)) return place(top)
      top.keys.add(name)
      key = false
    }
  }
  return null
}
