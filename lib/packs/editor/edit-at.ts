import { isObject } from './blank'

export type Path = readonly (string | number)[]

/** The value at a path; undefined where nothing is. */
export const valueAt = (value: unknown, path: Path): unknown => {
  const [key, ...rest] = path
  if (key === undefined) return value
  if (Array.isArray(value) && typeof key === 'number') return valueAt(value[key], rest)
  return isObject(value) && Object.hasOwn(value, key) ? valueAt(value[String(key)], rest) : undefined
}

/** A copy with another value at a path; `undefined` takes the place away, out of a list too. The original is untouched. */
export const editAt = (value: unknown, path: Path, next: unknown): unknown => {
  const [key, ...rest] = path
  if (key === undefined) return next
  if (Array.isArray(value) && typeof key === 'number') {
    const inner = rest.length === 0 ? next : editAt(value[key], rest, next)
    return inner === undefined ? value.toSpliced(key, 1) : value.toSpliced(key, 1, inner)
  }
  const object = isObject(value) ? value : {}
  const name = String(key)
  const inner = rest.length === 0 ? next : editAt(object[name], rest, next)
  if (inner !== undefined) return { ...object, [name]: inner }
  const { [name]: _gone, ...others } = object
  return others
}

/** A path as problems of a pack write it: `revisions[0].criteria[2].label.fr`. */
export const writtenPath = (path: Path): string =>
  path.reduce<string>(
    (text, key) => (typeof key === 'number' ? `${text}[${key}]` : text === '' ? key : `${text}.${key}`),
    '',
  )
