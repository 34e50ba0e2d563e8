import { expect, it } from 'vitest'
import { signedPack } from '../../../../lib/packs/trust/signed-pack'
import { signer, signPack, update } from '../signed-pack'

it('a kept file gives back its pack, accents and all', async () => {
  const pack = update()
  expect(signedPack(await signPack(pack, await signer()))).toEqual(JSON.parse(JSON.stringify(pack)))
})
