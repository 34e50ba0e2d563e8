import type { z } from 'zod'
import { Pack } from '../model/pack'
import { danglingReference } from './dangling-reference'
import { firstHazard } from './first-hazard'

/** What came out of a foreign file: the value, or a problem worded for the person who can repair the file. */
export type Loaded<T> = { ok: true; value: T } | { ok: false; problem: string }

const written = (path: readonly PropertyKey[]): string =>
  path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`
    return text === '' ? String(key) : `${text}.${String(key)}`
  }, '') || 'the file'

/** Zod's issues as `path: reason`, the first few; unions say what each of their members missed. */
export const problemsOf = (error: z.ZodError): string => {
  const lines = error.issues.map((issue) => `${written(issue.path)}: ${issue.message}`)
  const more = lines.length - 5
  return more > 0 ? [...lines.slice(0, 5), `… and ${more} more`].join('\n') : lines.join('\n')
}

/**
 * Opens a compiled pack from foreign JSON. The problem names the path of the fault (`revisions[0].criteria[2].kind: …`).
 * Nothing is repaired and nothing is skipped: a pack is whole or it is refused.
 */
export const openPack = (json: unknown): Loaded<Pack> => {
  const hazard = firstHazard(json)
  if (hazard !== null) return { ok: false, problem: hazard }
  const parsed = Pack.safeParse(json)
  if (!parsed.success) return { ok: false, problem: problemsOf(parsed.error) }
  const dangling = danglingReference(parsed.data)
  return dangling === null ? { ok: true, value: parsed.data } : { ok: false, problem: dangling }
}
