import { describe, expect, it } from 'vitest'
import { withLabelPaired, withRecordsJoined } from '../../../lib/charting/record-pairs'
import { chart, page, table } from './build'

const pairs = (headings: string[], rows: string[][]) => table(headings, [], rows, { shape: 'pairs' })

describe('a medicine written as a list of labels and values', () => {
  it('is one statement with its dates, not one for each label', () => {
    const read = chart(
      page({
        grids: [
          pairs(
            ['Discontinued', 'Therapies'],
            [
              ['Drug', 'Imurel 50 mg'],
              ['Start', '18/04/2023'],
              ['End', '13/01/2026'],
              ['Reason', 'Nausea'],
            ],
          ),
        ],
      }),
    )
    expect(read.medications).toMatchObject([
      { substances: [{ name: 'azathioprine' }], status: 'stopped', start: '2023-04-18', end: '2026-01-13' },
    ])
    expect(read.unread).toEqual([])
  })
  it('several in one list are several', () => {
    const grid = pairs(
      ['Traitements'],
      [
        ['Médicament', 'Neoral 100 mg'],
        ['Début', 'mars 2026'],
        ['Médicament', 'Amlor 5 mg'],
        ['Début', '2012'],
      ],
    )
    expect(withRecordsJoined(grid).rows).toHaveLength(2)
    expect(
      chart(page({ grids: [grid] })).medications.map(({ substances, start }) => [substances[0]?.name, start]),
    ).toEqual([
      ['ciclosporin', '2026-03'],
      ['amlodipine', '2012'],
    ])
  })
  it('a list whose labels are the drugs, or a patient’s details, stays as it is', () => {
    const drugs = pairs(
      ['Medications'],
      [
        ['Imurel 50 mg', 'since 2024'],
        ['Amlor 5 mg', 'since 2012'],
      ],
    )
    const person = pairs(
      [],
      [
        ['Name', 'Ivan Petrov'],
        ['Date of birth', '17/08/1983'],
      ],
    )
    expect(withRecordsJoined(drugs)).toBe(drugs)
    expect(withRecordsJoined(person)).toBe(person)
  })
})

describe('the heading of a section gives its status', () => {
  it.each([
    ['Declined by patient', 'not-taken'],
    ['Geweigerd', 'not-taken'],
    ['Refusés', 'not-taken'],
    ['Entered in error', 'entered-in-error'],
    ['On hold', 'on-hold'],
    ['Planned', 'intended'],
  ])('%s: %s', (heading, status) => {
    const grid = pairs(
      [heading, 'Therapies'],
      [
        ['Drug', 'Imurel 50 mg'],
        ['Proposed', '21/03/2023'],
      ],
    )
    expect(chart(page({ grids: [grid] })).medications[0]?.status).toBe(status)
  })
})

it('a day behind "Last issued" neither begins nor ends a course headed by its medicine', () => {
  const card = pairs(
    ['Azathioprine 50 mg tablets', 'Repeat medicines: current'],
    [
      ['Dose', 'One or two tablets when required'],
      ['Started', '12 March 2025'],
      ['Last issued', '28 October 2026'],
    ],
  )
  const undated = pairs(
    ['Amlodipine 5 mg', 'Repeat medicines: current'],
    [
      ['Dose', 'One daily'],
      ['Last issued', '28 October 2026'],
    ],
  )
  const { medications } = chart(page({ lang: 'en', grids: [card, undated] }))
  expect(medications.map(({ start, end, status }) => [start, end, status])).toEqual([
    ['2025-03-12', null, 'active'],
    [null, null, 'active'],
  ])
  const [first] = card.rows
  expect(first && withLabelPaired(first, 'pairs').cells[0]?.pairs).toEqual([
    { label: 'Dose', value: 'One or two tablets when required' },
  ])
  expect(first && withLabelPaired(first, 'table')).toBe(first)
})
