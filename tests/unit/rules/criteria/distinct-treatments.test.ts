import { describe, expect, it } from 'vitest'
import type { CriterionOf } from '../../../../lib/model/criterion'
import { ask, chart, criterion, judgeOne, row } from '../build'

const ids = (judgement: ReturnType<typeof judgeOne>) => judgement.missing.map(({ id }) => id)

describe('distinct treatments', () => {
  const rule = criterion<CriterionOf<'distinct-treatments'>>({
    id: 'dmt',
    kind: 'distinct-treatments',
    valueSet: 'ms-dmt',
    atLeast: 2,
    except: ['alemtuzumab'],
    attest: ask,
    ask,
  })
  const past = (name: string, id = name) => row(name, { id, start: '2020-01-01', end: '2021-01-01' })
  const of = (medications: ReturnType<typeof row>[], answers = {}) =>
    judgeOne(rule, { chart: chart({ medications }), answers })
  it('two are enough once attested', () => {
    const two = [past('fingolimod'), past('teriflunomide')]
    expect([of(two).truth, ids(of(two))]).toEqual(['unknown', ['be-test/dmt']])
    expect(of(two, { 'be-test/dmt': 'yes' }).truth).toBe('met')
    expect(of(two, { 'be-test/dmt': 'no' }).truth).toBe('not-met')
  })
  it('one substance twice is one; even on a whole list it is asked', () => {
    const one = [past('fingolimod'), past('fingolimod', 'again')]
    expect([of(one).truth, ids(of(one))]).toEqual(['unknown', ['be-test/dmt.elsewhere']])
  })
  it('the excepted drug does not count', () =>
    expect(ids(of([past('fingolimod'), past('alemtuzumab')]))).toEqual(['be-test/dmt.elsewhere']))
  it('not taken does not count', () =>
    expect(ids(of([past('fingolimod'), row('teriflunomide', { status: 'not-taken' })]))).toEqual([
      'be-test/dmt.elsewhere',
    ]))
})
