import { describe, expect, it } from 'vitest'
import { resolveLine } from '../../../lib/lexicon/resolve-line'
import { acceptedAs, embedded } from './adversarial'

/** Products whose composition was in doubt, as the French public drug database of May 2026 has them. */
const index = embedded()

describe('products whose composition was in doubt', () => {
  it.each([
    ['Obizur 500 U', 'susoctocog alfa'],
    ['DEPAMIDE 300 mg', 'valpromide'],
    ['PEVISONE, crème', 'econazole+triamcinolone'],
    ['SERECOR 300 mg LP', 'hydroquinidine'],
    ['TIMOFEROL, gélule', 'ascorbic acid+ferrous sulfate'],
    ['TIMOFEROL 50 mg, comprimé enrobé', 'ferrous sulfate'],
    ['CALTRATE 600 mg', 'calcium carbonate'],
    ['CALTRATE VITAMINE D3 600 mg/400 UI', 'calcium carbonate+colecalciferol'],
    ['scopolamine butylbromide 20 mg', 'butylscopolamine'],
    ['dextrose 5 %', 'glucose'],
  ])('%s is %s', (line, expected) => expect(acceptedAs(line, index).join('+')).toBe(expected))

  it.each(['EUPHON pastille', 'ONCTOSE crème', 'DEX 4 mg'])('%s is not guessed', (line) =>
    expect(resolveLine(line, index).recognised).toBe(false),
  )

  it('valpromide keeps a code of its own', () => expect(resolveLine('Dépamide', index).atc).toEqual(['N03AG02']))
})
