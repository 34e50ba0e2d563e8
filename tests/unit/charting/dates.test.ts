import { describe, expect, it } from 'vitest'
import { AGO_PATTERNS } from '../../../lib/charting/dates/ago-patterns'
import { agoReadings, aheadReadings } from '../../../lib/charting/dates/ago-readings'
import { chartDateOf, surelyAfter } from '../../../lib/charting/dates/chart-date'
import type { DayOrder } from '../../../lib/charting/dates/mention'
import { scanDates } from '../../../lib/charting/dates/scan-dates'
import { MONTH_PATTERN, monthNumber } from '../../../lib/charting/words/months'
import { boundsOf } from '../../../lib/dates/bounds'
import { AS_OF, chart, list, page } from './build'

const read = (text: string, order: DayOrder = null): unknown => {
  const [mention] = scanDates(text)
  if (!mention) return 'none'
  const result = chartDateOf(mention, order, AS_OF)
  return result.kind === 'date' ? result.date : result.kind
}

describe('dates as three languages write them', () => {
  it.each([
    ['3 janv. 2026', '2026-01-03'],
    ['03 jan 2026', '2026-01-03'],
    ['January 3, 2026', '2026-01-03'],
    ['3rd of January 2026', '2026-01-03'],
    ['1er août 2025', '2025-08-01'],
    ['5 september 2022', '2022-09-05'],
    ['12. März 2024', '2024-03-12'],
    ['14-Nov-2026', '2026-11-14'],
    ['14NOV2026', '2026-11-14'],
    ['2026-01-03T08:00Z', '2026-01-03'],
    ['2026/01/03 10:02:11', '2026-01-03'],
    ['20260103', '2026-01-03'],
    ['03.01.2026', '2026-01-03'],
    ['03.01.26', '2026-01-03'],
    ['28/02/2026', '2026-02-28'],
    ['02/28/2026', '2026-02-28'],
    ['mars 2026', '2026-03'],
    ['mrt 2025', '2025-03'],
    ['déc. 2025', '2025-12'],
    ['12/2025', '2025-12'],
    ['2025-12', '2025-12'],
    ['depuis mars 2026', '2026-03'],
    ['sinds 2024', '2024'],
    ['2024', '2024'],
    ['(2019)', '2019'],
  ])('%s', (text, expected) => expect(read(text)).toBe(expected))

  it('never invents a first of the month', () => expect(read('since March 2026')).toBe('2026-03'))
  it('keeps both readings of 03/01/2026 when nothing settles it', () =>
    expect(read('03/01/2026')).toEqual({ written: '03/01/2026', readings: ['2026-01-03', '2026-03-01'] }))
  it.each([
    ['dmy', '2026-01-03'],
    ['mdy', '2026-03-01'],
  ] as const)('reads 3-1-26 as %s says', (order, expected) => expect(read('3-1-26', order)).toBe(expected))
  it('one reading is left when day and month are the same', () => expect(read('05/05/2026')).toBe('2026-05-05'))
  it.each([
    '1-0-1',
    '1-1-1-0',
    '2,5 mg',
    '500 mg/2000',
    '2 times per day',
    '15 mg x2/j',
    '10/1000 UI',
    '120/80',
    'code 20261',
  ])('finds no date in %s', (text) => expect(read(text)).toBe('none'))
  it.each(['31/02/2026', '45/45/2026', '12/02/2199', '30 February 2024'])('cannot read %s', (text) =>
    expect(['unreadable', 'absent']).toContain(read(text)),
  )
  it.each(['31/12/9999', '1970-01-01', '01/01/1900'])('takes %s for an empty field', (text) =>
    expect(read(text)).toBe('absent'),
  )
})

