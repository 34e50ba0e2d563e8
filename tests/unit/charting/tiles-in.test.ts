import { describe, expect, it } from 'vitest'
import { tilesIn } from '../../../lib/charting/tiles-in'
import { block, chart, page } from './build'

const HEADINGS = ['Medication, full history incl. stopped']

const tiles = (...texts: string[]) =>
  texts.map((text, i) =>
    block(text, { headings: HEADINGS, locator: { frame: 0, path: `main > div:nth-child(${i + 4})`, hash: text } }),
  )

const read = (...texts: string[]) =>
  chart(page({ lang: 'en', blocks: tiles(...texts) })).medications.map(({ text, start, end, status }) => [
    text,
    start,
    end,
    status,
  ])

describe('a medicine and how it is taken, in a box of its own', () => {
  it('is one entry, with the dates and the status of its second line', () =>
    expect(
      read(
        'Prograf 1 mg capsule\n3 mg twice daily, start 23/01/2023, ongoing',
        'Methotrexate 15 mg\nvan 27/09/2021 tot 20/12/2021, gestopt: geen respons',
        'Imurel 50 mg\n100 mg then 50 mg every other day. Planned',
      ),
    ).toEqual([
      ['Prograf 1 mg capsule', '2023-01-23', null, 'active'],
      ['Methotrexate 15 mg', '2021-09-27', '2021-12-20', 'stopped'],
      ['Imurel 50 mg', null, null, 'intended'],
    ]))

  it.each([
    ['one box alone', ['Prograf 1 mg\n3 mg twice daily, ongoing']],
    [
      'a second medicine on the second line',
      ['Prograf 1 mg\nNeoral 100 mg twice daily', 'Imurel 50 mg\nstart 01/02/2026'],
    ],
    [
      'a line for each column',
      ['Medrol 16 mg\n1 x per dag 2\n05/10/2026\n16/10/2026', 'Imurel 50 mg\n1 x per dag\n01/02/2026'],
    ],
    ['no strength behind the names', ['Asthma\nsince 2012', 'Eczema\nsince 2015']],
    ['a second line that says nothing of a course', ['Prograf 1 mg\nfoobarinate', 'Imurel 50 mg\nstart 01/02/2026']],
  ])('%s stays lines', (_what, texts) => expect(tilesIn(tiles(...texts)).size).toBe(0))
})
