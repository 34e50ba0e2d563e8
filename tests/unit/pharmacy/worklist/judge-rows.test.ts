import { describe, expect, it } from 'vitest'
import type { WorklistRow } from '../../../../lib/charting/worklist-of'
import { isoDayOf } from '../../../../lib/dates/civil-of'
import { dayNumber } from '../../../../lib/dates/day-number'
import type { Chart } from '../../../../lib/model/chart'
import type { Pack } from '../../../../lib/model/pack'
import { judgeRows } from '../../../../lib/pharmacy/worklist/judge-rows'
import { judge } from '../../../../lib/rules/judge'
import { timelineOf } from '../../../../lib/timeline/timeline-of'
import { between, oneOf, randomFrom } from '../../../../scripts/random-charts'
import { chartWith, packOf, packs } from '../packs'

const AS_OF = '2026-11-21'
const STATUSES = ['intended', 'active', 'stopped', 'unknown', 'not-taken'] as const
/** Every drug that makes a shipped program speak by itself, drugs of none, and a name that nobody knows. */
const DRUGS = [
  'Nulojix 250 mg',
  'Lemtrada 12 mg',
  'Dupixent 300 mg',
  'Thalidomide Celgene 50 mg',
  'Salbutamol 4 mg tablet',
  'Privigen 100 mg/ml',
  'Metformin 850 mg tablet',
  'Amlodipine 5 mg tablet',
  'Zyqlorin 20 mg',
] as const
const PROGRAMS = [
  'be-dupixent-mnp',
  'eu-lemtrada',
  'fr-filnemus-immunoglobulins',
  'fr-filnemus-salbutamol',
  'fr-nulojix',
  'fr-thalidomide-rtu',
]
/** What a row by itself tells of a patient. */
const ALONE: Pick<Chart, 'patient' | 'coverage'> = {
  patient: { identifiers: [] },
  coverage: {
    medications: 'incomplete',
    immunisations: 'not-on-page',
    allergies: 'not-on-page',
    problems: 'not-on-page',
    measurements: 'not-on-page',
    showsStopped: false,
    reachesBackTo: null,
    signs: [],
  },
}

const rowsOf = ({ medications }: Chart): WorklistRow[] =>
  medications.map((statement, i) => ({
    patient: `PATIENT ${i}`,
    statement,
    locator: { frame: 0, path: `#${i}`, hash: `${i}` },
  }))

const chart = chartWith(
  AS_OF,
  ['Lemtrada 12 mg', 'Amlodipine 5 mg tablet', 'Zyqlorin 20 mg'].map((text) => ({
    text,
    start: null,
    end: null,
    status: 'intended',
  })),
)
const rows = rowsOf(chart)

describe('the rows of a worklist judged', () => {
  const flagged = judgeRows(rows, packs, { asOf: AS_OF, jurisdictions: ['FR', 'EU'], facts: chart.facts })
  it('each row has what speaks of its own medicine, and no other’s', () =>
    expect(flagged.map(({ flags }) => flags.map(({ pack }) => pack.id))).toEqual([['eu-lemtrada'], [], []]))
  it('a row alone never says that a patient starts: the stage is asked', () =>
    expect(flagged[0]?.flags[0]).toMatchObject({ stage: 'unknown', notice: 'ask' }))
  it('two patients with one prescription are two rows; another start of it is judged for itself', () => {
    const [first] = rows
    if (first === undefined) throw new Error('no row')
    const later = { ...first, patient: 'PATIENT C', statement: { ...first.statement, start: '2026-11-20' } }
    const all = judgeRows([first, { ...first, patient: 'PATIENT B' }, later], packs, {
      asOf: AS_OF,
      jurisdictions: ['FR', 'EU'],
      facts: chart.facts,
    })
    expect(all.map(({ row, flags }) => [row.patient, flags[0]?.pack.id])).toEqual([
      ['PATIENT 0', 'eu-lemtrada'],
      ['PATIENT B', 'eu-lemtrada'],
      ['PATIENT C', 'eu-lemtrada'],
    ])
    expect(all[1]?.flags).toBe(all[0]?.flags)
    expect(all[2]?.flags).not.toBe(all[0]?.flags)
  })
  it('works out nothing of a program that is silent on a row', () => {
    const pack = packOf('fr-thalidomide-rtu')
    let looked = 0
    const silent: Pack = {
      ...pack,
      get revisions() {
        looked += 1
        return pack.revisions
      },
    }
    judgeRows(rows, [silent], { asOf: AS_OF, jurisdictions: ['FR', 'EU'], facts: chart.facts })
    expect(looked).toBe(0)
  })
  it('says of each row of a generated list what every program, judged in full on that row alone, says', () => {
    const random = randomFrom(8)
    const listed = chartWith(
      AS_OF,
      Array.from({ length: 60 }, () => ({
        text: oneOf(random, DRUGS),
        start: oneOf(random, [null, isoDayOf(between(random, dayNumber('2019-01-01'), dayNumber(AS_OF) + 30))]),
        end: null,
        status: oneOf(random, STATUSES),
      })),
    )
    const jurisdictions = ['BE', 'FR', 'EU'] as const
    const asked = { asOf: AS_OF, jurisdictions, facts: listed.facts }
    const byId = (a: { id: string }, b: { id: string }) => a.id.localeCompare(b.id)
    const heard = new Set<string>()
    for (const { row, flags } of judgeRows(rowsOf(listed), packs, asked)) {
      const alone = timelineOf({ ...listed, ...ALONE, medications: [row.statement] })
      const said = packs.flatMap((pack) => {
        const options = { asOf: AS_OF, planned: AS_OF, answers: [], jurisdictions, candidate: false } as const
        const { notice, appliesTo: stage } = judge(pack, alone, options)
        return notice === 'none' ? [] : [{ id: pack.id, notice, stage }]
      })
      for (const { id } of said) heard.add(id)
      const found = flags.map(({ pack, notice, stage }) => ({ id: pack.id, notice, stage }))
      expect(found.sort(byId)).toEqual(said.sort(byId))
    }
    expect([...heard].sort()).toEqual(PROGRAMS)
  })
  it('keeps the place of the row', () => expect(flagged[2]?.row.locator.path).toBe('#2'))
})
