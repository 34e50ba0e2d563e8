import { z } from 'zod'
import { Hint } from '../model/hint'

export type HintFile = { ok: true; hints: Hint[] } | { ok: false; where: string; why: string }

const MOST_LETTERS = 200_000

/** Reads the text of a hint file, one hint or a list of them; else where the first fault is and what it is, in the schema's words. */
export const readHintFile = (text: string): HintFile => {
  if (text.length > MOST_LETTERS) return { ok: false, where: '', why: 'too-long' }
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (cause) {
    return { ok: false, where: '', why: cause instanceof Error ? cause.message : String(cause) }
  }
  const parsed = z
    .array(Hint)
    .min(1)
    .safeParse(Array.isArray(json) ? json : [json])
  if (parsed.success) return { ok: true, hints: parsed.data }
  const [issue] = parsed.error.issues
  return { ok: false, where: (issue?.path ?? []).join('.'), why: issue?.message ?? '' }
}
