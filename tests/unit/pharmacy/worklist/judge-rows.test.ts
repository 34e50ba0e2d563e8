import { describe, expect, it } from 'vitest'
import type { WorklistRow } from '../../../../lib/charting/worklist-of'
import { judgeRows } from '../../../../lib/pharmacy/worklist/judge-rows'
import { chartWith, packs } from '../packs'

const AS_OF = '2026-11-21'
const chart = chartWith(
  AS_OF,
  ['Lemtrada 12 mg', 'Amlodipine 5 mg tablet', 'Zyqlorin 20 mg'].map((text) => ({
    text,
    start: null,
    end: null,
    status: 'intended',
  })),
)
const rows = chart.medications.map(
  (statement, i): WorklistRow => ({
    patient: `PATIENT ${i}`,
    statement,
    locator: { frame: 0, path: `#${i}`, hash: `${i}` },
  }),
)

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
  it('keeps the place of the row', () => expect(flagged[2]?.row.locator.path).toBe('#2'))
})
