import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { loadIndex } from '../../../lib/lexicon/load-index'
import { embeddedLexicon } from '../../../scripts/embedded-lexicon'
import { compileFolder, packFolders } from '../../../scripts/pack-folders'
import { ORACLES, oracleFault } from '../../../scripts/rules-oracles'
import { earliestFaults, knowledgeFaults } from '../../../scripts/rules-properties'

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
const seeds = (id: string): number[] => Array.from({ length: SAMPLE[id] ?? OTHERS }, (_, i) => SEED + i)

describe.each(packs.map((pack) => [pack.id, pack] as const))('%s on random patients', (id, pack) => {
  it('nothing learnt turns a criterion or the verdict round; rows turned or shown twice change nothing', () =>
    expect(seeds(id).flatMap((seed) => knowledgeFaults(pack, seed, index))).toEqual([]))
  it('is met on the latest day of its earliest start, not on the eve, and not-met before its earliest day', () =>
    expect(seeds(id).flatMap((seed) => [...earliestFaults(pack, seed, index)])).toEqual([]))
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
