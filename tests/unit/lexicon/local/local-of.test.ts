import { describe, expect, it } from 'vitest'
import { localOf } from '../../../../lib/lexicon/local/local-of'
import { withSynonyms } from '../../../../lib/lexicon/local/local-synonym'
import { resolveLine } from '../../../../lib/lexicon/resolve-line'
import { smallIndex } from '../small-lexicon'

describe('a name of this site', () => {
  it('says who settled it and when, also on what it resolves to', () => {
    const index = withSynonyms(smallIndex(), [
      { name: 'zolfanix', means: ['methotrexate'], who: 'Dr A. Nyström', on: '2026-11-21' },
    ])
    expect(resolveLine('ZOLFANIX 10 mg', index)).toMatchObject({
      recognised: true,
      substances: [{ name: 'methotrexate', local: 'Dr A. Nyström, 2026-11-21' }],
    })
    expect(resolveLine('methotrexate 10 mg', index).substances[0]).not.toHaveProperty('local')
  })
  it('an imported name is nobody’s here', () =>
    expect(localOf({ s: [0], k: 'brand', from: 'BDPM, file of 18 May 2026' })).toBeUndefined())
})
