import { describe, expect, it } from 'vitest'
import type { CriterionOf } from '../../../lib/model/criterion'
import type { Revision } from '../../../lib/model/pack'
import { ask, chart, criterion, judgePack, pack, revision } from './build'

const adult = criterion<CriterionOf<'age'>>({ id: 'age', kind: 'age', atLeast: 18 })
const consent = criterion<CriterionOf<'attestation'>>({ id: 'consent', kind: 'attestation', ask, metWhen: 'yes' })
const program = (...criteria: Revision['criteria']) => pack({ revisions: [revision({ criteria })] })
describe('the verdict', () => {
  it('a program without criteria is met', () => expect(judgePack(program(), chart()).verdict).toBe('met'))
  it('alternative indications: one is enough, ids say which', () => {
    const indication = (id: string, one: Revision['criteria'][number]) => ({
      id,
      label: ask,
      quotes: [],
      criteria: [one],
    })
    const given = pack({
      revisions: [
        revision({ criteria: [adult], indications: [indication('one', consent), indication('two', consent)] as never }),
      ],
    })
    const judged = (answers: Record<string, string>) => judgePack(given, chart(), { answers })
    expect(judged({}).criteria.map(({ id }) => id)).toEqual(['age', 'one.consent', 'two.consent'])
    expect(judged({}).criteria[1]?.missing[0]?.id).toBe('be-test/one.consent')
    expect(judged({ 'be-test/two.consent': 'yes' }).verdict).toBe('met')
    expect(judged({ 'be-test/one.consent': 'no' }).verdict).toBe('unknown')
    expect(judged({ 'be-test/one.consent': 'no', 'be-test/two.consent': 'no' }).verdict).toBe('not-met')
  })
})
