import { describe, expect, it } from 'vitest'
import { dayOfHeading, dayOfVisit } from '../../../lib/charting/day-heading'
import { block, chart, page, row, table } from './build'

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

describe('visits listed one after the other, each with its medicines', () => {
  const visit = (day: string, drug: string) =>
    block(drug, {
      headings: ['Médicaments', 'Résumés de la visite', `Consultation externe ${day}, 09:41 · Neurologie`],
    })
  const starts = (...blocks: ReturnType<typeof block>[]) =>
    chart(page({ lang: 'fr', blocks })).medications.map(({ start }) => start)

  it('date what they hold', () => {
    expect(starts(visit('12 nov. 2026', 'Ocrelizumab 600 mg'), visit('14 mai 2026', 'Ocrelizumab 300 mg'))).toEqual([
      '2026-11-12',
      '2026-05-14',
    ])
  })
  it('a day written in the line itself goes first, and a visit alone dates nothing: it may be the one of now', () => {
    expect(starts(visit('12 nov. 2026', 'Ocrelizumab 600 mg'))).toEqual([null])
    expect(
      starts(visit('12 nov. 2026', 'Ocrelizumab 600 mg depuis le 03/01/2026'), visit('14 mai 2026', 'Amlor 5 mg'))[0],
    ).toBe('2026-01-03')
  })
  it('a date of anything else in a heading is no visit', () => {
    const lists = [{ headings: ['Mis à jour le 12/11/2026'] }, { headings: ['Consultation du 14/05/2026'] }]
    expect(dayOfVisit(lists[0]?.headings ?? [], lists)).toBeUndefined()
  })
})
