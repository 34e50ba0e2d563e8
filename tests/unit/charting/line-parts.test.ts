import { describe, expect, it } from 'vitest'
import { linePartsOf } from '../../../lib/charting/line-parts'
import { chart, list, page } from './build'

describe('several medicines in one line', () => {
  it.each([
    ['Méthotrexate 15 mg/sem, Speciafoldine 5 mg, Cortancyl 5 mg', 3],
    ['Ledertrexate 15 mg, Imuran 50 mg en Medrol 8 mg', 3],
    ['Imurel 50 mg, stopped, Neoral 100 mg', 2],
    ['Metformin 500 mg, 1 tablet in the morning and 1 at night', 0],
    ['Amoxicillin 500 mg and clavulanic acid 125 mg', 0],
    ['Methotrexate 15 mg', 0],
    ['Imurel 50 mg, arrêté le 03/01/2026', 0],
  ])('%s', (line, parts) => expect(linePartsOf(line)).toHaveLength(parts))

  it('are statements of their own, each with its own dose', () => {
    const read = chart(page({ grids: [list(['Traitements'], ['Méthotrexate 15 mg/sem, Prednisone 5 mg 1x/j'])] }))
    expect(read.medications.map(({ substances, dose }) => [substances[0]?.name, dose?.value])).toEqual([
      ['methotrexate', 15],
      ['prednisone', 5],
    ])
  })
  it('one among them that nobody knows is shown as such', () => {
    const read = chart(
      page({ grids: [list(['Traitements'], ['Méthotrexate 15 mg/sem, Zorblaxin 20 mg, Prednisone 5 mg'])] }),
    )
    expect(read.medications.map(({ recognised }) => recognised).sort()).toEqual([false, true, true])
    expect(read.unread).toMatchObject([{ text: 'Zorblaxin 20 mg', why: 'unrecognised-name' }])
  })
})
