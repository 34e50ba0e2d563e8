import { z } from 'zod'
import { Pack } from '../../model/pack'
import { type FormNode, formNode, type JsonSchema } from './form-node'

/** The form of a whole pack, from its schema: what the schema learns, the editor shows. */
export const packForm = (): FormNode =>
  formNode(z.toJSONSchema(Pack, { io: 'input', unrepresentable: 'any' }) as JsonSchema)

/** Why a place of a draft is not yet right. `other` says it in the schema's own words. */
export type Fault = { path: string; why: 'missing' | 'too-few' | 'form' | 'other'; message: string }

/** What is wrong with a draft by the schema, place by place; none when it is a pack. */
export const packFaults = (draft: unknown): Fault[] => {
  const parsed = Pack.safeParse(draft)
  return parsed.success ? [] : parsed.error.issues.map(faultOf)
}

const faultOf = ({ path, code, message, ...issue }: z.core.$ZodIssue): Fault => ({
  path: path.reduce<string>(
    (text, key) => (typeof key === 'number' ? `${text}[${key}]` : text === '' ? String(key) : `${text}.${String(key)}`),
    '',
  ),
  why:
    code === 'too_small'
      ? 'origin' in issue && issue.origin === 'array'
        ? 'too-few'
        : 'missing'
      : code === 'invalid_type'
        ? 'missing'
        : code === 'invalid_format'
          ? 'form'
          : 'other',
  message,
})
