import { describe, expect, it } from 'vitest'
import { foundBy } from '../../../components/search-programs'
import type { Pack } from '../../../lib/model/pack'

const pack = {
  title: { en: 'Restriction of alemtuzumab', fr: 'Restriction de l’alemtuzumab', nl: 'Beperking van alemtuzumab' },
  product: { substance: 'alemtuzumab', brands: ['Lemtrada'], atc: [], routes: [] },
  revisions: [
    { indications: [{ label: { en: 'Multiple sclerosis', fr: 'Sclérose en plaques', nl: 'Multiple sclerose' } }] },
  ],
} as unknown as Pack

describe('search over installed programs', () => {
  it.each(['lemtrada', 'ALEMTUZUMAB', 'sclerose en plaques', 'Sclérose', 'multiple alem'])(
    'finds it by “%s”',
    (query) => expect(foundBy(pack, query)).toBe(true),
  )
  it.each(['', '   ', 'nulojix', 'lemtrada psoriasis'])('does not find it by “%s”', (query) =>
    expect(foundBy(pack, query)).toBe(false),
  )
})
