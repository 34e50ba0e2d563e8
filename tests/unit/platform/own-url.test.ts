import { expect, it } from 'vitest'
import { ownUrl } from '../../../lib/platform/own-url'

it('is the address of a file of the extension', () => {
  expect(ownUrl('generated/lexicon.json')).toMatch(/:\/\/[^/]+\/generated\/lexicon\.json$/)
  expect(ownUrl('notice.html?reason=pdf')).toMatch(/notice\.html\?reason=pdf$/)
})
