import { describe, expect, it } from 'vitest'
import { chart, list, page } from './build'

const cards = (...texts: string[]) => chart(page({ grids: [list(['Search For Drug'], texts, { shape: 'cards' })] }))

describe('boxes side by side that are lists of different things', () => {
  it('are read each under its own first line: what is avoided or prescribed often is not what was taken', () => {
    const read = cards('Allergies\nAmoxicillin (rash)', 'Favorites\nDoxycycline 100 mg\nIbuprofen 400 mg')
    expect(read.allergies.map(({ text }) => text)).toEqual(['Amoxicillin (rash)'])
    expect(read.medications).toEqual([])
  })
  it('are split where some boxes have no title of a list too', () => {
    const read = cards(
      'Recall',
      'Immunizations\n2026-10-06 Influenza, injectable, quadrivalent',
      'Care Team\nNeurologist',
      'Appointments\n2026-12-03',
    )
    expect(read.immunisations.map(({ text, date }) => [text, date])).toEqual([
      ['2026-10-06 Influenza, injectable, quadrivalent', '2026-10-06'],
    ])
  })
  it('cards of one list stay cards', () =>
    expect(
      chart(
        page({
          grids: [
            list(['Medications'], ['Medication\nMethotrexate 15 mg\nStopped', 'Medication\nNeoral 100 mg\nActive'], {
              shape: 'cards',
            }),
          ],
        }),
      ).medications.map(({ status }) => status),
    ).toEqual(['stopped', 'active']))
})
