import { expect, it } from 'vitest'
import { foldWords } from '../../../../lib/charting/fold'
import { isNotNow } from '../../../../lib/charting/words/not-now'

it.each([
  ["N'utilise pas", true],
  ['Doesn’t take', true],
  ['Nimmt es nicht', true],
  ['Neemt niet, nooit gestart', false],
  ['Not given', false],
  ['Taking', false],
])('%s: %s', (text, said) => expect(isNotNow(foldWords(text))).toBe(said))
