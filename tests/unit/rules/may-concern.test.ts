import { describe, expect, it } from 'vitest'
import type { SeenDrug, Unread } from '../../../lib/model/coverage'
import { judgeAll } from '../../../lib/rules/judge-all'
import { mayConcern } from '../../../lib/rules/may-concern'
import { phrase } from '../../../lib/rules/phrase'
import { timelineOf } from '../../../lib/timeline/timeline-of'
import { chart, contextOf, judgePack, pack, problem, row, TODAY } from './build'

const seen = (name: string, more: Partial<SeenDrug> = {}): Unread => ({
  text: `${name} 300 mg ?`,
  why: 'unsure-what-list',
  seen: [{ substances: [{ name, atc: [] }], ...more }],
})
const candidate = (name: string, score: number, more: Parameters<typeof row>[1] = {}) =>
  row('dupilumb 300', { candidates: [{ name, score }], status: 'unknown', ...more })
const program = pack({ triggers: [{ substances: ['dupilumab'] }] })
const said = (of: ReturnType<typeof chart>, given = program) => mayConcern(given, contextOf({ chart: of }))
const notice = (of: ReturnType<typeof chart>, given = program) => judgePack(given, of).notice

describe('a program whose drug stands only in rows that were not used', () => {
  it('speaks, as a question, and says why', () => {
    const judged = judgePack(program, chart({ unread: [seen('dupilumab')] }))
    expect([judged.notice, judged.appliesTo]).toEqual(['ask', 'unknown'])
    expect(judged.remarks.map((remark) => phrase(remark, 'nl'))[0]).toBe(
      '“dupilumab 300 mg ?” werd niet als behandeling van deze patiënt gelezen en kan dupilumab zijn: na te kijken.',
    )
  })
  it('stays silent over a row that holds another drug, or none', () => {
    expect(notice(chart({ unread: [seen('ciclosporin')] }))).toBe('none')
    expect(notice(chart({ unread: [{ text: 'Dupixent?', why: 'denied-line' }] }))).toBe('none')
  })
  it('stays silent over another route, form or disease than the trigger names', () => {
    const injected = pack({ triggers: [{ substances: ['dupilumab'], routes: ['subcutaneous'] }] })
    expect(notice(chart({ unread: [seen('dupilumab', { route: 'cutaneous' })] }), injected)).toBe('none')
    expect(notice(chart({ unread: [seen('dupilumab')] }), injected)).toBe('ask')
    const tablets = pack({ triggers: [{ substances: ['dupilumab'], forms: ['tablet'] }] })
    expect(notice(chart({ unread: [seen('dupilumab')] }), tablets)).toBe('none')
    const diseased = pack({ triggers: [{ substances: ['dupilumab'], condition: { terms: ['eczema'] } }] })
    expect(notice(chart({ unread: [seen('dupilumab')] }), diseased)).toBe('none')
    expect(notice(chart({ unread: [seen('dupilumab')], problems: [problem('Eczema')] }), diseased)).toBe('ask')
  })
  it('a class as trigger: only what surely belongs to it', () => {
    const byClass = pack({ triggers: [{ valueSet: 'corticosteroid-systemic' }] })
    expect(notice(chart({ unread: [seen('prednisolone')] }), byClass)).toBe('ask')
    expect(notice(chart({ unread: [seen('paracetamol')] }), byClass)).toBe('none')
  })
  it('one row of its own beside it says all: no doubt is added', () => {
    const both = chart({
      unread: [seen('dupilumab')],
      medications: [row('dupilumab', { route: 'subcutaneous', start: '2026-01-01' })],
    })
    const judged = judgePack(program, both)
    expect(judged.notice).toBe('inform')
    expect(judged.remarks.map(({ code }) => code)).not.toContain('program.may-concern')
  })
  it('never makes a criterion met: a pipeline stays silent, what is wanted is judged as wanted', () => {
    const of = chart({ unread: [seen('dupilumab')] })
    expect(notice(of, { ...program, kind: 'pipeline' })).toBe('none')
    expect(judgePack(program, of, { candidate: true }).notice).toBe('inform')
  })
})

describe('a program whose drug is only a likely reading of a name', () => {
  it('speaks, with the question that would tell', () => {
    const [doubt, ...more] = said(chart({ medications: [candidate('dupilumab', 0.89)] }))
    expect(doubt?.missing.map(({ ask }) => ask.code)).toEqual(['ask.substance'])
    expect(more).toEqual([])
    expect(notice(chart({ medications: [candidate('dupilumab', 0.89)] }))).toBe('ask')
  })
  it('stays silent over a faint likeness, another drug, and what was never taken', () => {
    expect(notice(chart({ medications: [candidate('dupilumab', 0.6)] }))).toBe('none')
    expect(notice(chart({ medications: [candidate('ciclosporin', 0.9)] }))).toBe('none')
    expect(notice(chart({ medications: [candidate('dupilumab', 0.9, { status: 'not-taken' })] }))).toBe('none')
  })
})

it('is found among all installed programs, in the site’s jurisdictions', () => {
  const timeline = timelineOf(chart({ unread: [seen('dupilumab')] }))
  const options = { asOf: TODAY, planned: TODAY, answers: [], candidates: [] } as const
  const loud = (jurisdictions: readonly ('BE' | 'FR')[]) =>
    judgeAll([program], timeline, { ...options, jurisdictions }).map(({ notice }) => notice)
  expect([loud(['BE']), loud(['FR'])]).toEqual([['ask'], ['none']])
})

it('a long row is quoted by its beginning', () => {
  const text = `dupilumab ${'and so on '.repeat(30)}`
  const [doubt] = said(chart({ unread: [{ ...seen('dupilumab'), text }] }))
  expect(String(doubt?.why.params.row).length).toBeLessThan(125)
})
