import { describe, expect, it } from 'vitest'
import { draftNames } from '../../../../lib/packs/editor/draft-names'
import { packYaml, readPackYaml } from '../../../../lib/packs/editor/pack-yaml'
import { program } from '../program'

describe('a program as YAML', () => {
  it.each(['be-dupixent-mnp', 'fr-nulojix', 'eu-lemtrada'])('%s comes back as it was', (id) => {
    const pack = program(id)
    expect(readPackYaml(packYaml(pack))).toEqual({ ok: true, value: pack })
  })
  it('a fault is said with its line', () =>
    expect(readPackYaml('id: a\nb: [x')).toMatchObject({ ok: false, problem: expect.stringMatching(/line 2/) }))
  it('aliases of aliases are not followed far', () => {
    const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefgh'
      .split('')
      .map((name, nth) => `${name}: &${name} [${Array(9).fill(`*${'abcdefg'[nth]}`).join(',')}]`)
      .join('\n')}`
    expect(readPackYaml(bomb).ok).toBe(false)
  })
})

describe('what a draft names', () => {
  it('criteria inside others, and of an indication with its name before', () => {
    const draft = {
      sources: [{ id: 'letter' }, { id: '' }],
      revisions: [
        {
          criteria: [
            { id: 'tried', kind: 'any', of: [{ id: 'a' }, { id: 'b' }] },
            { id: 'no', kind: 'not', of: { id: 'c' } },
          ],
          indications: [{ id: 'crohn', criteria: [{ id: 'child' }] }],
        },
      ],
    }
    expect(draftNames(draft)).toEqual({
      sources: ['letter'],
      valueSets: [],
      criteria: ['tried', 'a', 'b', 'no', 'c', 'crohn.child'],
    })
  })
  it('nothing, of a draft that is nothing yet', () =>
    expect(draftNames(null)).toEqual({ sources: [], valueSets: [], criteria: [] }))
})
