/** The part of JSON Schema that zod writes for a pack. */
export interface JsonSchema {
  type?: string
  const?: unknown
  enum?: unknown[]
  properties?: Record<string, JsonSchema>
  required?: string[]
  items?: JsonSchema
  anyOf?: JsonSchema[]
  oneOf?: JsonSchema[]
  $ref?: string
  $defs?: Record<string, JsonSchema>
  minimum?: number
  exclusiveMinimum?: number
  minItems?: number
  additionalProperties?: JsonSchema | boolean
}

export interface FormField {
  key: string
  required: boolean
  node: () => FormNode
}

/** What a form shows for one place of a pack. Children are made when they are looked at: criteria hold criteria. */
export type FormNode =
  | { is: 'object'; fields: readonly FormField[] }
  /** One sentence in the three languages. */
  | { is: 'sentence' }
  | { is: 'list'; of: () => FormNode; least: number }
  | { is: 'choice'; values: readonly string[] }
  | { is: 'text' }
  | { is: 'number'; whole: boolean; least: number }
  | { is: 'yes-no' }
  | { is: 'fixed'; value: string | number }
  | { is: 'or-null'; of: () => FormNode }
  | { is: 'variant'; kinds: ReadonlyMap<string, () => FormNode> }
  /** Values under keys that the author names. */
  | { is: 'table'; of: () => FormNode }
  /** Carried along, and not changed here. */
  | { is: 'kept' }

const isNull = ({ type }: JsonSchema): boolean => type === 'null'

/** The form of a schema; what the form has no field for is `kept`. */
export const formNode = (schema: JsonSchema, root: JsonSchema = schema): FormNode => {
  const inner = (one: JsonSchema) => () => formNode(one, root)
  if (schema.$ref !== undefined) return formNode(root.$defs?.[schema.$ref.replace('#/$defs/', '')] ?? {}, root)
  if (typeof schema.const === 'string' || typeof schema.const === 'number') return { is: 'fixed', value: schema.const }
  if (schema.enum) return { is: 'choice', values: schema.enum.map(String) }
  if (schema.oneOf) return variant(schema.oneOf, root)
  if (schema.anyOf) return either(schema.anyOf, root)
  switch (schema.type) {
    case 'string':
      return { is: 'text' }
    case 'boolean':
      return { is: 'yes-no' }
    case 'integer':
    case 'number':
      return { is: 'number', whole: schema.type === 'integer', least: leastOf(schema) }
    case 'array':
      return schema.items ? { is: 'list', of: inner(schema.items), least: schema.minItems ?? 0 } : { is: 'kept' }
    case 'object':
      if (schema.properties) return object(schema.properties, new Set(schema.required), root)
      return typeof schema.additionalProperties === 'object'
        ? { is: 'table', of: inner(schema.additionalProperties) }
        : { is: 'kept' }
    default:
      return { is: 'kept' }
  }
}

const leastOf = ({ minimum, exclusiveMinimum }: JsonSchema): number =>
  exclusiveMinimum === undefined ? Math.max(minimum ?? 0, 0) : exclusiveMinimum + 1

const object = (properties: Record<string, JsonSchema>, required: ReadonlySet<string>, root: JsonSchema): FormNode => {
  const keys = Object.keys(properties)
  if (['en', 'fr', 'nl'].every((lang) => keys.includes(lang))) return { is: 'sentence' }
  const fields = Object.entries(properties).map(([key, one]) => ({
    key,
    required: required.has(key),
    node: () => formNode(one, root),
  }))
  return { is: 'object', fields }
}

const variant = (schemas: readonly JsonSchema[], root: JsonSchema): FormNode => {
  const kinds = schemas.flatMap((one): [string, () => FormNode][] => {
    const kind = one.properties?.kind?.const
    return typeof kind === 'string' ? [[kind, () => formNode(one, root)]] : []
  })
  return kinds.length === schemas.length ? { is: 'variant', kinds: new Map(kinds) } : { is: 'kept' }
}

/** A value or none; of several writings of one value (a date that can be read two ways) the text. */
const either = (schemas: readonly JsonSchema[], root: JsonSchema): FormNode => {
  const values = schemas.filter((one) => !isNull(one))
  const nodes = values.map((one) => formNode(one, root))
  const chosen = nodes.find(({ is }) => is === 'text') ?? nodes[0] ?? { is: 'kept' }
  return values.length < schemas.length ? { is: 'or-null', of: () => chosen } : chosen
}
