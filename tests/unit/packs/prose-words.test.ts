import { expect, it } from 'vitest'
import { EXCIPIENTS, PROSE_WORDS } from '../../../lib/packs/prose-words'

const keysOf = (words: object): string[] =>
  Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [key] : keysOf(value as object).map((inner) => `${key}.${inner}`),
  )
const emptyIn = (words: object): string[] =>
  Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? (value.trim() === '' ? [key] : []) : emptyIn(value as object),
  )

it.each(['fr', 'nl'] as const)('%s has every word of en, none empty', (lang) => {
  expect(keysOf(PROSE_WORDS[lang])).toEqual(keysOf(PROSE_WORDS.en))
  expect(emptyIn(PROSE_WORDS[lang])).toEqual([])
})

it('an excipient is named in three languages, by its own English name', () => {
  for (const [name, said] of Object.entries(EXCIPIENTS)) {
    expect(said.en).toBe(name)
    expect(emptyIn(said)).toEqual([])
  }
})
