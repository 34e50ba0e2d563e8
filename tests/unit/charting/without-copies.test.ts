import { describe, expect, it } from 'vitest'
import { block, chart, page, table } from './build'

const HEADING = 'Medication overview'
const NAMES = ['Methotrexate 15 mg', 'Neoral 100 mg', 'Amlodipine 5 mg']
const wide = table(
  [HEADING],
  ['Drug', 'Start', 'Stop', 'Status'],
  NAMES.map((name, i) => [name, `2024-0${i + 1}-03`, '2026-01-05', 'Stopped']),
)
const statuses = (heading: string, names: readonly string[]) =>
  chart(page({ grids: [wide], blocks: names.map((name) => block(name, { headings: [heading] })) })).medications.map(
    ({ status }) => status,
  )

describe('a column drawn once more over its table', () => {
  it('says nothing of its own', () => expect(statuses(HEADING, NAMES)).toEqual(['stopped', 'stopped', 'stopped']))
  it('a list under a heading of its own stays: what it says is current may be', () =>
    expect(statuses('Current medication', NAMES)).toHaveLength(6))
  it('part of the names is a list of its own', () =>
    expect(statuses('Current medication', NAMES.slice(0, 2))).toHaveLength(5))
})
