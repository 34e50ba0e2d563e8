import type { Pack } from '../../../../lib/model/pack'
import type { PackCase } from '../../../../lib/model/pack-case'
import { criterion, pack, revision } from '../build'
import type { SmellCase } from './small-packs'

const given = (name: string, more: Partial<PackCase> = {}): PackCase => ({
  name,
  asOf: '2026-01-01',
  patient: {},
  medications: [],
  coverage: 'whole',
  answers: {},
  expect: { verdict: 'met' },
  ...more,
})
const cases = (...list: PackCase[]): Pack =>
  pack({
    cases: list,
    revisions: [revision({ criteria: [criterion({ id: 'male', kind: 'sex', is: 'male' } as never)] })],
  })
const dated = (checkedOn: string, date: string): Pack =>
  pack({ checkedOn, sources: [{ id: 's', title: 'S', publisher: 'P', date, languages: ['en'] }] })
const row = (start: string, end: string) => given('one', { medications: [{ text: 'x', start, end }] })

/** What smells in cases and in the dates around them. */
export const CASE_SMELLS: readonly SmellCase[] = [
  ['future-source', 'read before it was written', dated('2026-01-01', '2026-02-01'), dated('2026-02-01', '2026-02')],
  ['future-source', 'begins after its only source', dated('2026-01-01', '2019'), dated('2026-01-01', '2020-01-01')],
  [
    'revision-without-case',
    'no case in the second',
    pack({
      cases: [given('a', { asOf: '2021-01-01' })],
      revisions: [revision({ until: '2022-01-01' }), revision({ id: 'two', from: '2022-01-02' })],
    }),
    cases(given('a')),
  ],
  [
    'case-days',
    'planned the day before',
    cases(given('a', { planned: '2025-12-31' })),
    cases(given('a', { planned: '2026-01-01' })),
  ],
  [
    'case-days',
    'a row that ends before it begins',
    cases(row('2025-03-02', '2025-03-01')),
    cases(row('2025-03-31', '2025-03')),
  ],
  [
    'contradictory-cases',
    'one patient, two verdicts',
    cases(given('a'), given('b', { expect: { verdict: 'unknown' } })),
    cases(given('a'), given('b', { asOf: '2026-01-02', expect: { verdict: 'unknown' } })),
  ],
  [
    'contradictory-cases',
    'the same twice',
    cases(given('a'), given('b')),
    cases(given('a'), given('b', { expect: { revision: 'one' } })),
  ],
  [
    'answer-to-nothing',
    'answers what nobody asks',
    cases(given('a', { answers: { 'be-test/gone': 'yes' } })),
    cases(given('a', { answers: { 'be-test/male': 'yes', 'chart.patient.birthDate': '1980-01-01' } })),
  ],
  ['expects-nothing', 'passes whatever is said', cases(given('a', { expect: {} })), cases(given('a'))],
]
