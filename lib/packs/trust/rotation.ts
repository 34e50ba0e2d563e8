import { z } from 'zod'
import { IsoDay } from '../../model/date'
import { type Checked, refuse } from '../refusal'
import { KeyFile } from './key-file'
import { openSigned } from './open-signed'
import { ROTATION_TYPE } from './sign'
import { keyId, type TrustedKey } from './trusted-key'

/** What an old key signs to hand over: the new public key, and its last day. It names nothing else: scope is inherited. */
const Statement = z.strictObject({
  rotate: z.literal(1),
  from: z.string(),
  key: KeyFile.shape.key,
  expiresOn: IsoDay.optional(),
})

/** The two keys as they stand after a rotation. */
export interface Rotated {
  old: TrustedKey
  fresh: TrustedKey
}

/**
 * A rotation statement signed by the old key: the new one takes its name and its scope, no more, and the old one signs nothing new.
 * Refused from a key that is revoked, expired or already replaced, and for a key that is known here already.
 */
export const rotate = async (
  text: string,
  keys: readonly TrustedKey[],
  today: IsoDay,
  by: string,
): Promise<Checked<Rotated>> => {
  const signed = await openSigned(text, ROTATION_TYPE, keys, today)
  if (!signed.ok) return signed
  const { key: old, text: said } = signed.value
  const statement = Statement.safeParse(JSON.parse(said))
  if (!statement.success) return refuse('schema', 'rotation', statement.error.issues[0]?.message ?? '')
  const { from, key, expiresOn } = statement.data
  if (from !== old.kid) return refuse('schema', 'rotation.from', 'names another key than the one that signed')
  const kid = await keyId(key)
  if (keys.some((one) => one.kid === kid)) return refuse('schema', 'rotation.key', 'is known here already')
  const { name, programs, jurisdictions, origin } = old
  return {
    ok: true,
    value: {
      old: { ...old, replacedBy: kid },
      fresh: {
        kid,
        key,
        name,
        programs,
        jurisdictions,
        origin,
        addedOn: today,
        addedBy: by,
        ...(expiresOn === undefined ? {} : { expiresOn }),
      },
    },
  }
}
