import type { Lang } from '../../model/text'

/** A text of a pack with the way to it. */
export interface Written {
  path: string
  text: string
}

/** One sentence in three languages with the way to it. */
export interface Trio {
  path: string
  texts: Record<Lang, string>
  original: readonly string[]
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

const childrenOf = (value: Record<string, unknown> | unknown[], path: string): [string, unknown][] =>
  Array.isArray(value)
    ? value.map((child, i) => [`${path}[${i}]`, child])
    : Object.entries(value).map(([key, child]) => [path === '' ? key : `${path}.${key}`, child])

/** Every text inside a value, with its path. A pack's depth is bounded before it is looked at. */
export const stringsOf = (value: unknown, path = ''): Written[] => {
  if (typeof value === 'string') return [{ path, text: value }]
  return isObject(value) ? childrenOf(value, path).flatMap(([at, child]) => stringsOf(child, at)) : []
}

/** Every sentence in three languages inside a value, with its path. */
export const triosOf = (value: unknown, path = ''): Trio[] => {
  if (!isObject(value)) return []
  const { en, fr, nl, original } = value as Record<string, unknown>
  const own =
    typeof en === 'string' && typeof fr === 'string' && typeof nl === 'string'
      ? [{ path, texts: { en, fr, nl }, original: Array.isArray(original) ? (original as string[]) : [] }]
      : []
  return [...own, ...childrenOf(value, path).flatMap(([at, child]) => triosOf(child, at))]
}
