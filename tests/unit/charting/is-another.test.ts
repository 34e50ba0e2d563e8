import { expect, it } from 'vitest'
import { isAnother } from '../../../lib/charting/is-another'

const who = (name?: string, birthDate?: string) => ({
  identifiers: [],
  ...(name ? { name } : {}),
  ...(birthDate ? { birthDate } : {}),
})

it.each([
  ['the same, the other way round', who('LEFÈVRE Amélie', '1991-03-14'), who('Amelie Lefevre', '1991-03-14'), false],
  ['the same, known by the year', who('Amélie Lefèvre', '1991'), who('Amélie Lefèvre', '1991-03-14'), false],
  ['a namesake born on another day', who('Amélie Lefèvre', '1991-03-14'), who('Amélie Lefèvre', '1991-03-15'), true],
  ['another name', who('Amélie Lefèvre'), who('Jan Peeters'), true],
  ['nobody is named', who(), who('Jan Peeters', '1970-01-01'), false],
])('%s', (_name, a, b, expected) => {
  expect(isAnother(a, b)).toBe(expected)
  expect(isAnother(b, a)).toBe(expected)
})
