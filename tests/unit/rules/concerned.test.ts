import { describe, expect, it } from 'vitest'
import type { CriterionOf } from '../../../lib/model/criterion'
import type { Revision } from '../../../lib/model/pack'
import { concerned, inJurisdiction } from '../../../lib/rules/concerned'
import { chart, contextOf, criterion, judgePack, pack, problem, revision, row, TODAY } from './build'

const adult = criterion<CriterionOf<'age'>>({ id: 'age', kind: 'age', atLeast: 18 })
const program = (...criteria: Revision['criteria']) => pack({ revisions: [revision({ criteria })] })
const on = (...medications: ReturnType<typeof row>[]) => chart({ medications })
const dupilumab = (more: Parameters<typeof row>[1]) => row('dupilumab', { route: 'subcutaneous', ...more })

describe('what concerns a patient', () => {
  const refused = program(adult)
  const minor = { patient: { birthDate: '2015-01-01', identifiers: [] } }
  const ordered = [dupilumab({ status: 'intended', start: TODAY })]
  const notice = (given: ReturnType<typeof pack>, of: ReturnType<typeof chart>, more = {}) =>
    judgePack(given, of, more).notice
  it('outside the jurisdictions: none; the Union is everywhere', () => {
    const of = chart({ ...minor, medications: ordered })
    expect(notice(refused, of, { jurisdictions: ['FR'] })).toBe('none')
    expect(notice({ ...refused, jurisdiction: 'EU' }, of, { jurisdictions: ['FR'] })).toBe('block')
  })
  it('a condition alone can concern', () => {
    const byCondition = { ...refused, triggers: [{ condition: { terms: ['atopic dermatitis'] } }] }
    expect(notice(byCondition, chart({ problems: [problem('Atopic dermatitis')] }))).toBe('inform')
    expect(notice(byCondition, chart({ problems: [problem('Atopic dermatitis', { negated: true })] }))).toBe('none')
  })
  it('a trigger with a route leaves other routes alone', () => {
    const injected = { ...refused, triggers: [{ substances: ['dupilumab'], routes: ['subcutaneous' as const] }] }
    expect(notice(injected, on(row('dupilumab', { start: '2026-01-01', route: 'cutaneous' })))).toBe('none')
  })
  it('a trigger with a form needs the form', () => {
    const tablets = { ...refused, triggers: [{ substances: ['dupilumab'], forms: ['tablet'] }] }
    expect(notice(tablets, on(dupilumab({ start: '2026-01-01' })))).toBe('none')
    expect(notice(tablets, on(dupilumab({ start: '2026-01-01', form: 'tablet' })))).toBe('inform')
  })
  it('a pipeline without triggers concerns nobody', () =>
    expect(concerned(pack({ triggers: [] }), contextOf())).toBe(false))
  it('jurisdictions', () =>
    expect([inJurisdiction(pack(), ['BE']), inJurisdiction(pack(), ['FR'])]).toEqual([true, false]))
})
