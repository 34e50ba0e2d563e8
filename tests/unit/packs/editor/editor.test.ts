import { describe, expect, it } from 'vitest'
import { loadIndex } from '../../../../lib/lexicon/load-index'
import { Pack, ProgramKind } from '../../../../lib/model/pack'
import { asKind, blank } from '../../../../lib/packs/editor/blank'
import { editAt, valueAt, writtenPath } from '../../../../lib/packs/editor/edit-at'
import type { FormNode } from '../../../../lib/packs/editor/form-node'
import { newProgram } from '../../../../lib/packs/editor/new-program'
import { packFaults, packForm } from '../../../../lib/packs/editor/pack-form'
import { TriedPack } from '../../../../lib/packs/editor/tried-pack'
import { tryPack } from '../../../../lib/packs/editor/try-pack'
import { embeddedLexicon } from '../../../../scripts/embedded-lexicon'
import { program } from '../program'

const form = packForm()
const at = (node: FormNode, ...path: string[]): FormNode =>
  path.reduce<FormNode>((here, step) => {
    const inside = here.is === 'or-null' ? here.of() : here
    if (inside.is === 'list' || inside.is === 'table') return at(inside.of(), step)
    if (inside.is === 'variant') return inside.kinds.get(step)?.() ?? { is: 'kept' }
    if (inside.is !== 'object') return { is: 'kept' }
    return inside.fields.find(({ key }) => key === step)?.node() ?? { is: 'kept' }
  }, node)

describe('the form of a pack comes from its schema', () => {
  it.each([
    [['title'], 'sentence'],
    [['version'], 'number'],
    [['kind'], 'choice'],
    [['product'], 'or-null'],
    [['revisions', 'from'], 'or-null'],
    [['revisions', 'criteria'], 'list'],
    [['revisions', 'criteria', 'age', 'atLeast'], 'number'],
    [['revisions', 'criteria', 'all', 'of', 'washout', 'fixed', 'unit'], 'choice'],
    [['cases', 'expect', 'criteria'], 'table'],
    [['cases', 'patient', 'birthDate'], 'or-null'],
  ] as const)('%j is a %s', (path, is) => expect(at(form, ...path).is).toBe(is))

  it('every criterion kind there is can be chosen, and begins with all that it must have', () => {
    const criteria = at(form, 'revisions', 'criteria')
    const one = criteria.is === 'list' ? criteria.of() : criteria
    if (one.is !== 'variant') throw new Error('criteria are of kinds')
    expect([...one.kinds.keys()]).toContain('washout')
    expect(one.kinds.size).toBe(17)
    for (const [kind, node] of one.kinds) expect(blank(node())).toMatchObject({ kind, id: '', label: { fr: '' } })
  })
})

describe('editing', () => {
  const draft = { revisions: [{ id: 'a', criteria: [{ id: 'x' }, { id: 'y' }] }] }
  it('changes a place and leaves the rest, and the original, as they are', () => {
    const next = editAt(draft, ['revisions', 0, 'criteria', 1, 'id'], 'z')
    expect(next).toEqual({ revisions: [{ id: 'a', criteria: [{ id: 'x' }, { id: 'z' }] }] })
    expect(draft.revisions[0]?.criteria[1]?.id).toBe('y')
  })
  it('takes an element out of a list, a key out of an object', () => {
    expect(editAt(draft, ['revisions', 0, 'criteria', 0], undefined)).toEqual({
      revisions: [{ id: 'a', criteria: [{ id: 'y' }] }],
    })
    expect(editAt(draft, ['revisions', 0, 'criteria'], undefined)).toEqual({ revisions: [{ id: 'a' }] })
  })
  it('appends at the end of a list', () =>
    expect(editAt({ list: ['a'] }, ['list', 1], 'b')).toEqual({ list: ['a', 'b'] }))
  it('a path is read and written as problems write it', () => {
    expect(valueAt(draft, ['revisions', 0, 'criteria', 1, 'id'])).toBe('y')
    expect(valueAt(draft, ['revisions', 3, 'id'])).toBeUndefined()
    expect(writtenPath(['revisions', 0, 'criteria', 1, 'id'])).toBe('revisions[0].criteria[1].id')
  })
  it('a name that objects inherit is no key of a draft', () =>
    expect(valueAt({}, ['constructor', 'name'])).toBeUndefined())
  it('another kind keeps what both have', () => {
    const age = {
      kind: 'age',
      id: 'adult',
      section: 'inclusion',
      label: { en: 'A', fr: 'B', nl: 'C' },
      quotes: [],
      atLeast: 18,
    }
    const criteria = at(form, 'revisions', 'criteria')
    const one = criteria.is === 'list' ? criteria.of() : criteria
    const node = one.is === 'variant' ? one.kinds.get('attestation')?.() : undefined
    expect(node && asKind(node, age)).toEqual({
      kind: 'attestation',
      id: 'adult',
      section: 'inclusion',
      label: { en: 'A', fr: 'B', nl: 'C' },
      quotes: [],
      ask: { en: '', fr: '', nl: '' },
      metWhen: 'yes',
    })
  })
})

describe('what is wrong with a draft', () => {
  it.each(ProgramKind.options)('a new %s lacks only what its author must write', (kind) => {
    const faults = packFaults(newProgram(kind, '2026-11-21'))
    expect(faults.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['id', 'title.en', 'title.fr', 'title.nl', 'revisions[0].summary.en']),
    )
    expect(new Set(faults.map(({ why }) => why))).toEqual(new Set(['form', 'missing']))
  })
  it('a finished pack has none', () => expect(packFaults(program('be-dupixent-mnp'))).toEqual([]))
  it('an empty list where one is needed is too few', () =>
    expect(packFaults({ ...program('be-dupixent-mnp'), sources: [] })).toMatchObject([
      { path: 'sources', why: 'too-few' },
    ]))
})

describe('trying a pack out', () => {
  const index = loadIndex(embeddedLexicon())
  const pack = Pack.parse(program('be-dupixent-mnp'))
  it('says its sentences, its smells and how its cases come out', () => {
    const tried = TriedPack.parse(tryPack(pack, 'fr', index))
    expect(tried.cases).toHaveLength(pack.cases.length)
    expect(tried.prose.flatMap(({ lines }) => lines).join(' ')).toContain(pack.title.fr)
  })
  it('a case that expects something else says what was expected and what came out', () => {
    const wrong = {
      ...pack,
      cases: pack.cases.slice(0, 1).map((one) => ({ ...one, expect: { inForce: 'expired' as const } })),
    }
    const [first] = tryPack(wrong, 'en', index).cases
    expect(first?.differences).toMatchObject([{ what: 'inForce', expected: '"expired"' }])
  })
})
