import { describe, expect, it } from 'vitest'
import { saysMore, withoutMore } from '../../../lib/charting/says-more'

describe('words that say a list goes on', () => {
  it.each([
    ['Sulfa +3', 'Sulfa'],
    ['Sulfa (+3)', 'Sulfa'],
    ['Sulfa, codeine + 2 more', 'Sulfa, codeine'],
    ['Sulfa…', 'Sulfa'],
    ['Sulfa, lat...', 'Sulfa, lat'],
    ['Penicillin and 2 more', 'Penicillin'],
    ['Penicillin and others', 'Penicillin'],
    ['pénicilline et 2 autres', 'pénicilline'],
    ['pénicilline, iode, etc.', 'pénicilline, iode'],
    ['jodium en 3 andere', 'jodium'],
    ['jodium, latex e.a.', 'jodium, latex'],
    ['jodium, meer', 'jodium'],
    ['Sulfa, more…', 'Sulfa'],
    ['Sulfa, see allergy tab', 'Sulfa'],
    ['iode, voir dossier', 'iode'],
    ['+3', ''],
    ['and 2 more', ''],
  ])('%s', (text, left) => {
    expect(saysMore(text)).toBeDefined()
    expect(withoutMore(text)).toBe(left)
  })

  it.each([
    'Sulfa',
    'amoxicilline + acide clavulanique',
    'Penicillin (rash, 2019)',
    'vitamine B12',
    'Co-trimoxazole 3+1',
    'more than 3 eggs a day',
    'Zie je niet',
  ])('nothing in: %s', (text) => {
    expect(saysMore(text)).toBeUndefined()
    expect(withoutMore(text)).toBe(text)
  })
})
