import { describe, expect, it } from 'vitest'
import { dayOfHeading } from '../../../lib/charting/day-heading'
import { chart, page, row, table } from './build'

describe('the day of a group of rows', () => {
  it.each([
    ['Visit: Monday, November 16, 2026 (year 2, day 1)', 'november 16, 2026'],
    ['12/10/2026', '12/10/2026'],
    ['Consultation du 12/10/2026', '12/10/2026'],
    ['Toedieningen 12-10-2026', '12-10-2026'],
    ['Updated 12/10/2026', undefined],
    ['Stopped on 12/10/2026', undefined],
    ['12/10/2026 - 14/10/2026', undefined],
    ['November 2026', undefined],
    ['Prednisolone 12/10/2026', undefined],
  ])('%s', (heading, day) => expect(dayOfHeading(heading)?.written).toBe(day))

  it('dates its rows that tell a time or nothing, and no row that has a day of its own', () => {
    const grid = table(
      ['Infusions'],
      ['Medication', 'Dose', 'Start'],
      [
        row(['Ocrelizumab', '300 mg', '9:20 AM'], { groups: ['Visit: Monday, November 16, 2026'] }, 3),
        row(['Cetirizine', '10 mg', ''], { groups: ['Visit: Monday, November 16, 2026'] }, 3),
        row(['Methotrexate', '15 mg', '01/13/2026'], { groups: ['Visit: Monday, November 16, 2026'] }, 3),
      ],
    )
    const { medications, unread } = chart(page({ lang: 'en', grids: [grid] }))
    expect(medications.map(({ start }) => start)).toEqual(['2026-11-16', '2026-11-16', '2026-01-13'])
    expect(unread).toEqual([])
  })
})
