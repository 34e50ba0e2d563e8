import { describe, expect, it } from 'vitest'
import type { CriterionOf } from '../../../lib/model/criterion'
import type { Pack } from '../../../lib/model/pack'
import { criteriaOf } from '../../../lib/rules/lint/criteria-of'
import { lintPack } from '../../../lib/rules/lint/lint-pack'
import { ask, criterion, pack, revision, washout } from './build'

/** What every small pack of these tests lacks: cases, and a part for each source. */
const UNTESTED = ['uncovered-criterion', 'revision-without-case', 'unused-source']
const smells = (given: Pack) =>
  lintPack(given)
    .filter(({ smell }) => !UNTESTED.includes(smell))
    .map(({ smell, where }) => `${smell} @ ${where}`)
const withCriteria = (
  ...criteria: Parameters<typeof revision>[0] extends infer _
    ? NonNullable<NonNullable<Parameters<typeof revision>[0]>['criteria']>
    : never
) => pack({ revisions: [revision({ criteria })] })

describe('the pack linter', () => {
  it('a sound pack smells of nothing', () => expect(smells(withCriteria(washout()))).toEqual([]))

  it.each([
    [
      'a class that is nowhere',
      withCriteria(washout({ valueSet: 'no-such-class' })),
      'unknown-value-set @ one / washout',
    ],
    [
      'half-lives without a number',
      withCriteria(washout({ halfLives: undefined } as never)),
      'half-lives-semantics @ one / washout',
    ],
    [
      'half-lives that are ignored',
      withCriteria(washout({ semantics: 'fixed-only' })),
      'half-lives-semantics @ one / washout',
    ],
    ['no drug at all', withCriteria(washout({ valueSet: undefined } as never)), 'no-drugs @ one / washout'],
    [
      'live vaccines without a question',
      withCriteria(washout({ valueSet: 'live-vaccine' })),
      'silent-absence @ one / washout',
    ],
    [
      'an age nobody has',
      withCriteria(criterion<CriterionOf<'age'>>({ id: 'age', kind: 'age', atLeast: 18, below: 18 })),
      'empty-age @ one / age',
    ],
    [
      'a stage the revision leaves out',
      pack({ revisions: [revision({ appliesTo: ['initiation'], criteria: [washout({ appliesTo: ['stop'] })] })] }),
      'unreachable-stage @ one / washout',
    ],
    ['no trigger', pack({ triggers: [] }), 'mute-program @ triggers'],
    ['a trigger of nothing', pack({ triggers: [{ routes: ['oral'] }] }), 'mute-program @ triggers[0]'],
    ['two revisions from one day', pack({ revisions: [revision(), revision({ id: 'two' })] }), 'revision-dates @ two'],
    [
      'days without a revision',
      pack({ revisions: [revision({ until: '2021-01-01' }), revision({ id: 'two', from: '2021-01-03' })] }),
      'revision-dates @ two',
    ],
    ['an end before the start', pack({ revisions: [revision({ until: '2019-01-01' })] }), 'revision-dates @ one'],
    [
      'a built-in class redefined',
      pack({ valueSets: [{ id: 'live-vaccine', label: ask, include: [{ kinds: ['medicine'] }], source: 'x' }] }),
      'shadowed-value-set @ valueSets live-vaccine',
    ],
  ])('%s', (_, given, expected) => expect(smells(given)).toContain(expected))

  it('revisions that follow day on day do not smell', () =>
    expect(
      smells(pack({ revisions: [revision({ until: '2021-01-02' }), revision({ id: 'two', from: '2021-01-03' })] })),
    ).toEqual([]))

  it('a case about a criterion that is not there', () => {
    const given = pack({
      cases: [
        {
          name: 'x',
          asOf: '2026-01-01',
          patient: {},
          medications: [],
          coverage: 'whole',
          answers: {},
          expect: { criteria: { gone: 'met' } },
        },
      ],
    })
    expect(smells(given)).toEqual(['unknown-in-case @ case "x"'])
  })

  it('a criterion that no case decides', () =>
    expect(lintPack(withCriteria(washout())).map(({ message }) => message)).toContain(
      'no case in which it is met, not-met, unknown',
    ))

  it('a pipeline and a register of no one product may be silent; a registry of a product may not', () =>
    expect(
      [
        pack({ triggers: [], kind: 'pipeline' }),
        pack({ triggers: [], kind: 'registry', product: null }),
        pack({ triggers: [], kind: 'registry' }),
      ].map((given) => smells(given)),
    ).toEqual([[], [], ['mute-program @ triggers']]))

  it('parts of composed criteria are looked at too', () =>
    expect(
      criteriaOf(withCriteria(criterion({ id: 'g', kind: 'not', of: washout() } as never))).map(({ id }) => id),
    ).toEqual(['g', 'washout']))
})
