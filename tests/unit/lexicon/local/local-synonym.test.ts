import { describe, expect, it } from 'vitest'
import { type LocalSynonym, refusalOf, withSynonyms } from '../../../../lib/lexicon/local/local-synonym'
import { resolveLine } from '../../../../lib/lexicon/resolve-line'
import { smallIndex } from '../small-lexicon'

const kept = (name: string, ...means: string[]): LocalSynonym => ({
  name,
  means,
  who: 'A. Pharmacist',
  on: '2026-11-20',
})

describe('a local synonym', () => {
  it('resolves, and evidence calls it local', () => {
    const found = resolveLine('Blauwe pil 10 mg', withSynonyms(smallIndex(), [kept('blauwe pil', 'methotrexate')]))
    expect(found).toMatchObject({ recognised: true, substances: [{ name: 'methotrexate' }] })
    expect(found.because).toContain('local synonym, A. Pharmacist, 2026-11-20')
  })

  it('settles an ambiguous abbreviation to one of its meanings', () => {
    const index = withSynonyms(smallIndex(), [kept('MPA', 'mycophenolic acid')])
    expect(resolveLine('MPA 500 mg', index).substances.map(({ name }) => name)).toEqual(['mycophenolic acid'])
  })

  it('may stand for a combination', () => {
    const index = withSynonyms(smallIndex(), [kept('duopil', 'lamivudine', 'zidovudine')])
    expect(resolveLine('Duopil', index).atc).toEqual(['J05AR01'])
  })

  it('leaves the index it was given as it was', () => {
    const index = smallIndex()
    withSynonyms(index, [kept('blauwe pil', 'methotrexate')])
    expect(index.names.has('blauwe pil')).toBe(false)
  })
})

describe('a name that cannot be kept', () => {
  it.each([
    ['an ordinary word', kept('tablet 10 mg', 'methotrexate'), { why: 'plain' }],
    [
      'one the lexicon takes for something else',
      kept('Imurel', 'methotrexate'),
      { why: 'held', means: ['azathioprine'] },
    ],
    ['an ambiguous one, to a third meaning', kept('MPA', 'azathioprine'), { why: 'held' }],
    ['a drug nobody knows', kept('blauwe pil', 'foobarine'), { why: 'unknown-substance' }],
  ])('%s', (_what, synonym, refusal) => {
    expect(refusalOf(synonym, smallIndex())).toMatchObject(refusal)
    const line = resolveLine(synonym.name, withSynonyms(smallIndex(), [synonym]))
    expect(line.because).not.toContain('local synonym')
  })
})
