import { describe, expect, it } from 'vitest'
import { isNearAnother } from '../../../lib/lexicon/near-another'
import { resolveLine } from '../../../lib/lexicon/resolve-line'
import { acceptedAs, embedded } from './adversarial'

const index = embedded()
const place = (name: string): number => index.names.get(name) ?? -1

describe('a name that only sounds like a drug', () => {
  it.each([
    ['hexamiine', 'hexamine', true],
    ['niacina', 'niacin', true],
    ['prednisolonne', 'prednisolone', false],
    ['azatioprine', 'azathioprine', false],
  ])('%s for %s: near another %s', (word, name, near) => expect(isNearAnother(word, place(name), index)).toBe(near))
  it.each(['Rifamicine 300 mg', 'Glucosa 20 mg', 'Quiniine 200 mg', 'Etretinaa 10 mg'])(
    '%s is offered, not accepted',
    (line) => {
      expect(acceptedAs(line, index)).toEqual([])
      expect(resolveLine(line, index).candidates.length).toBeGreaterThan(0)
    },
  )
})
