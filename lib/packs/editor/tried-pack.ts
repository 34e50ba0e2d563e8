import { z } from 'zod'
import { DateBounds } from '../../model/date'
import { Truth } from '../../model/truth'

/** What a program says of one of its cases, and where that is not what the case expects. */
export const TriedCase = z.strictObject({
  name: z.string(),
  verdict: Truth,
  notice: z.string(),
  appliesTo: z.string(),
  inForce: z.string(),
  earliestStart: DateBounds.nullable(),
  criteria: z.array(z.strictObject({ id: z.string(), truth: Truth, sentence: z.string() })),
  missing: z.array(z.strictObject({ id: z.string(), question: z.string() })),
  differences: z.array(z.strictObject({ what: z.string(), expected: z.string(), found: z.string() })),
})
export type TriedCase = z.infer<typeof TriedCase>

/** A draft that is a pack, tried out: what smells, what it says in words, how its cases come out. */
export const TriedPack = z.strictObject({
  smells: z.array(
    z.strictObject({
      smell: z.string(),
      level: z.enum(['error', 'warning']),
      where: z.string(),
      message: z.string(),
    }),
  ),
  prose: z.array(z.strictObject({ id: z.string(), lines: z.array(z.string()) })),
  cases: z.array(TriedCase),
})
export type TriedPack = z.infer<typeof TriedPack>
