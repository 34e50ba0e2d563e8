import { describe, expect, it } from 'vitest'
import { mergeDuplicates } from '../../../lib/charting/merge-duplicates'
import { chart, list, page, table } from './build'

const main = table(
  ['Medications'],
  ['Drug', 'Dose', 'Start', 'Status'],
  [
    ['Methotrexate 2.5 mg', '15 mg weekly', '2026-01-05', 'Stopped'],
    ['Tacrolimus 1 mg', '3 mg', '2026-02-12', 'Active'],
  ],
)

describe('the same medicine shown twice', () => {
  it('a sidebar that repeats the table adds nothing', () => {
    const made = chart(
      page({ grids: [list(['Medications'], ['Methotrexate 2.5 mg\nSTOPPED', 'Tacrolimus 1 mg\nACTIVE']), main] }),
    )
    expect(made.medications.map(({ text, start, status }) => [text, start, status])).toEqual([
      ['Methotrexate 2.5 mg', '2026-01-05', 'stopped'],
      ['Tacrolimus 1 mg', '2026-02-12', 'active'],
    ])
    expect(made.medications[0]?.source.quote).toContain('15 mg weekly')
  })
  it('two dated courses stay two', () => {
    const courses = table(
      ['Medications'],
      ['Drug', 'Start', 'End'],
      [
        ['Ocrelizumab', '2025-02-10', '2025-02-10'],
        ['Ocrelizumab', '2025-08-12', '2025-08-12'],
      ],
    )
    expect(chart(page({ grids: [courses] })).medications).toHaveLength(2)
  })
  it('a course that ended in June and one begun in October are two, whatever else they leave unsaid', () => {
    const made = chart(
      page({
        lang: 'fr',
        grids: [
          list(['Traitements'], ['Imurel 50 mg jusqu’au 15/06/2026']),
          list(['Traitements'], ['Imurel 50 mg depuis le 20/10/2026']),
        ],
      }),
    )
    expect(made.medications.map(({ start, end }) => [start, end])).toEqual([
      [null, '2026-06-15'],
      ['2026-10-20', null],
    ])
  })
  it('two strengths in one list stay two', () => {
    const strengths = table(
      ['Medications'],
      ['Drug', 'Dose'],
      [
        ['Prednisolone 5 mg', '1'],
        ['Prednisolone 20 mg', '1'],
      ],
    )
    expect(chart(page({ grids: [strengths] })).medications).toHaveLength(2)
  })
  it('a row written twice is one', () => {
    const twice = table(
      ['Medications'],
      ['Drug', 'Start'],
      [
        ['Methotrexate', '2026-01-05'],
        ['Methotrexate', '2026-01-05'],
      ],
    )
    expect(chart(page({ grids: [twice] })).medications).toHaveLength(1)
  })
  it('active here and stopped there are two statements', () => {
    const stopped = table(['Stopped'], ['Drug', 'End'], [['Methotrexate 2.5 mg', '2026-06-10']])
    const active = list(['Active medications'], ['Methotrexate 2.5 mg'])
    expect(chart(page({ grids: [stopped, active] })).medications).toHaveLength(2)
  })
  it('nothing to merge', () => expect(mergeDuplicates([])).toEqual([]))
})
