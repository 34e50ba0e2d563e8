import { FlattenedSign, importJWK, type JWK } from 'jose'
import { keyId } from './trusted-key'

export const PACK_TYPE = 'sidelight-pack'
export const ROTATION_TYPE = 'sidelight-rotation'

/** A text signed by a private Ed25519 key, as the one line of a pack file or a rotation statement. */
export const sign = async (text: string, type: string, privateKey: JWK): Promise<string> => {
  const kid = await keyId(privateKey.x ?? '')
  const jws = await new FlattenedSign(new TextEncoder().encode(text))
    .setProtectedHeader({ alg: 'EdDSA', kid, typ: type })
    .sign(await importJWK(privateKey, 'EdDSA'))
  return JSON.stringify({ payload: jws.payload, protected: jws.protected, signature: jws.signature })
}
