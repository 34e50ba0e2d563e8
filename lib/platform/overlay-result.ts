import { z } from 'zod'
import type { OverlayResult } from './overlay-request'

/** Checks what came back from the injected overlay. */
export const OverlayResultSchema: z.ZodType<OverlayResult> = z.discriminatedUnion('did', [
  z.strictObject({ did: z.literal('opened') }),
  z.strictObject({ did: z.literal('closed') }),
  z.strictObject({ did: z.literal('refused'), contentType: z.string() }),
])
