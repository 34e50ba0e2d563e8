import { z } from 'zod'

/** Three answers, never two. It speaks of the requirement: an exclusion that does not apply is `met`. */
export const Truth = z.enum(['met', 'not-met', 'unknown'])
export type Truth = z.infer<typeof Truth>
