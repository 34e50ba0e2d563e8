import { z } from 'zod'
import { IsoDay } from '../../model/date'
import { Jurisdiction } from '../../model/pack'

/** A name as people read it: no characters that cannot be seen or that turn the direction of writing. */
const Name = z
  .string()
  .trim()
  .min(1)
  .max(80)
  .regex(/^[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+$/u, 'holds characters that cannot be seen')

/** Which programs a key may speak for: their ids, or a beginning and a star; "*" alone is all of them. */
const ProgramScope = z.string().regex(/^(\*|[a-z0-9-]+\*?)$/, 'is neither a program’s id nor a beginning with a star')

/** A public key and what it is trusted for, as a person or a policy brings it. */
export const KeyFile = z.strictObject({
  name: Name,
  /** The Ed25519 public key: 32 bytes as base64url. */
  key: z.string().regex(/^[A-Za-z0-9_-]{43}$/, 'is not an Ed25519 public key (32 bytes, base64url)'),
  programs: z.array(ProgramScope).min(1),
  jurisdictions: z.array(Jurisdiction).min(1),
  /** Its last day. */
  expiresOn: IsoDay.optional(),
})
export type KeyFile = z.infer<typeof KeyFile>
