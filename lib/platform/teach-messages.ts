import { z } from 'zod'
import { Hint, HintRole } from '../model/hint'

/** A part of the page as the panel speaks of it: what it is, how it begins, how many alike stand in it. */
export const TaughtPart = z.strictObject({ tag: z.string(), text: z.string(), parts: z.int() })
export type TaughtPart = z.infer<typeof TaughtPart>

export const TEACH_PROBLEMS = [
  'no-drug',
  'outside-list',
  'inside-root',
  'no-rows',
  'two-rows',
  'uneven-columns',
] as const

/** Where teaching stands in one frame. Texts are the page's own words: they are shown, and never kept. */
export const TeachState = z.strictObject({
  pointing: z.boolean(),
  looking: TaughtPart.nullable(),
  list: TaughtPart.nullable(),
  picks: z.array(z.strictObject({ role: HintRole, text: z.string() })),
  made: z
    .discriminatedUnion('ok', [
      z.strictObject({ ok: z.literal(true), hint: Hint.omit({ id: true, ehr: true }) }),
      z.strictObject({ ok: z.literal(false), problem: z.enum(TEACH_PROBLEMS) }),
    ])
    .nullable(),
})
export type TeachState = z.infer<typeof TeachState>

/** One step of teaching. `look` only asks; `point` lets the mouse choose; `move` goes from part to part by keyboard. */
export const TeachOrder = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('look') }),
  z.strictObject({ do: z.literal('point') }),
  z.strictObject({ do: z.literal('move'), to: z.enum(['wider', 'inside', 'before', 'after']) }),
  z.strictObject({ do: z.literal('take'), as: z.union([z.literal('list'), HintRole]) }),
  z.strictObject({ do: z.literal('drop'), role: z.union([z.literal('list'), HintRole]) }),
])
export type TeachOrder = z.infer<typeof TeachOrder>

/** Teaching the reader a page: the panel orders, a script in the page's frames points and answers. */
export const TEACH_MESSAGES = {
  'begin-teaching': { request: z.strictObject({}), response: z.strictObject({ frame: z.int(), state: TeachState }) },
  /** In the frame that is being taught; `look` finds the frame that was pointed at last. */
  teach: {
    request: z.strictObject({ frame: z.int(), order: TeachOrder }),
    response: z.strictObject({ frame: z.int(), state: TeachState }),
  },
  'end-teaching': { request: z.strictObject({}), response: z.strictObject({}) },
} as const
