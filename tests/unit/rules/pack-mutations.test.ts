import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { loadIndex } from '../../../lib/lexicon/load-index'
import { embeddedLexicon } from '../../../scripts/embedded-lexicon'
import { compileFolder, packFolders } from '../../../scripts/pack-folders'
import { mutantsOf } from '../../../scripts/pack-mutants'
import { survivingMutants } from '../../../scripts/surviving-mutants'

const index = loadIndex(embeddedLexicon())
const packs = packFolders(fileURLToPath(new URL('../../../programs', import.meta.url))).map((folder) => {
  const compiled = compileFolder(folder)
  if (!compiled.ok) throw new Error(compiled.problem)
  return compiled.value
})

describe('a pack with a criterion less, or a boundary moved by a day or one unit, fails a case of its own', () => {
  it.each(packs.map((pack) => [pack.id, pack] as const))('%s: every mutant', (_, pack) =>
    expect(survivingMutants(pack, index).survivors.map(({ path, what }) => `${path} ${what}`)).toEqual([]),
  )
})

describe('the mutants', () => {
  const dupixent = packs.find(({ id }) => id === 'be-dupixent-mnp')
  const said = dupixent === undefined ? [] : mutantsOf(dupixent).map(({ path, what }) => `${path} ${what}`)
  it('take out each criterion, alternatives too', () => {
    expect(said).toContain('revisions[0].criteria[0] (age) is removed')
    expect(said).toContain('revisions[0].criteria[3].of[1] (contraindication) is removed')
  })
  it('move weeks by a day, months and numbers by one, either way', () => {
    expect(said).toContain('revisions[0].criteria[4].fixed is {"value":83,"unit":"day"}')
    expect(said).toContain('revisions[0].criteria[4].fixed is {"value":85,"unit":"day"}')
    expect(said).toContain('revisions[0].criteria[3].of[0].minimum is {"value":3,"unit":"month"}')
    expect(said).toContain('revisions[0].criteria[0].atLeast is 17')
    expect(said).toContain('continuingWithinDays is 43')
  })
  it('leave the pack they are made from as it was', () => {
    const before = JSON.stringify(dupixent)
    if (dupixent !== undefined) for (const { pack } of mutantsOf(dupixent)) expect(pack).not.toEqual(dupixent)
    expect(JSON.stringify(dupixent)).toBe(before)
  })
})
