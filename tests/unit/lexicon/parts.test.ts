import { describe, expect, it } from 'vitest'
import { candidatesFor } from '../../../lib/lexicon/candidates-for'
import { contextOf } from '../../../lib/lexicon/context-of'
import { doubtContradictions, doubtVaccineByRoute } from '../../../lib/lexicon/contradictions'
import { doubtOf } from '../../../lib/lexicon/doubt-of'
import { explain } from '../../../lib/lexicon/explain'
import { foldLine } from '../../../lib/lexicon/fold'
import { FORM_WORDS } from '../../../lib/lexicon/form-words'
import { HARMLESS_PARTS, PLAIN_WORDS, SALT_WORDS } from '../../../lib/lexicon/line-words'
import { looksLikeMedicine } from '../../../lib/lexicon/looks-like-medicine'
import { matchNames } from '../../../lib/lexicon/match-names'
import { formOf } from '../../../lib/lexicon/parse-form'
import { parseStrength } from '../../../lib/lexicon/parse-strength'
import { unexplained } from '../../../lib/lexicon/unexplained'
import { withoutRepeats } from '../../../lib/lexicon/without-repeats'
import { smallIndex } from './small-lexicon'

const index = smallIndex()
const matched = (line: string) => matchNames(line, foldLine(line), index)
const taken = (line: string) => {
  const words = foldLine(line).words.map(() => false)
  for (const { from, to } of matched(line)) words.fill(true, from, to)
  return words
}
const context = (line: string) => contextOf(line, foldLine(line), taken(line))

describe('names on a line', () => {
  it.each([
    ['Depo-Medrol 40 mg', ['exact']],
    ['Imurel, Medrol', ['exact', 'exact']],
    ['metotrexat', ['spelling']],
    ['pred nisolone', ['joined']],
    ['AZT', ['ambiguous']],
    ['aztèque', []],
    ['le mtx du patient', []],
    ['le MTX du patient', ['exact']],
  ])('%s → %j', (line, steps) => expect(matched(line).map(({ step }) => step)).toEqual(steps))

  it('what may make it another product is a doubt', () => {
    expect(matched('Herceptin duo')[0]?.doubt).toContain('duo')
    expect(matched('co-metoprolol')[0]?.doubt).toContain('co')
    expect(matched('METOPROLOL-TEVA')[0]?.doubt).toBeUndefined()
    expect(matched('Herceptin D')[0]?.doubt).toContain('letter')
    expect(matched('Herceptin Allergie')[0]?.doubt).toContain('allergie')
    expect(matched('Herceptin allergie')[0]?.doubt).toBeUndefined()
    expect(matched('filgrastim-2a')[0]?.doubt).toContain('subtype')
    expect(matched('hepatitis b vaccine vivant')[0]?.doubt).toContain('live')
  })

  it('brand and substance that differ are both doubted; parted by a comma they are two drugs', () => {
    const doubts = (line: string) =>
      doubtContradictions(line, foldLine(line), matched(line), index).filter(({ doubt }) => doubt !== undefined).length
    expect([doubts('Imuran methotrexate'), doubts('Imuran, methotrexate'), doubts('Imuran azathioprine')]).toEqual([
      2, 0, 0,
    ])
  })

  it('a vaccine given by nose is not taken for the injected one', () => {
    const vaccine = matched('hepatitis b vaccine')
    expect(doubtVaccineByRoute(vaccine, ['nasal'], index)[0]?.doubt).toContain('live')
    expect(doubtVaccineByRoute(vaccine, ['intramuscular'], index)[0]?.doubt).toBeUndefined()
  })

  it('of several vaccine names the brand speaks', () =>
    expect(withoutRepeats(matched('vaccin varicelleux PRIORIX'), index)).toHaveLength(1))
})

describe('what a line leaves unexplained', () => {
  it.each([
    ['éfavirenz/foobarvir 600 mg', 1],
    ['éfavirenz 600 mg/ml foobarpen', 0],
    ['foobarin MÉTHOTREXATE', 1],
    ['foobarin (méthotrexate)', 0],
    ['Immunosuppresseur : méthotrexate', 0],
    ['METHOTREXATE TILLOMED 2,5 mg, comprimé', 0],
    ['méthotrexate/acide foobarique', 1],
  ])('%s: %i word(s)', (line, count) => expect(unexplained(line, foldLine(line), matched(line))).toHaveLength(count))
})

describe('context', () => {
  it('a negation reaches at most a few words and stops at punctuation', () => {
    expect(context('pas de méthotrexate').denied).toEqual([[2, 3]])
    expect(context('geen, méthotrexate').denied).toEqual([[1, 1]])
  })

  it.each([
    ['Sulfur 15CH', true],
    ['Colchicum 9 ch', true],
    ['Colchicine 1 mg', false],
    ['Colchicum 5 DH', true],
    ['Belladonna D6 globuli', true],
    ['vitamine D3', false],
  ])('%s is homeopathic: %s', (line, is) => expect(context(line).homeopathy).toBe(is))
})

describe('is it a medicine at all', () => {
  it.each([
    ['Zorblaxumab', true],
    ['Zorblax 10 mg', true],
    ['Zorblax comprimé', true],
    ['Zorblax', false],
    ['Dr Zorblaxumab', false],
    ['10 mg', false],
    ['comprimé', false],
  ])('%s: %s', (line, is) => {
    const folded = foldLine(line)
    expect(looksLikeMedicine(folded, formOf(folded), parseStrength(line))).toBe(is)
  })
})

it('candidates are offered for what is unknown, best first', () => {
  const line = foldLine('prednisolne')
  expect(candidatesFor(line, [], [], index)[0]).toEqual({ name: 'prednisolone', score: 0.92 })
})

it('an explanation without anything found says so', () => {
  const none = { sure: [], doubts: [], unknown: [], candidates: [], routes: [] }
  expect(explain({ written: 'foo', folded: foldLine('foo'), kind: 'nothing', ...none }, index)).toBe(
    'no drug name, strength or dose form on the line',
  )
})

it('word lists are folded, and no drug word of the small lexicon is among them', () => {
  for (const word of [...PLAIN_WORDS, ...SALT_WORDS, ...HARMLESS_PARTS]) expect(word).toMatch(/^[a-z0-9]*$/)
  expect(FORM_WORDS.length).toBeGreaterThan(20)
})

it('a name in the middle of words already named is not in doubt', () => {
  const line = 'co-metoprolol'
  const [match] = matched(line)
  expect(match && doubtOf(line, foldLine(line), match, [true, true], index)).toBeUndefined()
})
