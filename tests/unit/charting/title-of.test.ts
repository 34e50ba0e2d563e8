import { describe, expect, it } from 'vitest'
import { block, chart, page, table } from './build'

const HISTORY = 'Systemic therapy history'
const read = (title: string) =>
  chart(
    page({
      grids: [
        table([title, HISTORY], ['Agent', 'Dose', 'Start', 'Stop'], [['Methotrexate', '15 mg', '2024-01-10', '']]),
      ],
      blocks: [block(title, { headings: [HISTORY] })],
    }),
  ).medications.map(({ text }) => text)

describe('a line that is the title of a table', () => {
  it('that names the table’s own medicine is no second one', () =>
    expect(read('Line 1 – methotrexate 15 mg, ongoing')).toEqual(['Methotrexate']))
  it('that names nothing known is none', () => expect(read('Line 2, 500 mg')).toEqual(['Methotrexate']))
  it('that names a medicine the table does not is an entry: nothing is lost', () =>
    expect(read('Bridging: prednisone 20 mg')).toContain('Bridging: prednisone 20 mg'))
})
