import { describe, expect, it } from 'vitest'
import type { Pack } from '../../../lib/model/pack'
import { danglingReference } from '../../../lib/packs/dangling-reference'
import { program } from './program'

const dupixent = (): Pack => structuredClone(program('be-dupixent-mnp'))
const label = { en: 'a', fr: 'a', nl: 'a' }

describe('danglingReference', () => {
  it('finds nothing wrong with the Dupixent program', () => {
    expect(danglingReference(dupixent())).toBeNull()
  })

  it('a quote from a document that is not listed', () => {
    const pack = dupixent()
    pack.sources = pack.sources.map((source) => ({ ...source, id: 'another' }))
    expect(danglingReference(pack)).toBe('contacts[0].quotes: no source "mnp"')
  })

  it('two criteria of one id', () => {
    const pack = dupixent()
    const revision = pack.revisions[0]!
    revision.criteria.push(revision.criteria[0]!)
    expect(danglingReference(pack)).toBe('revisions[0] (undated).criteria: the id "age" is used twice')
  })

  it('a group member with the id of another criterion', () => {
    const pack = dupixent()
    const revision = pack.revisions[0]!
    const alternatives = revision.criteria.find((criterion) => criterion.kind === 'any')
    if (alternatives?.kind === 'any') alternatives.of[1]!.id = 'consent'
    expect(danglingReference(pack)).toContain('"consent" is used twice')
  })

  it('two revisions of one id, a quota for no indication', () => {
    const twice = dupixent()
    twice.revisions.push(twice.revisions[0]!)
    expect(danglingReference(twice)).toBe('revisions: the id "undated" is used twice')
    const quota = dupixent()
    const quotes = quota.revisions[0]!.criteria[0]!.quotes
    quota.revisions[0]!.quotas = [{ scope: 'national', per: 'month', maximum: 50, indications: ['nobody'], quotes }]
    expect(danglingReference(quota)).toBe('revisions[0] (undated).quotas: no indication "nobody"')
  })

  it('value sets that include each other', () => {
    const pack = dupixent()
    pack.valueSets = [
      { id: 'a', label, include: [{ valueSet: 'b' }], source: 's' },
      { id: 'b', label, include: [{ substances: ['x'] }], exclude: [{ valueSet: 'a' }], source: 's' },
    ]
    expect(danglingReference(pack)).toBe('valueSets: they include each other: a → b → a')
  })
})
