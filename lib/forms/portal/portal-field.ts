import { z } from 'zod'

const Words = z.string().max(400)

/**
 * One field of a portal's page (or of a PDF form) that a person could fill, as plain data. The texts are the page's own: they are
 * matched and shown, and never kept.
 */
export const PortalField = z.strictObject({
  /** The browser's frame it stands in. */
  frame: z.int(),
  /** Its number in that frame, as long as the page's fields are not asked for again. */
  id: z.int(),
  kind: z.enum(['text', 'select', 'radio', 'checkbox', 'custom']),
  /** The `type` of an input: `text`, `date`, `number` …; `textarea`; empty for other controls. */
  type: z.string().max(40),
  label: Words,
  /** What stands over it, the nearest first: legends, headings, the first cell of its row. */
  sections: z.array(Words).max(8),
  name: Words,
  /** The form in which it wants what is typed, as it says so itself: placeholder and pattern. */
  placeholder: Words,
  pattern: Words,
  maxLength: z.int().nullable(),
  options: z.array(z.strictObject({ value: Words, text: Words })).max(500),
  required: z.boolean(),
  /** What it holds already; empty when nothing. */
  holds: Words,
  lang: z.string().max(40),
})
export type PortalField = z.infer<typeof PortalField>

/** What is done to one field, on a person's second click. */
export const Write = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('type'), text: z.string().max(5000) }),
  z.strictObject({ do: z.literal('choose'), option: z.int() }),
  z.strictObject({ do: z.literal('tick') }),
])
export type Write = z.infer<typeof Write>
