import { describe, expect, it } from 'vitest'
import type { CriterionOf } from '../../../lib/model/criterion'
import type { Revision } from '../../../lib/model/pack'
import { ask, chart, criterion, judgePack, pack, revision, row, TODAY } from './build'

const adult = criterion<CriterionOf<'age'>>({ id: 'age', kind: 'age', atLeast: 18 })
const consent = criterion<CriterionOf<'attestation'>>({ id: 'consent', kind: 'attestation', ask, metWhen: 'yes' })
const program = (...criteria: Revision['criteria']) => pack({ revisions: [revision({ criteria })] })
const on = (...medications: ReturnType<typeof row>[]) => chart({ medications })
const dupilumab = (more: Parameters<typeof row>[1]) => row('dupilumab', { route: 'subcutaneous', ...more })

describe('how loudly a program speaks', () => {
  const refused = program(adult)
  const minor = { patient: { birthDate: '2015-01-01', identifiers: [] } }
  const ordered = [dupilumab({ status: 'intended', start: TODAY })]
  const notice = (given: ReturnType<typeof pack>, of: ReturnType<typeof chart>, more = {}) =>
    judgePack(given, of, more).notice
  it('not concerned: none', () => expect(notice(refused, chart(minor))).toBe('none'))
  it('ordered, in force, not met: block', () =>
    expect(notice(refused, chart({ ...minor, medications: ordered }))).toBe('block'))
  it('ordered, in force, unknown: ask', () =>
    expect(notice(program(consent), chart({ medications: ordered }))).toBe('ask'))
  it('ordered, in force, met: inform', () => expect(notice(refused, chart({ medications: ordered }))).toBe('inform'))
  it('continuing: inform', () => expect(notice(refused, on(dupilumab({ start: '2026-01-01' })))).toBe('inform'))
  it('stage not clear: ask', () =>
    expect(notice(refused, on(dupilumab({ end: '2020-01-01', status: 'completed' })))).toBe('ask'))
  it('expired: inform', () => {
    const over = pack({ revisions: [revision({ criteria: [adult], until: '2022-08-25' })] })
    expect(notice(over, chart({ ...minor, medications: ordered }))).toBe('inform')
  })
  it('a pipeline speaks only when searched', () => {
    const pipeline = pack({ kind: 'pipeline', revisions: [revision()] })
    expect([notice(pipeline, chart({ medications: ordered })), notice(pipeline, chart(), { candidate: true })]).toEqual(
      ['none', 'inform'],
    )
  })
})
