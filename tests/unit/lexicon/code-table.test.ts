import { expect, it } from 'vitest'
import { codeTable } from '../../../lib/lexicon/code-table'
import { embedded } from './adversarial'

const index = embedded()
const named = (code: string): string[] =>
  (codeTable(index).get(code) ?? []).map((set) =>
    set.map((place) => index.substances[place]?.facts.name ?? '').join(' + '),
  )

it.each([
  ['L04AX01', ['azathioprine']],
  ['L04AA29', ['tofacitinib']],
  ['C09BB04', ['perindopril + amlodipine']],
  ['L01FA01', ['rituximab']],
  ['Z99AA01', []],
])('%s stands for %j', (code, names) => expect(named(code)).toEqual(names))
it('is made once', () => expect(codeTable(index)).toBe(codeTable(index)))
