import { exportJWK, generateKeyPair, type JWK } from 'jose'
import type { Pack } from '../../../lib/model/pack'
import type { Ground } from '../../../lib/packs/loading/check-pack'
import type { KeyFile } from '../../../lib/packs/trust/key-file'
import { PACK_TYPE, sign } from '../../../lib/packs/trust/sign'
import { pinned, type TrustedKey } from '../../../lib/packs/trust/trusted-key'
import { program } from './program'

export const TODAY = '2026-11-21'

export interface Signer {
  privateKey: JWK
  trusted: TrustedKey
  file: KeyFile
}

/** A fresh key pair, pinned for the programs and jurisdictions given. */
export const signer = async (over: Partial<KeyFile> = {}): Promise<Signer> => {
  const pair = await generateKeyPair('EdDSA', { extractable: true })
  const privateKey = await exportJWK(pair.privateKey)
  const file: KeyFile = {
    name: 'Site pharmacy',
    key: privateKey.x ?? '',
    programs: ['*'],
    jurisdictions: ['BE', 'FR', 'EU'],
    ...over,
  }
  return {
    privateKey,
    file,
    trusted: await pinned(file, { addedOn: '2026-11-20', addedBy: 'A. Admin', origin: 'person' }),
  }
}

export const signPack = (pack: unknown, by: Signer): Promise<string> =>
  sign(JSON.stringify(pack), PACK_TYPE, by.privateKey)

/** The shortest of our programs, one version on. */
export const update = (over: Partial<Pack> = {}): Pack => ({
  ...program('fr-filnemus-duloxetine'),
  version: 2,
  ...over,
})

export const ground = (keys: readonly TrustedKey[], over: Partial<Ground> = {}): Ground => ({
  keys,
  today: TODAY,
  knownIds: [],
  markOf: () => null,
  activeDigestOf: () => null,
  lexicon: null,
  allowOlder: false,
  ...over,
})

/** A pack with a value put at a path such as `revisions[0].summary.fr`. */
export const put = (pack: Pack, path: string, text: string): unknown => {
  const copy = structuredClone(pack) as unknown as Record<string, unknown>
  const keys = path.split(/[.[\]]+/).filter(Boolean)
  const last = keys.pop() ?? ''
  const at = keys.reduce((node, key) => node[key] as Record<string, unknown>, copy)
  at[last] = text
  return copy
}