describe('dates told relative to 2026-11-20', () => {
  it.each([
    ['yesterday', ['2026-11-19']],
    ['hier', ['2026-11-19']],
    ['gisteren', ['2026-11-19']],
    ['vandaag', ['2026-11-20']],
    ['19 days ago', ['2026-11-01']],
    ['J-3', ['2026-11-17']],
  ])('%s is one day, and keeps how it was written', (written, readings) =>
    expect(read(written)).toEqual({ written, readings }),
  )

  it.each([
    ['5 months ago', '2026-05-20', '2026-07-05'],
    ['il y a 5 mois', '2026-05-20', '2026-07-05'],
    ['a month ago', '2026-09-20', '2026-10-25'],
    ['a year ago', '2024-11-20', '2026-05-20'],
    ['il y a 3 semaines', '2026-10-23', '2026-11-02'],
    ['3 weken geleden', '2026-10-23', '2026-11-02'],
    ['depuis 3 semaines', '2026-10-23', '2026-11-02'],
  ])('%s covers all that rounding can mean', (text, earliest, latest) => {
    const bounds = boundsOf(read(text) as { written: string; readings: string[] })
    expect(bounds && bounds.earliest <= earliest && bounds.latest >= latest).toBe(true)
  })
  it('a day count stays a day, hours may reach into yesterday', () => {
    expect(agoReadings(2, 'day', AS_OF)).toEqual(['2026-11-18'])
    expect(agoReadings(5, 'hour', AS_OF)).toEqual(['2026-11-19', '2026-11-20'])
  })
  it.each([
    ['depuis le 11 août', '2026-08-11'],
    ['depuis le 11 décembre', '2025-12-11'],
    ['depuis le 25/10, en cours', '2026-10-25'],
    ['09/11 19:40', '2026-11-09'],
    ['to start 1 December', '2026-12-01'],
    ['à débuter le 3 mars', '2027-03-03'],
    ['start 1 december', '2026-12-01'],
    // Half a year ahead, a bare "start" tells of the past.
    ['start 1 mei', '2026-05-01'],
    ['since Monday', '2026-11-16'],
    ['depuis vendredi', '2026-11-13'],
    ['sinds maandag', '2026-11-16'],
    ['finished last month', '2026-10'],
    ["depuis l'an dernier", '2025'],
    ['sinds vorig jaar', '2025'],
    ['to commence next month', '2026-12'],
    ['vanaf morgen', '2026-11-21'],
    ['overmorgen starten', '2026-11-22'],
    ['à partir de demain', '2026-11-21'],
  ])('%s is %s', (text, expected) => expect(read(text, 'dmy')).toMatchObject({ readings: [expected] }))
  it('what is announced in weeks or months is as wide as what was so long ago', () => {
    expect(aheadReadings(2, 'week', AS_OF).at(0)).toBe('2026-11-30')
    expect(aheadReadings(2, 'week', AS_OF).at(-1)).toBe('2026-12-11')
    expect(aheadReadings(1, 'month', AS_OF)).toEqual(['2026-12', '2027-01'])
    expect(aheadReadings(3, 'day', AS_OF)).toEqual(['2026-11-23'])
    expect(aheadReadings(5, 'hour', AS_OF)).toEqual(['2026-11-20', '2026-11-21'])
    expect(read('début dans 2 semaines', 'dmy')).toMatchObject({ readings: aheadReadings(2, 'week', AS_OF) })
    expect(read('start next week', 'dmy')).toMatchObject({ readings: aheadReadings(1, 'week', AS_OF) })
  })
  it('keeps both readings of a day without a year when nothing settles day and month', () =>
    expect(read('since 5/9')).toMatchObject({ readings: ['2026-09-05', '2026-05-09'] }))
  it.each([
    "1 co 's morgens",
    '1 co le lundi',
    'du 1/2 comprimé',
    'du 1/2 au 1 comprimé',
    '1/2 comprimé',
    '120/80',
    'contrôle dans 2 semaines',
    'Morgen 1 Tablette',
    '1 in 2 weeks',
  ])('finds no date in %s', (text) => expect(read(text)).toBe('none'))
  it('knows every way of saying ago', () => expect(AGO_PATTERNS.length).toBeGreaterThan(8))
})

it('a date surely after another, and one that only may be', () => {
  expect(surelyAfter('2026-03-02', '2026-03-01')).toBe(true)
  expect(surelyAfter('2026-03', '2026-03-01')).toBe(false)
  expect(surelyAfter(null, '2026-03-01')).toBe(false)
})

it('month names: accents folded, longest first', () => {
  expect(monthNumber('aout')).toBe(8)
  expect(monthNumber('mrt')).toBe(3)
  expect(monthNumber('tablet')).toBeUndefined()
  expect(MONTH_PATTERN.indexOf('mars')).toBeLessThan(MONTH_PATTERN.split('|').indexOf('mar') + 999)
})

describe('"hier" is yesterday in French and "here" in Dutch and German', () => {
  const start = (line: string, lang: string) =>
    boundsOf(chart(page({ lang, grids: [list(['Medicatie / Médicaments'], [line])] })).medications[0]?.start ?? null)
      ?.latest ?? null
  it.each([
    ['Neoral 100 mg débuté hier', 'nl', '2026-11-19'],
    ['Neoral 100 mg depuis hier', 'fr', '2026-11-19'],
    ['Neoral 100 mg hier soir', 'fr', '2026-11-19'],
    ['Neoral 100 mg hier', 'fr', '2026-11-19'],
    ['Neoral 100 mg hier', 'nl', null],
    ['Neoral 100 mg hier gestart op 12/03/2026', 'nl', '2026-03-12'],
    ['Neoral 100 mg, wordt hier niet gegeven', 'nl', null],
    ['Neoral 100 mg, hier niet bekend', '', null],
    ['Neoral 100 mg sinds gisteren', 'nl', '2026-11-19'],
  ])('%s (%s)', (line, lang, day) => expect(start(line, lang)).toEqual(day))
  it('what nothing settles is shown as a date nobody could read', () => {
    const made = chart(page({ lang: 'nl', grids: [list(['Medicatie'], ['Neoral 100 mg hier'])] }))
    expect(made.unread.map(({ why }) => why)).toEqual(['unreadable-date'])
  })
})
