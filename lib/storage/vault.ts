import { z } from 'zod'

/**
 * What stands in the database instead of a draft's content. `plain` is the identity seal; an encrypting one comes as another
 * member with its own `alg`, and what was sealed before still opens.
 */
export const SealedContent = z.discriminatedUnion('alg', [
  z.strictObject({ v: z.literal(1), alg: z.literal('plain'), data: z.string() }),
])
export type SealedContent = z.infer<typeof SealedContent>

/** Seals a value that JSON can hold. */
export const seal = async (content: unknown): Promise<SealedContent> => ({
  v: 1,
  alg: 'plain',
  data: JSON.stringify(content),
})

/** Opens what `seal` made; undefined when it is damaged or sealed in a way this version does not know. */
export const open = async (sealed: unknown): Promise<unknown> => {
  const parsed = SealedContent.safeParse(sealed)
  if (!parsed.success) return undefined
  try {
    return JSON.parse(parsed.data.data)
  } catch {
    return undefined
  }
}
