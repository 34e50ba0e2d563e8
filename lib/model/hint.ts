import { z } from 'zod'

/** A CSS selector, short enough to be one; whether it can be parsed only a browser can say. */
const Selector = z.string().min(1).max(300)

/** What a hint may call a column: the columns a list of medicines is made of. */
export const HintRole = z.enum([
  'drug',
  'dose',
  'route',
  'frequency',
  'start',
  'stop',
  'status',
  'reason',
  'indication',
  'prescriber',
])
export type HintRole = z.infer<typeof HintRole>

const HintColumn = z.strictObject({ role: HintRole, selector: Selector })

/**
 * Where a medication list stands on a page that the general reader cannot read, and what its columns are: data an admin can write and
 * review, never code. With `row`, columns are looked for inside each row; without it each column is a run of cells in the list, and
 * the n-th of each belong together.
 */
export const Hint = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
    .max(60),
  /** The EHR, its version and view, as its users call them. */
  ehr: z.string().min(1).max(120),
  /** Stands on every page the hint is for, and on no other. */
  when: Selector,
  where: Selector,
  row: Selector.optional(),
  columns: z
    .array(HintColumn)
    .min(1)
    .max(HintRole.options.length)
    .refine((columns) => columns.some(({ role }) => role === 'drug'), 'no column holds the drug')
    .refine((columns) => new Set(columns.map(({ role }) => role)).size === columns.length, 'a role stands twice'),
  /** Parts of the page that are nobody's history and are read as such. */
  ignore: z.array(Selector).max(20).optional(),
})
export type Hint = z.infer<typeof Hint>
