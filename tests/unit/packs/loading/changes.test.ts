import { describe, expect, it } from 'vitest'
import { loadIndex } from '../../../../lib/lexicon/load-index'
import { diffLines } from '../../../../lib/packs/loading/diff-lines'
import { proseChanges } from '../../../../lib/packs/loading/prose-changes'
import { verdictChanges } from '../../../../lib/packs/loading/verdict-changes'
import { prepareCase } from '../../../../lib/rules/run-case'
import { embeddedLexicon } from '../../../../scripts/embedded-lexicon'
import { program } from '../program'

const none = () => undefined

describe('lines that change', () => {
  it.each([
    [['a', 'b'], ['a', 'b'], []],
    [['a', 'b', 'c'], ['a', 'c'], ['-b']],
    [['a', 'c'], ['a', 'b', 'c'], ['+b']],
    [
      ['a', 'b'],
      ['a', 'x'],
      ['-b', '+x'],
    ],
    [[], ['a'], ['+a']],
    [['a', 'a'], ['a'], ['-a']],
  ])('%j → %j', (before, after, changes) =>
    expect(diffLines(before, after).map(({ did, text }) => `${did === 'added' ? '+' : '-'}${text}`)).toEqual(changes),
  )
})

const dupixent = program('be-dupixent-mnp')
/** The washout's fixed weeks, from 12 to 16. */
const longer = structuredClone(dupixent)
for (const criterion of longer.revisions[0]?.criteria ?? [])
  if (criterion.kind === 'washout') criterion.fixed = { value: 16, unit: 'week' }

describe('what an update says differently', () => {
  it.each([
    ['en', /16 weeks|112 days/, /12 weeks|84 days/],
    ['fr', /16 semaines|112 jours/, /12 semaines|84 jours/],
    ['nl', /16 weken|112 dagen/, /12 weken|84 dagen/],
  ] as const)('%s: the sentence before and the one after', (lang, added, removed) => {
    const changes = proseChanges(dupixent, longer, lang, none)
    expect(changes.map(({ id, did }) => [id, did])).toEqual([['undated', 'changed']])
    const lines = changes[0]?.lines ?? []
    expect(lines.find(({ did }) => did === 'added')?.text).toMatch(added)
    expect(lines.find(({ did }) => did === 'removed')?.text).toMatch(removed)
  })

  it('nothing where nothing changes', () =>
    expect(proseChanges(dupixent, structuredClone(dupixent), 'en', none)).toEqual([]))

  it('a program nobody knew is new in all its parts', () =>
    expect(proseChanges(null, dupixent, 'en', none).map(({ id, did }) => [id, did])).toEqual([
      ['program', 'new'],
      ['undated', 'new'],
    ]))

  it('a revision that is taken out is gone, one that comes is new', () => {
    const nulojix = program('fr-nulojix')
    const [, ...later] = nulojix.revisions
    const shorter = { ...nulojix, revisions: later }
    expect(proseChanges(nulojix, shorter, 'en', none).map(({ id, did }) => [id, did])).toEqual([['2017', 'gone']])
    expect(proseChanges(shorter, nulojix, 'en', none).map(({ id, did }) => [id, did])).toEqual([['2017', 'new']])
  })
})

describe('what an update changes for patients', () => {
  const index = loadIndex(embeddedLexicon())
  const patients = dupixent.cases.map((one) => prepareCase(one, index))

  it('nothing where the rules are the same', () =>
    expect(verdictChanges(dupixent, structuredClone(dupixent), patients)).toEqual({
      compared: dupixent.cases.length,
      changes: [],
    }))

  it('names the patient, the criterion, and what was and is', () => {
    const { changes } = verdictChanges(dupixent, longer, patients)
    expect(changes.length).toBeGreaterThan(0)
    for (const { name, differences } of changes) {
      expect(dupixent.cases.map((one) => one.name)).toContain(name)
      for (const one of differences) expect(one.before).not.toBe(one.after)
    }
    expect(changes.flatMap(({ differences }) => differences).some(({ what }) => what === 'criterion')).toBe(true)
  })
})
