import { describe, expect, it } from 'vitest'
import { dayOrderOf } from '../../../lib/charting/dates/day-order'
import { scanDates } from '../../../lib/charting/dates/scan-dates'
import { pageDatesOf } from '../../../lib/charting/page-dates'
import { pageLanguage } from '../../../lib/charting/page-language'
import { AS_OF, block, chart, page, table } from './build'

const rows = (texts: readonly string[], past = false) => texts.map((text) => ({ mentions: scanDates(text), past }))

describe('whether the day or the month comes first', () => {
  it.each([
    ['a date with a 13th or more settles it', ['03/01/2026', '28/02/2026'], '', 'dmy'],
    ['and the other way', ['03/01/2026', '02/28/2026'], '', 'mdy'],
    ['contradicting dates settle nothing', ['28/02/2026', '02/28/2026'], 'fr', null],
    ['a course must not end before it starts', ['05/02/2026 - 04/03/2026'], '', 'dmy'],
    ['AM in capitals is how Americans write', ['1/5/2026, 10:00:00 AM'], 'en', 'mdy'],
    ['am in small letters is not', ['1/5/2026, 10:00:00 am'], 'en', null],
    ['the language, when it says', ['03/01/2026'], 'fr', 'dmy'],
    ['American English', ['03/01/2026'], 'en-US', 'mdy'],
    ['bare English settles nothing', ['03/01/2026'], 'en', null],
  ] as const)('%s', (_, texts, lang, expected) => expect(dayOrderOf(rows(texts), lang, AS_OF)).toBe(expected))

  it('what has begun cannot lie ahead of today', () =>
    expect(dayOrderOf(rows(['12/2/2026'], true), 'en', AS_OF)).toBe('dmy'))
  it('one future date of something planned proves nothing', () =>
    expect(dayOrderOf(rows(['12/02/2026'], false), 'en', AS_OF)).toBeNull())
})

describe('the page as a whole', () => {
  it('one unambiguous date settles every other on the page', () => {
    const reading = page({
      lang: 'en',
      grids: [table(['Medications'], ['Drug', 'Start'], [['Methotrexate 15 mg', '03/01/2026']])],
      blocks: [block('Printed 28/02/2026')],
    })
    expect(chart(reading).medications[0]?.start).toBe('2026-01-03')
  })
  it('a grid that settles itself is not confused by the rest of the page', () => {
    const reading = page({
      lang: 'en',
      grids: [
        table(
          ['Medications'],
          ['Drug', 'Start'],
          [
            ['Methotrexate 15 mg', '03/01/2026'],
            ['Prednisone 5 mg', '16/01/2026'],
          ],
        ),
      ],
      blocks: [block('Patient since 11/20/2026')],
    })
    expect(chart(reading).medications[0]?.start).toBe('2026-01-03')
    expect(pageDatesOf(reading, AS_OF).orderIn(0, undefined)).toBeNull()
  })
  it('trusts the declared language, except a default English over French words', () => {
    const french = table(
      ['Traitements en cours'],
      ['Médicament', 'Posologie', 'Date de début', 'Voie'],
      [
        ['Méthotrexate', '1 par jour', 'depuis le mois de mars', 'voie orale'],
        ['Tacrolimus', 'le matin', 'en cours', 'pour la greffe'],
      ],
    )
    expect(pageLanguage(page({ lang: 'en', grids: [french] }, { lang: 'en' }))).toBe('fr')
    expect(pageLanguage(page({ lang: 'nl-BE' }, { lang: 'nl-BE' }))).toBe('nl-BE')
  })
})
