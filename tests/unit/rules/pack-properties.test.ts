import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { loadIndex } from '../../../lib/lexicon/load-index'
import type { CriterionOf } from '../../../lib/model/criterion'
import { embeddedLexicon } from '../../../scripts/embedded-lexicon'
import { compileFolder, packFolders } from '../../../scripts/pack-folders'
import { ORACLES, oracleFault } from '../../../scripts/rules-oracles'
import { earliestFaults, knowledgeFaults } from '../../../scripts/rules-properties'
import { ask, criterion, pack, revision, washout } from './build'

/** A sample with a fixed seed; `npm run soak -- rules` tries 10,000 patients a pack and law. */
const SEED = 20_261_120
const SAMPLE: Record<string, number> = { 'be-dupixent-mnp': 200, 'eu-lemtrada': 100, 'fr-thalidomide-rtu': 100 }
const OTHERS = 20

const index = loadIndex(embeddedLexicon())
const packs = packFolders(fileURLToPath(new URL('../../../programs', import.meta.url))).map((folder) => {
  const compiled = compileFolder(folder)
  if (!compiled.ok) throw new Error(compiled.problem)
  return compiled.value
})
/** The kinds that no program of ours uses yet, alone and inside each other. */
const notWithin = criterion<CriterionOf<'not-within'>>({
  id: 'not-within',
  kind: 'not-within',
  valueSet: 'conventional-immunosuppressant-ad',
  within: { value: 3, unit: 'month' },
  ask,
})
const taking = (is: 'required' | 'forbidden') =>
  criterion<CriterionOf<'concurrent'>>({ id: is, kind: 'concurrent', valueSet: 'calcineurin-inhibitor', is, ask })
const woman = criterion<CriterionOf<'sex'>>({ id: 'sex', kind: 'sex', is: 'female' })
const longer = { ...washout({ semantics: 'longer-of' }), id: 'longer' }
const shorter = { ...washout({ semantics: 'shorter-of' }), id: 'shorter' }
const invented = pack({
  id: 'be-invented',
  triggers: [],
  revisions: [
    revision({
      criteria: [
        criterion<CriterionOf<'all'>>({ id: 'all', kind: 'all', of: [notWithin, taking('forbidden'), longer] }),
        criterion<CriterionOf<'any'>>({ id: 'any', kind: 'any', of: [taking('required'), shorter] }),
        criterion<CriterionOf<'not'>>({ id: 'not', kind: 'not', of: { ...notWithin, id: 'inner' } }),
        criterion<CriterionOf<'at-least'>>({
          id: 'two',
          kind: 'at-least',
          n: 2,
          of: [
            { ...woman, id: 's2' },
            { ...taking('forbidden'), id: 'f2' },
            { ...notWithin, id: 'n2' },
          ],
        }),
        woman,
      ],
    }),
  ],
})

it('kinds that no program uses yet: nothing learnt turns them round', () =>
  expect(
    Array.from({ length: 150 }, (_, i) => SEED + i).flatMap((seed) => knowledgeFaults(invented, seed, index)),
  ).toEqual([]))

const seeds = (id: string): number[] => Array.from({ length: SAMPLE[id] ?? OTHERS }, (_, i) => SEED + i)

describe.each(packs.map((one) => [one.id, one] as const))('%s on random patients', (id, one) => {
  it('nothing learnt turns a criterion or the verdict round; rows turned or shown twice change nothing', () =>
    expect(seeds(id).flatMap((seed) => knowledgeFaults(one, seed, index))).toEqual([]))
  it('is met on the latest day of its earliest start, not on the eve, and not-met before its earliest day', () =>
    expect(seeds(id).flatMap((seed) => [...earliestFaults(one, seed, index)])).toEqual([]))
})

it('enough patients have to wait for the law to be tried', () => {
  const dupixent = packs.find(({ id }) => id === 'be-dupixent-mnp')
  const waiting = dupixent && seeds(dupixent.id).filter((seed) => earliestFaults(dupixent, seed, index).checked)
  expect(waiting?.length).toBeGreaterThan(60)
})

describe('against a diary turned by hand, month ends and leap days included', () => {
  it.each(ORACLES)('%s on 400 random patients', (kind) =>
    expect(Array.from({ length: 400 }, (_, i) => oracleFault(kind, SEED + i, index)).filter(Boolean)).toEqual([]),
  )
})
