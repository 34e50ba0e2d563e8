import { describe, expect, it } from 'vitest'
import { VALUE_SETS } from '../../../../lib/lexicon/value-sets'
import type { Pack } from '../../../../lib/model/pack'
import { criteriaOf } from '../../../../lib/rules/lint/criteria-of'
import { emptyAge } from '../../../../lib/rules/lint/empty-age'
import { halfLivesSemantics } from '../../../../lib/rules/lint/half-lives-semantics'
import { muteProgram } from '../../../../lib/rules/lint/mute-program'
import { noDrugs } from '../../../../lib/rules/lint/no-drugs'
import { revisionDates } from '../../../../lib/rules/lint/revision-dates'
import { shadowedValueSet } from '../../../../lib/rules/lint/shadowed-value-set'
import { silentAbsence } from '../../../../lib/rules/lint/silent-absence'
import type { Smeller } from '../../../../lib/rules/lint/smell'
import { uncoveredCriterion } from '../../../../lib/rules/lint/uncovered-criterion'
import { unknownInCase } from '../../../../lib/rules/lint/unknown-in-case'
import { unknownValueSet } from '../../../../lib/rules/lint/unknown-value-set'
import { unreachableStage } from '../../../../lib/rules/lint/unreachable-stage'
import { ask, criterion, pack, revision, washout } from '../build'

const smells = (smeller: Smeller, given: Pack) =>
  smeller({ pack: given, sets: VALUE_SETS, criteria: criteriaOf(given), lexicon: null }).length
const of = (one: Parameters<typeof criteriaOf>[0]['revisions'][number]['criteria'][number], more = {}) =>
  pack({ revisions: [revision({ criteria: [one], ...more })] })
const age = (more: object) => of(criterion({ id: 'age', kind: 'age', ...more } as never))
const dated = (from: string | null, until: string | null, next: string) =>
  pack({ revisions: [revision({ from, until }), revision({ id: 'two', from: next })] })
const set = { id: 'x', label: ask, include: [{ valueSet: 'no-such' }], source: 'x' }

describe('each smell alone: what it catches, what it leaves', () => {
  it.each([
    ['unknown-value-set', unknownValueSet, of(washout({ valueSet: 'no-such' })), of(washout())],
    ['unknown-value-set in a trigger', unknownValueSet, pack({ triggers: [{ valueSet: 'no-such' }] }), pack()],
    ['unknown-value-set in a class', unknownValueSet, pack({ valueSets: [set] }), pack()],
    [
      'shadowed-value-set',
      shadowedValueSet,
      pack({ valueSets: [{ ...set, id: 'ms-dmt' }] }),
      pack({ valueSets: [set] }),
    ],
    ['no-drugs', noDrugs, of(washout({ valueSet: undefined } as never)), of(washout())],
    ['half-lives-semantics', halfLivesSemantics, of(washout({ semantics: 'fixed-only' })), of(washout())],
    ['empty-age: nobody', emptyAge, age({ atLeast: 18, below: 18 }), age({ atLeast: 17, below: 18 })],
    ['empty-age: no limit', emptyAge, age({}), age({ below: 18 })],
    ['empty-age: unsure above', emptyAge, age({ atLeast: 6, unsureFrom: 6 }), age({ atLeast: 7, unsureFrom: 6 })],
    [
      'silent-absence',
      silentAbsence,
      of(washout({ valueSet: 'investigational' })),
      of(washout({ valueSet: 'investigational', alwaysAsk: 'always' })),
    ],
    [
      'unreachable-stage',
      unreachableStage,
      of(washout({ appliesTo: ['stop'] }), { appliesTo: ['initiation'] }),
      of(washout({ appliesTo: ['stop'] })),
    ],
    [
      'revision-dates: overlap',
      revisionDates,
      dated('2020', '2021-01-03', '2021-01-03'),
      dated('2020', '2021-01-02', '2021-01-03'),
    ],
    [
      'revision-dates: a month both ways',
      revisionDates,
      dated('2020', '2021-01-31', '2021-01-03'),
      dated('2017', '2022-08', '2022-08'),
    ],
    ['mute-program', muteProgram, pack({ triggers: [] }), pack({ triggers: [], kind: 'pipeline' })],
  ] as const)('%s', (_, smeller, bad, good) =>
    expect([smells(smeller, bad) > 0, smells(smeller, good)]).toEqual([true, 0]),
  )

  const case_ = (criteria: Record<string, 'met' | 'not-met' | 'unknown'>): Pack['cases'][number] => ({
    name: 'x',
    asOf: '2026-01-01',
    patient: {},
    medications: [],
    coverage: 'whole',
    answers: {},
    expect: { criteria },
  })
  it('uncovered-criterion', () => {
    const given = of(washout())
    const cases = (['met', 'not-met', 'unknown'] as const).map((truth) => case_({ washout: truth }))
    expect([smells(uncoveredCriterion, given), smells(uncoveredCriterion, { ...given, cases })]).toEqual([1, 0])
  })
  it('unknown-in-case', () =>
    expect([
      smells(unknownInCase, { ...of(washout()), cases: [case_({ gone: 'met' })] }),
      smells(unknownInCase, { ...of(washout()), cases: [case_({ washout: 'met' })] }),
    ]).toEqual([1, 0]))
})
