import { describe, expect, it } from 'vitest'
import type { CriterionOf } from '../../../lib/model/criterion'
import type { Revision } from '../../../lib/model/pack'
import { chart, criterion, judgePack, pack, revision, washout } from './build'

const adult = criterion<CriterionOf<'age'>>({ id: 'age', kind: 'age', atLeast: 18 })
const program = (...criteria: Revision['criteria']) => pack({ revisions: [revision({ criteria })] })
describe('when it is not clear whose page it is', () => {
  it.each([
    ['two patients', { patientConflict: 'A / B' }, ['chart.patient.confirmed']],
    ['a worklist', { worklist: true }, []],
  ])('%s: everything is unknown', (_, more, missing) => {
    const judged = judgePack(program(adult, washout()), chart(more))
    expect([judged.verdict, judged.appliesTo, judged.earliestStart]).toEqual(['unknown', 'unknown', null])
    expect(judged.criteria.map(({ truth }) => truth)).toEqual(['unknown', 'unknown'])
    expect(judged.missing.map(({ id }) => id)).toEqual(missing)
  })
})
