import { z } from 'zod'
import { Policy } from './policy'

const Nothing = z.strictObject({})

/** What the options page asks of the background about programs, keys and the organisation's policy. */
export const PACK_MESSAGES = {
  /** The policy without its packs, which are listed with the programs. */
  'get-policy': {
    request: Nothing,
    response: z.strictObject({ policy: Policy.omit({ packs: true }), problems: z.array(z.string()) }),
  },
} as const
