import type { FormNode } from './form-node'

/** The least that can stand at a place of a pack: required parts, empty; what must be written is left to be asked for. */
export const blank = (node: FormNode): unknown => {
  switch (node.is) {
    case 'object':
      return Object.fromEntries(
        node.fields.filter(({ required }) => required).map(({ key, node: inner }) => [key, blank(inner())]),
      )
    case 'sentence':
      return { en: '', fr: '', nl: '' }
    case 'list':
      return node.least > 0 ? [blank(node.of())] : []
    case 'choice':
      return node.values[0] ?? ''
    case 'text':
      return ''
    case 'number':
      return node.least
    case 'yes-no':
      return false
    case 'fixed':
      return node.value
    case 'or-null':
      return null
    case 'variant': {
      const [first] = node.kinds.values()
      return first ? blank(first()) : {}
    }
    case 'table':
      return {}
    case 'kept':
      return null
  }
}

/** The parts of `value` that another kind has too, on top of that kind's blank: a changed mind keeps label and quotes. */
export const asKind = (node: FormNode, value: unknown): unknown => {
  const start = blank(node)
  if (node.is !== 'object' || !isObject(start) || !isObject(value)) return start
  const kept = node.fields.flatMap(({ key, node: inner }) =>
    key in value && inner().is !== 'fixed' ? [[key, value[key]] as const] : [],
  )
  return { ...start, ...Object.fromEntries(kept) }
}

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
