import { exportJWK } from 'jose'
import { keyId } from '../../packs/trust/trusted-key'

/** A workstation's signing key. The private half cannot be exported: who copies the file system does not copy the signature. */
export interface WorkstationKey {
  privateKey: CryptoKey
  /** The public half, 32 bytes as base64url: what others verify with. */
  publicKey: string
  /** RFC 7638 thumbprint of the public half. */
  kid: string
}

/** A fresh Ed25519 key of this workstation. */
export const makeWorkstationKey = async (): Promise<WorkstationKey> => {
  const pair = await crypto.subtle.generateKey({ name: 'Ed25519' }, false, ['sign', 'verify'])
  if (!('privateKey' in pair)) throw new Error('Ed25519 gave no pair')
  const publicKey = (await exportJWK(pair.publicKey)).x ?? ''
  return { privateKey: pair.privateKey, publicKey, kid: await keyId(publicKey) }
}
