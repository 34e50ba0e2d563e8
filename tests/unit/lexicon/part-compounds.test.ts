import { describe, expect, it } from 'vitest'
import { foldLine } from '../../../lib/lexicon/fold'
import { partCompounds } from '../../../lib/lexicon/part-compounds'
import { resolveLine } from '../../../lib/lexicon/resolve-line'
import { embedded } from './adversarial'

const names = new Set(['hydrocortison', 'prednisolon', 'lamisil', 'voltarengel'])
const wordsOf = (line: string) => partCompounds(foldLine(line), (text) => names.has(text)).words

describe('a form written on to the name', () => {
  it.each([
    ['hydrocortisoncrème 1%', ['hydrocortison', 'creme', '1']],
    ['Prednisolontabletten 5 mg', ['prednisolon', 'tabletten', '5', 'mg']],
    ['Voltarengel', ['voltarengel']],
    ['oogdruppels', ['oogdruppels']],
    ['nagellak', ['nagellak']],
  ])('%s', (line, expected) => expect(wordsOf(line).map(({ text }) => text)).toEqual(expected))

  it('keeps the place of each half in the line as written', () => {
    const line = '2dd Hydrocortisoncrème dun'
    expect(wordsOf(line).map(({ at, until }) => line.slice(at, until))).toContain('crème')
  })

  it('decides the route', () => {
    const index = embedded()
    expect(resolveLine('hydrocortisoncrème 1% 2dd', index).substances).toMatchObject([
      { name: 'hydrocortisone', route: 'cutaneous', systemic: false },
    ])
    expect(resolveLine('hydrocortisontabletten 10 mg', index).substances).toMatchObject([
      { route: 'oral', systemic: true },
    ])
  })

  it('2 %, gel is no two capsules; the brand settles what a gel in a sachet is', () => {
    const index = embedded()
    expect(resolveLine('KETODERM 2 %, gel en sachet', index).substances).toMatchObject([{ systemic: false }])
    expect(resolveLine('kétoconazole gel en sachet 2 %', index).substances[0]?.systemic).toBeUndefined()
    expect(resolveLine('oméprazole 2 gel le matin', index).substances).toMatchObject([{ route: 'oral' }])
  })
})
