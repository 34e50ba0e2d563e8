import { describe, expect, it } from 'vitest'
import { chart, page, table } from './build'

const COLUMNS = ['Medicine', 'Dose', 'Start', 'End', 'Status']
const read = (...rows: string[][]) =>
  chart(page({ grids: [table(['Medication history'], COLUMNS, rows)] })).medications.map(({ text }) => text)

const STOPPED = ['Ciclosporin 100 mg', '100 mg', '2018-01-15', '2018-07-16', 'Stopped']

describe('a tree of courses by substance', () => {
  it('the open branch is no course of its own', () =>
    expect(read(['▾ Ciclosporin', '', '', '', '1 course'], STOPPED)).toEqual(['Ciclosporin 100 mg']))
  it('an undated name above a stopped course may be what is taken now, and stays', () =>
    expect(read(['Ciclosporin', '', '', '', ''], STOPPED)).toHaveLength(2))
  it('a closed branch stays: its courses are not on the page', () =>
    expect(read(['▸ Azathioprine', '', '', '', '1 course'], STOPPED)).toHaveLength(2))
})
