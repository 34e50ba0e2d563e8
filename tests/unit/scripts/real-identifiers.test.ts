import { describe, expect, it } from 'vitest'
import { realIdentifiers } from '../../../scripts/real-identifiers'

const why = (text: string): string[] => realIdentifiers(text).map((one) => one.why)

describe('a saved page is searched for real people', () => {
  it('finds national numbers whose check digits hold', () => {
    expect(why('NISS 85.07.30-033.28')).toEqual(['a Belgian national number'])
    expect(why('NIR 2 55 08 14 168 025 38')).toEqual(['a French social security number'])
    expect(why('BSN: 111222333')).toEqual(['a Dutch citizen number'])
  })

  it('passes numbers whose check digits do not hold, and nine digits that nobody calls a BSN', () => {
    expect(why('NISS 85.07.30-033.29, dossier 111222333, NIR 2 55 08 14 168 025 39')).toEqual([])
  })

  it('finds e-mail addresses and telephone numbers, and knows the ones that lead nowhere', () => {
    expect(why('a.b@hopital.fr or +33 1 42 34 56 78')).toEqual(['an e-mail address', 'a telephone number'])
    expect(why('ward@example.org')).toEqual([])
  })

  it('does not take doses, dates and codes for people', () => {
    expect(why('MTX 15 mg, 2026-03-12, 12/03/2026 08:00, L04AX03, 00320012, 250 mg/5 ml')).toEqual([])
  })

  it('names each find once', () => {
    expect(realIdentifiers('85.07.30-033.28 … 85.07.30-033.28')).toHaveLength(1)
  })
})
