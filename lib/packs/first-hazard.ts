/** Limits of a pack file. The largest of our own packs is below 0.3 MB; a sponsor's will not be fifteen times that. */
const MAX_CHARACTERS = 4_000_000
const MAX_NODES = 200_000
const MAX_DEPTH = 48
const MAX_TEXT = 20_000
const POLLUTING = new Set(['__proto__', 'constructor', 'prototype'])

interface Node {
  value: unknown
  path: string
  depth: number
}

const childrenOf = ({ value, path, depth }: Node): Node[] => {
  if (Array.isArray(value)) {
    return value.map((child: unknown, i) => ({ value: child, path: `${path}[${i}]`, depth: depth + 1 }))
  }
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).map(([key, child]) => ({
    value: child,
    path: path === '' ? key : `${path}.${key}`,
    depth: depth + 1,
  }))
}

const clip = (path: string): string => (path.length > 200 ? `${path.slice(0, 200)}…` : path) || 'the file'

/**
 * The first thing that makes foreign JSON unsafe to even parse: too large, too deep, an over-long text, or a key that
 * could pollute a prototype. Null when there is none. Walks without recursion, so that depth cannot exhaust the stack.
 */
export const firstHazard = (json: unknown): string | null => {
  const queue: Node[] = [{ value: json, path: '', depth: 0 }]
  let nodes = 0
  let characters = 0
  for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
    const { value, path, depth } = node
    if (++nodes > MAX_NODES) return `${clip(path)}: more than ${MAX_NODES} values`
    if (depth > MAX_DEPTH) return `${clip(path)}: nested deeper than ${MAX_DEPTH} levels`
    if (typeof value === 'string') {
      if (value.length > MAX_TEXT) return `${clip(path)}: a text of ${value.length} characters (at most ${MAX_TEXT})`
      characters += value.length
      if (characters > MAX_CHARACTERS) return `${clip(path)}: more than ${MAX_CHARACTERS} characters in all`
    }
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      const bad = Object.keys(value).find((key) => POLLUTING.has(key))
      if (bad !== undefined) return `${clip(path)}: the key "${bad}" is not allowed`
    }
    for (const child of childrenOf(node).reverse()) queue.push(child)
  }
  return null
}
