import { describe, expect, it } from 'vitest'
import { parseDuration } from '../../../lib/charting/dates/duration'
import { parsePeriod } from '../../../lib/charting/dates/period'

const said = (text: string) => {
  const { start, end, ordered, open } = parsePeriod(text)
  return { start: start?.written, end: end?.written, ordered: ordered?.written, open }
}

describe('which date of a line is a start and which an end', () => {
  it.each([
    ['du 03/01/2026 au 15/06/2026', '03/01/2026', '15/06/2026'],
    ['van 12/2/2026 tot 15/3/2026', '12/2/2026', '15/3/2026'],
    ['12/02/2026 – 15/03/2026', '12/02/2026', '15/03/2026'],
    ['05/02/2024 01:00:00 - 12/09/2024 02:00:00', '05/02/2024', '12/09/2024'],
    ['du 3 au 12 mars 2026', '3', '12 mars 2026'],
    ['march 2026 to june 2026', 'march 2026', 'june 2026'],
    ['2019-2021', '2019', '2021'],
    ['de 2018 à avril 2021', '2018', 'avril 2021'],
    ['débutée à J-3', 'J-3', undefined],
    ['introduit au 03/01/2026', '03/01/2026', undefined],
    ['du 05/01/2026 au 30/06/26 puis 10 mg/j jusqu’au 12/10/26', '05/01/2026', '12/10/26'],
    ['van 05/01/2026 tot 30/06/2026, daarna 10 mg tot 12/10/2026', '05/01/2026', '12/10/2026'],
    // Another medicine that nobody knows may stand behind "puis".
    ['du 05/01/2026 au 30/06/2026 puis xyzolol jusqu’au 12/10/2026', '05/01/2026', '30/06/2026'],
    ['until yesterday', undefined, 'yesterday'],
    ['tot en met 12.03.2026', undefined, '12.03.2026'],
    ['arrêté en mars 2026', undefined, 'mars 2026'],
    ['gestopt op 3 mei 2025', undefined, '3 mei 2025'],
    ['Début : 12/02/2026 Fin : 13/03/2026', '12/02/2026', '13/03/2026'],
  ])('%s', (text, start, end) => expect(said(text)).toMatchObject({ start, end }))

  it.each(['depuis mars 2026', 'sinds 2024', 'since 3 weeks', '06/05/2025 02:00:00 -', 'depuis le 14/04/2025'])(
    '%s goes on',
    (text) => expect(said(text).open).toBe(true),
  )
  it('a refill or a review is neither', () => {
    expect(said('Last filled on 12/10/2026')).toEqual({
      start: undefined,
      end: undefined,
      ordered: undefined,
      open: false,
    })
    expect(said('dernière délivrance le 12/10/2026').start).toBeUndefined()
  })
  it('an order is told from a stop', () =>
    expect(said('Prescribed a year ago by A. Doe and was discontinued 5 months ago')).toMatchObject({
      ordered: 'a year ago',
      end: '5 months ago',
    }))
})

describe('durations', () => {
  it.each([
    ['x 6 months', { value: 6, unit: 'month' }],
    ['gedurende 7 dagen', { value: 7, unit: 'day' }],
    ['pendant 10 jours', { value: 10, unit: 'day' }],
    ['for 2 weeks', { value: 2, unit: 'week' }],
  ])('%s', (text, expected) => expect(parseDuration(text, 'line')).toEqual(expected))
  it('a bare number is days only in a column of days', () => {
    expect(parseDuration('7', 'days-column')).toEqual({ value: 7, unit: 'day' })
    expect(parseDuration('7', 'duration-column')).toBeUndefined()
    expect(parseDuration('7 jours', 'duration-column')).toEqual({ value: 7, unit: 'day' })
    expect(parseDuration('2 fois par jour', 'line')).toBeUndefined()
  })
})
