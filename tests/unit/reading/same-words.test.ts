import { expect, it } from 'vitest'
import { sameWords } from '../../../lib/reading/same-words'

it.each([
  ['Methotrexate\v15 mg once a week\vActive\v', 'Methotrexate\t15 mg once a week\n\nActive', true],
  ['Methotrexate\v 15  mg\u00a0once', 'METHOTREXATE\n15 mg once', true],
  ['', ' \n ', true],
  ['Methotrexate\v15 mg\v', 'Methotrexate', false],
  ['Methotrexate\v', 'Methotrexate 15 mg', false],
  ['Active\vStopped\v', 'Stopped\nActive', false],
])('%j and %j hold the same words: %s', (one, other, same) => expect(sameWords(one, other)).toBe(same))
