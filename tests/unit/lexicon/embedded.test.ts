import { beforeAll, describe, expect, it } from 'vitest'
import { compile } from '../../../lib/lexicon/compile'
import { type LexiconIndex, loadIndex } from '../../../lib/lexicon/load-index'
import { resolveLine } from '../../../lib/lexicon/resolve-line'
import { VALUE_SETS } from '../../../lib/lexicon/value-sets'
import { readLexicon } from '../../../scripts/generate-lexicon'

const { authored, findings } = readLexicon()
let index: LexiconIndex

beforeAll(() => {
  index = loadIndex(JSON.parse(JSON.stringify(compile(authored))))
})

const named = (line: string): string[] => {
  const { recognised, substances } = resolveLine(line, index)
  return recognised ? substances.map(({ name }) => name) : []
}

describe('the embedded lexicon', () => {
  it('has nothing the linter refuses', () =>
    expect(
      findings.filter(({ severity }) => severity === 'error').map(({ where, problem }) => `${where}: ${problem}`),
    ).toEqual([]))

  it('is as large as it must be', () => {
    expect(index.substances.length).toBeGreaterThanOrEqual(600)
    expect(index.names.size).toBeGreaterThanOrEqual(4_000)
    expect(index.substances.filter(({ facts }) => facts.halfLives.length > 0).length).toBeGreaterThanOrEqual(300)
  })

  it('fills every value set that substances define', () => {
    const filled = new Set(index.substances.flatMap(({ facts }) => facts.classes))
    // Study drugs are known by the words of the line, not by a substance.
    expect([...VALUE_SETS.keys()].filter((id) => !filled.has(id) && id !== 'investigational')).toEqual([])
  })

  it('names in value sets are substances of the lexicon', () => {
    const unknown = [...VALUE_SETS.values()]
      .flatMap(({ include, exclude = [] }) => [...include, ...exclude].flatMap(({ substances = [] }) => substances))
      .filter((name) => !index.byName.has(name))
    expect(unknown).toEqual([])
  })
})

it('mycophenolic acid is washed out by its half-life, to which recirculation through the bile belongs', () => {
  const { halfLives } = index.substances[index.byName.get('mycophenolic acid') ?? -1]?.facts ?? { halfLives: [] }
  expect(halfLives.map(({ highH, misleads }) => [highH, misleads])).toEqual([
    [18, undefined],
    [24.4, undefined],
  ])
})

describe('lines a ward writes', () => {
  it.each([
    ['IMUREL 50 mg, comprimé pelliculé', 'azathioprine'],
    ['Imuran 50mg', 'azathioprine'],
    ['Ledertrexate 2.5 mg', 'methotrexate'],
    ['Sandimmun Neoral 100 mg caps', 'ciclosporin'],
    ['RoActemra 162 mg', 'tocilizumab'],
    ['dupixent pen 300mg SC 1x/2 sem', 'dupilumab'],
    ['Plaquenil 200', 'hydroxychloroquine'],
    ['Colchicine Opocalcium 1 mg', 'colchicine'],
    ['Nulojix 250 mg perf', 'belatacept'],
    ['Lemtrada 12 mg', 'alemtuzumab'],
    ['methylprednisolon 32 mg', 'methylprednisolone'],
    ['cortancyl 20 mg', 'prednisone'],
    ['ciclosporine 100mg 2x/j', 'ciclosporin'],
    ['Olumiant 4 mg', 'baricitinib'],
    ['Rinvoq 15 mg LP', 'upadacitinib'],
  ])('%s → %s', (line, name) => expect(named(line)).toEqual([name]))
})

describe('look-alikes and sound-alikes are never taken one for the other', () => {
  it.each([
    ['Solian 100 mg', 'eculizumab'],
    ['Soliris 300 mg', 'amisulpride'],
    ['Solupred 20 mg', 'methylprednisolone'],
    ['Medikinet 10 mg', 'methylprednisolone'],
    ['Metoprolol 50 mg', 'methotrexate'],
    ['Metoclopramide 10 mg', 'methotrexate'],
    ['AZT 300 mg', 'azathioprine'],
    ['prednisone 5 mg', 'prednisolone'],
    ['chloroquine 100 mg', 'hydroxychloroquine'],
    ['Celebrex 200 mg', 'citalopram'],
    ['Lamisil 250 mg', 'lamotrigine'],
    ['hydralazine 25 mg', 'hydroxyzine'],
    ['azathioprime', 'azathioprine'],
    ['Vivanta', 'measles'],
  ])('%s is not %s', (line, other) => expect(named(line).filter((name) => name.startsWith(other))).toEqual([]))

  it('a name with one letter wrong is never accepted as another substance', () => {
    const wrong = [...index.names].flatMap(([name, target], i) => {
      if (i % 40 !== 0 || !/^[a-z]{7,}$/.test(name)) return []
      const at = 1 + (i % (name.length - 2))
      const slip = `${name.slice(0, at)}${name.charAt(at + 1)}${name.charAt(at)}${name.slice(at + 2)} 10 mg`
      const right = index.targets[target]?.s.map((place) => index.substances[place]?.facts.name)
      return named(slip).some((found) => right?.includes(found) !== true) ? [`${name}: ${slip}`] : []
    })
    expect(wrong).toEqual([])
  })
})
