import { expect, it } from 'vitest'
import { foldLine } from '../../../lib/lexicon/fold'
import { misreadIn } from '../../../lib/lexicon/misread'

it.each([
  ['Meth0trexate 15 mg', ['methotrexate']],
  ['Predniso1one 5 mg', ['prednisolone']],
  ['H u m i r a 40 mg', ['humira']],
  ['methotrexaat15mg', []],
  ['1 x d', []],
  ['a b c', []],
  ['beta-1a 44', []],
])('%s → %j', (line, texts) => expect(misreadIn(foldLine(line)).map(({ text }) => text)).toEqual(texts))
