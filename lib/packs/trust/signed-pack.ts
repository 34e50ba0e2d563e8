import { base64url } from 'jose'
import type { Pack } from '../../model/pack'

/** The pack in a file that was checked when it was taken (`checkPack`): its own extension's database is trusted to have kept it. */
export const signedPack = (file: string): Pack => {
  const { payload } = JSON.parse(file) as { payload: string }
  return JSON.parse(new TextDecoder().decode(base64url.decode(payload))) as Pack
}
