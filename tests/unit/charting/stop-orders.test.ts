import { describe, expect, it } from 'vitest'
import { isStopOrder } from '../../../lib/charting/stop-orders'
import { chart, page, table } from './build'

const read = (...rows: string[][]) =>
  chart(page({ lang: 'en', grids: [table(['Drug orders'], ['Date', 'Drug', 'Stop date'], rows)] })).medications.map(
    ({ text, status, start, end }) => [text, status, start, end],
  )

describe('an order that stops a medicine', () => {
  it('is no course of its own beside the row that it ended', () => {
    expect(
      read(['', 'Discontinue tacrolimus 1 mg capsule', ''], ['03-Mar-2026', 'Tacrolimus 1 mg', '05-Oct-2026']),
    ).toEqual([['Tacrolimus 1 mg', 'completed', '2026-03-03', '2026-10-05']])
  })
  it('ends the one running row of its medicine, on its day where it has one', () => {
    expect(read(['', 'Discontinue tacrolimus 1 mg capsule', ''], ['03-Mar-2026', 'Tacrolimus 1 mg', ''])).toEqual([
      ['Tacrolimus 1 mg', 'stopped', '2026-03-03', null],
    ])
    expect(read(['', 'Arrêter tacrolimus', '12-Nov-2026'], ['03-Mar-2026', 'Tacrolimus 1 mg', ''])).toEqual([
      ['Tacrolimus 1 mg', 'stopped', '2026-03-03', '2026-11-12'],
    ])
  })
  it('stays, as stopped on an unknown day, where it cannot be told which row it ended', () => {
    expect(read(['', 'Discontinue tacrolimus 1 mg', ''])).toEqual([['tacrolimus 1 mg', 'stopped', null, null]])
    const two = read(
      ['', 'Discontinue tacrolimus', ''],
      ['03-Mar-2024', 'Tacrolimus 1 mg', '04-Apr-2025'],
      ['03-Mar-2026', 'Tacrolimus 2 mg', ''],
    )
    expect(two).toHaveLength(3)
    expect(two[1]?.[1]).toBe('active')
  })
  it('on a day ahead leaves the row running until then', () => {
    expect(read(['', 'Discontinue tacrolimus', '12-Dec-2026'], ['03-Mar-2026', 'Tacrolimus 1 mg', ''])).toEqual([
      ['Tacrolimus 1 mg', 'active', '2026-03-03', '2026-12-12'],
    ])
  })
  it.each([
    'Arrêter méthotrexate si fièvre',
    'Discontinue warfarin 5 days before surgery',
    'Discontinued 05-Oct-2026',
    'Tacrolimus 1 mg',
  ])('"%s" is none', (text) => expect(isStopOrder(text)).toBe(false))
})
