import { describe, expect, it } from 'vitest'
import { Report } from '../../../lib/model/report'
import { canonicalJson } from '../../../lib/rules/canonical-json'
import { inputsHash } from '../../../lib/rules/inputs-hash'
import { reportOf } from '../../../lib/rules/report-of'
import { ask, chart, criterion, judgePack, pack, revision, row, TODAY, washout } from './build'

const parts = [washout({ id: 'gone' }), washout({ id: 'none', valueSet: 'investigational', alwaysAsk: 'always' })]
const given = pack({
  revisions: [revision({ criteria: [criterion({ id: 'both', kind: 'all', of: parts } as never)] })],
})
const of = chart({
  medications: [row('tacrolimus', { end: '2026-11-15', dose: { text: '2 mg' } })],
  unread: [{ text: 'x', why: 'picture' }],
})
const timings = { readMs: 1, chartMs: 2, judgeMs: 3, clickToVerdictMs: 4 }
const report = reportOf({
  page: { title: 'Ward', frames: 1, unreadFrames: 0, readers: ['general'] },
  chart: of,
  judgements: [judgePack(given, of)],
  packs: [given],
  lang: 'en',
  timings,
})

describe('the report', () => {
  it('is what its schema says, to the letter', () => expect(Report.parse(report)).toEqual(report))
  it('lists top-level criteria, with the evidence and questions of their parts', () => {
    const [criterion] = report.judgements[0]!.criteria
    expect(report.judgements[0]!.criteria).toHaveLength(1)
    expect(criterion).toMatchObject({ id: 'both', truth: 'unknown', evidence: [{ quote: 'tacrolimus row' }] })
    expect(criterion!.missing.map(({ id }) => id)).toEqual(['be-test/gone', 'be-test/none'])
    expect(criterion!.evidence[0]!.because).toContain('tacrolimus'.replace('t', 'T'))
  })
  it('is not complete while something is unread', () => {
    expect(report.chart.coverage.complete).toBe(false)
    expect(report.chart.unread).toEqual([{ text: 'x', why: 'picture' }])
  })
  it('says a sign that speaks of several lists once', () => {
    const signs = ['medications', 'allergies'].map((domain) => ({ kind: 'loading', text: 'Loading', domain }))
    const loading = chart({ coverage: { ...of.coverage, signs: signs as never } })
    const input = { page: report.page, chart: loading, judgements: [], packs: [given], lang: 'en', timings } as const
    expect(reportOf(input).chart.coverage.signs).toEqual(['loading: Loading'])
  })
  it('shows a row with its substances, status, dates and dose', () =>
    expect(report.chart.medications).toEqual([
      {
        text: 'tacrolimus',
        substances: [{ name: 'tacrolimus', atc: ['L04AD02'] }],
        status: 'stopped',
        start: null,
        end: '2026-11-15',
        dose: '2 mg',
        recognised: true,
      },
    ]))
  it('has neither who answered nor where a row stood', () =>
    expect(JSON.stringify(report)).not.toMatch(/Dr Test|locator/))
})

describe('the name of a judgement’s inputs', () => {
  const options = { asOf: TODAY, planned: TODAY, answers: [], jurisdictions: ['BE'] as const, candidate: false }
  it('does not depend on the order of keys', () =>
    expect(canonicalJson({ b: 1, a: [{ d: 2, c: 3 }] })).toBe('{"a":[{"c":3,"d":2}],"b":1}'))
  it('depends on what was answered, not on who answered', async () => {
    const one = (value: string, who: string) =>
      inputsHash(given, of, { ...options, answers: [{ question: 'q', value, who, when: `${who}-time` }] })
    expect(await one('yes', 'a')).toBe(await one('yes', 'b'))
    expect(await one('yes', 'a')).not.toBe(await one('no', 'a'))
  })
  it('does not depend on where rows stood', async () => {
    const moved = { ...of, medications: of.medications.map((m) => ({ ...m, source: { quote: m.source.quote } })) }
    expect(await inputsHash(given, moved, options)).toBe(await inputsHash(given, of, options))
  })
  it('the same inputs give the same judgement, byte for byte', () =>
    expect(JSON.stringify(judgePack(given, of))).toBe(JSON.stringify(judgePack(given, of))))
  it('asks the questions the pack words', () =>
    expect(report.judgements[0]!.criteria[0]!.missing[1]!.question).toBe(ask.en))
})
