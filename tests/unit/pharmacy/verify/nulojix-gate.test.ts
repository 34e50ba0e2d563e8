import { describe, expect, it } from 'vitest'
import type { CaseRow } from '../../../../lib/model/pack-case'
import { subjectsOf } from '../../../../lib/pharmacy/verify/subjects-of'
import { chartWith, judged, packs } from '../packs'

const OTHERS: CaseRow[] = [
  { text: 'Prograf 1 mg gélule', start: '2016-01-10', end: null, status: 'active' },
  { text: 'Cellcept 500 mg', start: '2016-01-10', end: null, status: 'active' },
]
const NULOJIX = 'Nulojix 250 mg poudre pour perfusion'

/** The patient of a stage on a day: wanted; given for a year; stopped two days ago. */
const rowsOf = (stage: string, day: string): CaseRow[] => {
  const before = (days: number) => new Date(Date.parse(day) - days * 86_400_000).toISOString().slice(0, 10)
  switch (stage) {
    case 'initiation':
      return [{ text: NULOJIX, start: null, end: null, status: 'intended' }, ...OTHERS]
    case 'continuation':
      return [{ text: NULOJIX, start: before(200), end: null, status: 'active' }, ...OTHERS]
    default:
      return [{ text: NULOJIX, start: before(200), end: before(2), status: 'stopped' }, ...OTHERS]
  }
}

const gateOn = (day: string, stage: string, answers: Record<string, string> = {}) => {
  const chart = chartWith(day, rowsOf(stage, day))
  const found = subjectsOf(packs, judged(chart, answers), {}).find(({ pack }) => pack.id === 'fr-nulojix')
  if (found === undefined) throw new Error('belatacept is on the chart and nothing is said')
  return found
}

const mandatory = (day: string, stage: string, answers: Record<string, string> = {}) =>
  gateOn(day, stage, answers)
    .gate.checks.filter(({ item }) => item.mandatory)
    .map(({ item, state }) => `${item.id}: ${state}`)

/** Section 4 of the domain: what is asked on each day, for each stage. Nothing is answered yet. */
const URGENT = ['priority-indication: to-do', 'allocated: to-do']
const TABLE: [day: string, revision: string, stage: string, state: string, checks: string[]][] = [
  ['2016-12-31', '2017', 'initiation', 'clear', []],
  ['2017-06-01', '2017', 'initiation', 'open', ['allocated: to-do', 'initiation-declared: to-do']],
  ['2017-06-01', '2017', 'continuation', 'open', ['declared: to-do']],
  ['2017-06-01', '2017', 'stop', 'open', ['stop-declared: to-do']],
  ['2022-07-31', '2017', 'initiation', 'open', ['allocated: to-do', 'initiation-declared: to-do']],
  ['2022-07-31', '2017', 'continuation', 'open', ['declared: to-do']],
  ['2022-07-31', '2017', 'stop', 'open', ['stop-declared: to-do']],
  ['2022-08-15', '2022-08', 'initiation', 'open', [...URGENT, 'initiation-declared: to-do', 'not-from-stock: to-do']],
  ['2022-08-15', '2022-08', 'continuation', 'open', ['declared: to-do']],
  ['2022-08-15', '2022-08', 'stop', 'open', ['stop-declared: to-do']],
  ['2023-02-13', '2022-08', 'initiation', 'open', [...URGENT, 'initiation-declared: to-do', 'not-from-stock: to-do']],
  ...['2023-02-14', '2023-05-08', '2023-05-09', '2023-10-01'].flatMap((day): (typeof TABLE)[number][] => {
    const revision = day < '2023-05-09' ? '2023-02-14' : '2023-05-09'
    const start = [...URGENT, 'platform: to-do', 'initiation-declared: to-do', 'not-from-stock: to-do']
    return [
      [day, revision, 'initiation', 'open', start],
      [day, revision, 'continuation', 'open', ['declared: to-do']],
      [day, revision, 'stop', 'open', ['stop-declared: to-do']],
    ]
  }),
  ['2023-10-02', '2023-10-02', 'initiation', 'open', ['platform: to-do']],
  ['2023-10-02', '2023-10-02', 'continuation', 'clear', []],
  ['2023-10-02', '2023-10-02', 'stop', 'open', ['stop-declared: to-do']],
  ['2024-01-10', '2023-10-02', 'initiation', 'open', ['platform: to-do']],
  ['2024-01-10', '2023-10-02', 'stop', 'open', ['stop-declared: to-do']],
  ...['2024-01-11', '2026-11-21'].flatMap((day): (typeof TABLE)[number][] =>
    ['initiation', 'continuation', 'stop'].map((stage) => [day, '2024-01-11', stage, 'clear', []]),
  ),
]

describe('Nulojix at the pharmacy, on each of its dates', () => {
  it.each(TABLE)('%s (%s), %s: the gate is %s', (day, revision, stage, state, checks) => {
    const { gate, judgement } = gateOn(day, stage)
    expect(gate.revision).toBe(revision)
    if (judgement.inForce !== 'not-yet') expect(judgement.appliesTo).toBe(stage)
    expect(mandatory(day, stage)).toEqual(checks)
    expect(gate.state).toBe(state)
  })

  it('what the prescriber attested is read: an urgent indication with product ticks itself', () => {
    const attested = { 'fr-nulojix/rescue.situation': 'yes', 'fr-nulojix/allocated': 'yes' }
    expect(mandatory('2023-03-01', 'initiation', attested).slice(0, 2)).toEqual([
      'priority-indication: done',
      'allocated: done',
    ])
    expect(gateOn('2023-03-01', 'initiation', attested).gate.state).toBe('open')
  })

  it('no priority indication, and the gate fails', () => {
    const none = Object.fromEntries(
      ['primary-non-function', 'thrombotic-microangiopathy', 'rescue'].map((id) => [
        `fr-nulojix/${id}.situation`,
        'no',
      ]),
    )
    expect(gateOn('2023-03-01', 'initiation', none).gate.state).toBe('failed')
  })

  it('a rescue is no priority before 14 February 2023, and is from then on', () => {
    const rescue = {
      'fr-nulojix/primary-non-function.situation': 'no',
      'fr-nulojix/thrombotic-microangiopathy.situation': 'no',
      'fr-nulojix/rescue.situation': 'yes',
    }
    expect(gateOn('2023-02-13', 'initiation', rescue).gate.state).toBe('failed')
    expect(gateOn('2023-02-14', 'initiation', rescue).gate.state).toBe('open')
  })

  it('the chronic indication of May 2023 comes second in rank', () => {
    const { tiers } = gateOn('2023-05-09', 'initiation')
    expect(tiers.find(({ indication }) => indication === 'chronic-dysfunction')?.tier).toBe(2)
  })
})
