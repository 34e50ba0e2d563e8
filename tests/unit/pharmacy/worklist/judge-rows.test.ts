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
    expect(flagged.map(({ subjects }) => subjects.map(({ pack }) => pack.id))).toEqual([['eu-lemtrada'], [], []]))
  it('a row alone never says that a patient starts: the stage is asked', () =>
    expect(flagged[0]?.subjects[0]?.gate.state).toBe('stage-unclear'))
  it('keeps the place of the row', () => expect(flagged[2]?.row.locator.path).toBe('#2'))
})
