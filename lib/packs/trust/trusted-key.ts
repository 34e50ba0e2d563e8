import { calculateJwkThumbprint } from 'jose'
import { z } from 'zod'
import { IsoDay } from '../../model/date'
import { KeyFile } from './key-file'

/** A pinned public key: what it is trusted for, since when and by whom. */
export const TrustedKey = KeyFile.extend({
  /** RFC 7638 thumbprint: what a signature names it by and what people compare aloud. */
  kid: z.string(),
  addedOn: IsoDay,
  addedBy: z.string(),
  /** From this day nothing it signed is used any more. */
  revokedOn: IsoDay.optional(),
  /** It handed over to this key: it signs nothing new, what it signed stays. */
  replacedBy: z.string().optional(),
  origin: z.enum(['person', 'policy']),
})
export type TrustedKey = z.infer<typeof TrustedKey>

/** The thumbprint of an Ed25519 public key (32 bytes as base64url). */
export const keyId = (key: string): Promise<string> =>
  calculateJwkThumbprint({ kty: 'OKP', crv: 'Ed25519', x: key }, 'sha256')

/** A key file as it is pinned. */
export const pinned = async (
  file: KeyFile,
  by: Pick<TrustedKey, 'addedOn' | 'addedBy' | 'origin'>,
): Promise<TrustedKey> => ({ ...file, kid: await keyId(file.key), ...by })

/** A thumbprint in groups of four, for reading aloud. */
export const fingerprint = (kid: string): string => (kid.match(/.{1,4}/g) ?? []).join(' ')
