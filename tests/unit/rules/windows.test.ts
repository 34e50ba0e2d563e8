import { describe, expect, it } from 'vitest'
import { dayNumber } from '../../../lib/dates/day-number'
import { conditionWindowRows } from '../../../lib/rules/condition-window'
import { judgeRevision } from '../../../lib/rules/judge-revision'
import { membersOf } from '../../../lib/rules/members'
import { phrase } from '../../../lib/rules/phrase'
import { exposureToDrug } from '../../../lib/rules/prior-exposure'
import { textReason } from '../../../lib/rules/reason'
import { windowFinding } from '../../../lib/rules/window-finding'
import { halfLifeNotes, windowReason } from '../../../lib/rules/window-reason'
import { windowRow } from '../../../lib/rules/window-row'
import { clearDays, windowRule } from '../../../lib/rules/window-rule'
import { ask, chart, contextOf, FACTS, problem, revision, row, washout } from './build'

const rule = (name: string) => windowRule(washout(), FACTS[name], row(name))
const question = { id: 'be-test/w', ask: textReason(ask), answer: 'yes-no' as const }
const rowsOf = (medications: ReturnType<typeof row>[], quiet = false) => {
  const context = { ...contextOf({ chart: chart({ medications }) }), quiet }
  const members = membersOf({ valueSet: 'immunosuppressive-immunomodulating-systemic' }, context)
  return {
    context,
    rows: members.map((one) =>
      windowRow(
        one,
        one.substances.map((drug) => ({ drug, rule: rule(drug) })),
        context,
      ),
    ),
  }
}

describe('one row against its window', () => {
  it('says drug, interval and evidence', () =>
    expect(rowsOf([row('tacrolimus', { end: '2026-11-19' })]).rows).toMatchObject([
      {
        truth: 'not-met',
        clear: { lo: dayNumber('2026-11-22'), hi: dayNumber('2026-11-28') },
        evidence: [{ quote: 'tacrolimus row' }],
      },
    ]))
  it('quietly, the truth and the interval only', () =>
    expect(rowsOf([row('tacrolimus', { end: '2026-11-19' })], true).rows).toMatchObject([
      { truth: 'not-met', evidence: [] },
    ]))
  it('exact dates between the half-lives leave it to a person', () =>
    expect(rowsOf([row('tacrolimus', { end: '2026-11-15' })]).rows).toMatchObject([
      { truth: 'unknown', asksPerson: true, missing: [] },
    ]))
})

describe('rows of a window together', () => {
  const finding = (
    provable: boolean,
    said: 'met' | 'not-met' | 'unknown',
    ...medications: ReturnType<typeof row>[]
  ) => {
    const { rows, context } = rowsOf(medications)
    const absence = { provable, reasons: [], missing: [] }
    return windowFinding({ rows, absence, answer: { truth: said }, ask: question, askText: ask }, context)
  }
  const gone = row('ciclosporin', { end: '2026-01-01' })
  const near = row('ciclosporin', { end: '2026-11-19' })
  it.each([
    [true, 'unknown', [gone], 'met'],
    [false, 'unknown', [gone], 'unknown'],
    [false, 'met', [gone], 'met'],
    [true, 'not-met', [gone], 'not-met'],
    [true, 'met', [gone, near], 'not-met'],
    [false, 'unknown', [near], 'not-met'],
  ] as const)('absence provable %s, said %s: %o is %s', (provable, said, rows, truth) =>
    expect(finding(provable, said, ...rows).truth).toBe(truth),
  )
  it('what a person says was given has no day', () => expect(finding(true, 'not-met', gone).clearOn).toBeNull())
})

describe('the words', () => {
  const context = contextOf()
  const last = { lo: dayNumber('2026-06-10'), hi: dayNumber('2026-06-10'), ongoing: 'no' as const }
  it('half-lives', () => {
    const because = windowReason(
      'ciclosporin',
      rule('ciclosporin'),
      last,
      clearDays(rule('ciclosporin'), last),
      'met',
      context,
    )
    expect(phrase(because, 'en')).toBe(
      'Ciclosporin: last dose on 10 Jun 2026. 10 Jun 2026 + ⌈5 × 15 h / 24⌉ = 10 Jun 2026 + 4 = 14 Jun 2026.',
    )
  })
  it('the fixed time and why', () => {
    const because = windowReason(
      'methotrexate',
      rule('methotrexate'),
      last,
      clearDays(rule('methotrexate'), last),
      'met',
      context,
    )
    expect(phrase(because, 'en')).toContain('+ 12 weeks = 2 Sep 2026: its half-life misleads (polyglutamates)')
  })
  it('basis, why it misleads, and that it is not verified', () =>
    expect(halfLifeNotes('methotrexate', rule('methotrexate'), context).map(({ code }) => code)).toEqual([
      'half-life.basis',
      'half-life.misleads',
      'half-life.unverified',
    ]))
})

describe('conditions in a window', () => {
  it('active, denied, over', () => {
    const problems = [
      problem('TB'),
      problem('no TB', { id: 'n', negated: true }),
      problem('TB', { id: 'r', status: 'resolved', end: '2020-01-01' }),
    ]
    const rows = conditionWindowRows(
      { terms: ['TB'] },
      { value: 1, unit: 'week' },
      question,
      contextOf({ chart: chart({ problems }) }),
    )
    expect(rows.map(({ truth }) => truth)).toEqual(['not-met', 'met', 'met'])
  })
})

describe('exposure to one drug', () => {
  it('certain and possible days', () => {
    const context = contextOf({
      chart: chart({ medications: [row('ciclosporin', { start: '2026-03', end: '2026-05' })] }),
    })
    const rows = membersOf({ substances: ['ciclosporin'] }, context)
    const window = { lo: dayNumber('2025-11-20'), hi: dayNumber('2026-11-19') }
    const exposure = exposureToDrug(
      'ciclosporin',
      rows,
      { minimum: { value: 1, unit: 'month' }, window, gapDays: 0 },
      context,
    )
    // 31 March to 1 May certainly, 1 March to 31 May possibly.
    expect([exposure.truth, exposure.certain?.days, exposure.possible?.days]).toEqual(['met', 32, 92])
  })
})

describe('a revision judged', () => {
  it('for the stages asked', () => {
    const given = revision({ criteria: [washout({ appliesTo: ['stop'] })] })
    expect(judgeRevision(given, ['initiation'], contextOf())).toEqual({
      verdict: 'met',
      wait: { kind: 'none' },
      criteria: [],
    })
    expect(judgeRevision(given, ['stop'], contextOf()).criteria).toHaveLength(1)
  })
})
