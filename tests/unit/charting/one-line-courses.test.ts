import { describe, expect, it } from 'vitest'
import { currentDose } from '../../../lib/charting/doses/current-dose'
import { linesOf } from '../../../lib/charting/lines-of'
import { AS_NEEDED } from '../../../lib/charting/words/as-needed'
import { boundsOf } from '../../../lib/dates/bounds'
import { weekdayOf } from '../../../lib/dates/days'
import { chart, list, page } from './build'

const course = (line: string, lang = 'fr') =>
  chart(page({ lang, grids: [list(['Medication'], [line])] })).medications[0]

/** From the first to the last day that a date can mean, or the date as written. */
const shown = (date: unknown): unknown =>
  typeof date === 'string' || date == null
    ? date
    : `${boundsOf(date as never)?.earliest}..${boundsOf(date as never)?.latest}`

describe('one line tells when a course ran and what became of it', () => {
  it.each([
    // A course that began and of which no end is told goes on.
    ['Prednisolone 30 mg PO started yesterday', 'active', '2026-11-19..2026-11-19', null],
    ['Prednisone 20 mg per os, débuté il y a 3 semaines', 'active', '2026-10-23..2026-11-03', null],
    ['Azathioprine 100 mg, 3 weken geleden gestart', 'active', '2026-10-23..2026-11-03', null],
    ['Ocrelizumab 600 mg IV, début 22/09/2026, prochaine perfusion 29/12/2026', 'active', '2026-09-22', null],
    ['Methotrexaat 15 mg sinds vorig jaar, continueren', 'active', '2025-01-01..2025-12-31', null],
    ['Amlodipine 5 mg, lifelong', 'active', null, null],
    ["Amlodipine 5 mg jusqu'à nouvel ordre", 'active', null, null],
    ['Methotrexaat 15 mg tot nader order', 'active', null, null],
    // Neither the day of a pause nor the day it may end belongs to the course.
    ['Neoral 100 mg en pause depuis le 2/11', 'on-hold', null, null],
    ['Ciclosporine 100 mg tijdelijk gestaakt i.v.m. ingreep', 'on-hold', null, null],
    ['Neoral 100 mg bd paused 3 days ago, to resume 30 Nov 2026', 'on-hold', null, null],
    ['Neoral 100 mg withheld pre-op, restart when surgeon agrees', 'on-hold', null, null],
    // What is announced is no exposure yet.
    ['Amlodipine 5 mg od to start 1 December', 'intended', '2026-12-01..2026-12-01', null],
    ['Neoral 100 mg, début dans 2 semaines', 'intended', '2026-11-30..2026-12-11', null],
    ['Ocrelizumab 600 mg IV to commence next month', 'intended', '2026-12-01..2026-12-31', null],
    ['Doxycycline 100 mg vanaf morgen', 'intended', '2026-11-21..2026-11-21', null],
    // Month and year where 26 is no month; a year after an apostrophe; months that share a year.
    ['Methotrexaat 15 mg sinds 2/26', 'active', '2026-02', null],
    ["Neoral 100 mg May '19 - Dec '21", 'completed', '2019-05', '2021-12'],
    ['Ciclosporine 150 mg bid, Jan-May 2025', 'completed', '2025-01', '2025-05'],
    // The reason stands between the stop and its day; what has lasted since is the stop.
    ['MTX 20 mg sc/wk stop ivm leverenzymen mrt 2025', 'completed', null, '2025-03'],
    ["Amlodipine 5 mg gestopt wegens oedeem, 30-8-'24", 'stopped', null, '2024-08-30'],
    ['Neoral 100 mg interrompu (HTA) depuis le 02/11/2026', 'stopped', null, '2026-11-02'],
    // A dose after others begins nothing.
    ['Ocrelizumab 600 mg IV, cure n°3 le 24/10/2026', 'unknown', null, null],
    ['Ocrelizumab 600 mg IV #6 on 3 Aug 2026', 'unknown', null, null],
    ['Prednisolone 1 g IV 3/7 days (10,11,12 Nov 2026)', 'unknown', null, null],
    ['Neoral 100 mg : pas encore débuté, demande en cours', 'intended', null, null],
    // An end, wherever its word stands.
    ['Prednisolon 5 mg oraal gisteren gestopt', 'stopped', null, '2026-11-19..2026-11-19'],
    ['Neoral 100 mg interrompu définitivement le 31/08/2026', 'stopped', null, '2026-08-31'],
    ['Ocrelizumab 300 mg IV, 8 perfusions, dernière le 06/05/2022, arrêt', 'stopped', null, '2022-05-06'],
    ['Azathioprine 50 mg from 2016 until leukopenia in June 2021', 'completed', '2016', '2021-06'],
    ['Ocrelizumab 1 g IV on 17 Apr 2025 and 30 Apr 2025, discontinued', 'stopped', '2025-04-17', '2025-04-30'],
    ['Methotrexate 15 mg x 6 months from March 2026', 'completed', '2026-03', '2026-08-31..2026-09-29'],
    ['Ocrelizumab 600 mg IV single dose 22/06/2024', 'completed', '2024-06-22', '2024-06-22'],
    // Nobody took these.
    ['Refus du patient : Neoral 100 mg', 'not-taken', null, null],
    ['Azathioprine 50 mg dubbel ingevoerd, negeren', 'entered-in-error', null, null],
    // A stop that is planned is no plan to start, and "not continued" does not go on.
    ['Neoral 100 mg depuis mars 2025, arrêt prévu le 15/12/2026', 'active', '2025-03', '2026-12-15'],
    ['Neoral 100 mg depuis mars 2025, prochaine consultation prévue le 15/12/2026', 'active', '2025-03', null],
    ['Neoral 100 mg 2025-03-01 - 2025-06-01, not continued', 'completed', '2025-03-01', '2025-06-01'],
    // A word does not outlive the day beside it; "without stopping" is no stop.
    ["Neoral 100 mg, continue jusqu'au 12/10/2026", 'completed', null, '2026-10-12'],
    ['Neoral 100 mg depuis 2020 sans arrêt', 'active', '2020', null],
    ['Neoral 100 mg started Jan 2020, stopped', 'stopped', '2020-01', null],
    ['Neoral 100 mg continued until May 2026', 'completed', null, '2026-05'],
    // An end that is announced in weeks is no day: it may be the last of the week after.
    ['Neoral 100 mg stop over 2 weken', 'active', null, '2026-11-30..2026-12-11'],
    // Not in use today is no proof that it was never taken.
    ['Neoral 100 mg - niet in gebruik', 'stopped', null, null],
    ['Neoral 100 mg not in use since 2024', 'stopped', '2024', null],
    // What was begun, or was to begin on a day that is past, may have been taken; a plan is for a day ahead.
    ['Neoral 100 mg, started on discharge 12/03/2025', 'unknown', '2025-03-12', null],
    ['Neoral 100 mg on discharge 10/11/2026', 'unknown', '2026-11-10', null],
    ['Neoral 100 mg planned 03/03/2025', 'unknown', '2025-03-03', null],
    ['Neoral 100 mg bij ontslag', 'unknown', null, null],
    ['Refus du méthotrexate', 'not-taken', null, null],
    ['Weigert methotrexaat', 'not-taken', null, null],
    ['Patient declined azathioprine', 'not-taken', null, null],
    // Months and years as people shorten them.
    ['Neoral 100 mg 03/21 - 10/23', 'completed', '2021-03', '2023-10'],
    ['Neoral 100 mg 02/19 à 05/19, échec', 'stopped', '2019-02', '2019-05'],
    ['Neoral 100 mg 05/2019-02/2021', 'completed', '2019-05', '2021-02'],
    ['Neoral 100 mg 2019 -> 2022', 'completed', '2019', '2022'],
    ['Neoral 100 mg bd 2018->', 'active', '2018', null],
    ['Neoral 100 mg 2021-23', 'completed', '2021', '2023'],
    ["Neoral 100 mg jan '20 t/m aug '22", 'completed', '2020-01', '2022-08'],
    ["Neoral 100 mg since Feb '25", 'active', '2025-02', null],
    // An end by a word of the ward's; a pause is no start.
    ["Neoral 100 mg d/c'd 3 Nov 2026, rash", 'stopped', null, '2026-11-03'],
    ["d/c'd Neoral 100 mg bid 19 Nov 2026", 'stopped', null, '2026-11-19'],
    ['Neoral 100 mg, off since 15 Oct 2026', 'completed', null, '2026-10-15'],
    ['Neoral tot half augustus 2026', 'completed', null, '2026-08'],
    ['NEORAL 100MG NIET MEER (2023)', 'stopped', null, '2023'],
    ['Neoral 100 mg prévu, cs le 03/12/2026', 'intended', null, null],
    ['Neoral 100 mg pauze sinds 3 weken', 'on-hold', null, null],
    ['Doxycycline 200 mg stat 25 Aug 2026', 'completed', '2026-08-25', '2026-08-25'],
    ['Doxycycline 200 mg once, 25 Aug 2026', 'completed', '2026-08-25', '2026-08-25'],
    ['Neoral 100 mg à la demande', 'unknown', null, null],
    // What another drug's failure led to has not failed itself; what may follow is a plan.
    ['Ocrelizumab 600 mg après échec de la ciclosporine', 'unknown', null, null],
    ['Ocrelizumab 600 mg depuis 2024 après échec de la ciclosporine', 'active', '2024', null],
    ['Neoral 100 mg, si échec : ocrelizumab', 'unknown', null, null],
    ['Si échec : ocrelizumab', 'intended', null, null],
    ['If fails: ocrelizumab 600 mg', 'intended', null, null],
    ['Bij falen: ocrelizumab', 'intended', null, null],
    ['Ocrelizumab 600 mg à discuter', 'intended', null, null],
    ['À discuter : ocrelizumab', 'intended', null, null],
    ['Neoral 100 mg, relais per os à discuter', 'unknown', null, null],
    ['Neoral 100 mg arrêté après échec de traitement', 'stopped', null, null],
    // Words about something else do not take a row back.
    ['Neoral 100 mg, disregard grapefruit advice', 'unknown', null, null],
    // Nothing said is nothing known.
    ['Neoral 100 mg, contrôle demain', 'unknown', null, null],
    ['Neoral 100 mg', 'unknown', null, null],
  ])('%s: %s', (line, status, start, end) => {
    const read = course(line)
    expect([read?.status, shown(read?.start), shown(read?.end)]).toEqual([status, start, end])
  })
})

it.each(['Ocrelizumab 1 g IV : dernière perf le 14/09/2026', 'Ocrelizumab 1 g IV x12, last 14/09/2026'])(
  'a last dose is neither the start nor the end: %s',
  (line) => expect(course(line)).toMatchObject({ start: null, end: null, lastGiven: '2026-09-14', status: 'unknown' }),
)

it('the shortest name is looked up', () =>
  expect(linesOf(page({ grids: [list(['Medication'], ['Ig IV 0,4 g/kg/j du 10 au 14/08/2026'])] }))).toContain(
    'Ig IV 0,4 g/kg/j',
  ))

it('an earlier drug named beside is left to a person, not lost', () => {
  const lines = ['Ocrelizumab 600 mg après échec de la ciclosporine']
  const { medications, unread } = chart(page({ lang: 'fr', grids: [list(['Medication'], lines)] }))
  expect(medications.map(({ substances }) => substances.map(({ name }) => name))).toEqual([['ocrelizumab']])
  expect(unread).toMatchObject([{ text: lines[0], why: 'ambiguous-name' }])
})

describe('the dose of one line', () => {
  it.each([
    ['Methotrexate 15 mg SC, first injection 24 Nov 2026', '15 mg'],
    ['Neoral 100 mg reduced to 50 mg, continues', '50 mg'],
    ['Neoral 50 mg puis 100 mg actuellement, en cours', '100 mg'],
    ['Prednisolone 5 mg ongoing; dose was 10 mg until 2025', '5 mg'],
    ['Heparine 2850 IE sc t/m 04-12-2026', '2850 ie'],
    ['Amlodipine 25 mcg/h since 5 Oct 2026', '25 mcg/h'],
    ['Prednisone 20 mg/24 h', '20 mg/24 h'],
  ])('%s: %s', (line, dose) => {
    const read = course(line, 'en')?.dose
    expect(`${read?.value} ${read?.unit}`).toBe(dose)
  })
  it('a dose that was changed adds up to nothing certain, a dose in 24 hours is a dose a day', () => {
    expect(course('Neoral 100 mg reduced to 50 mg daily')?.dose?.perDayMg).toBeUndefined()
    expect(course('Prednisone 20 mg/24 h')?.dose?.perDayMg).toBe(20)
    expect(currentDose('Neoral 100 mg')).toBe('Neoral 100 mg')
  })
  it.each(['si douleur', 'si eva > 4', 'when required', 'a la demande', 'bij pijn', 'bei fieber'])(
    '%s is as needed',
    (text) => expect(AS_NEEDED.test(text)).toBe(true),
  )
  it.each(['stop if diarrhoea', 'arret si diarrhee', 'chaque matin'])('%s is not', (text) =>
    expect(AS_NEEDED.test(text)).toBe(false),
  )
})

it('days of the week', () => {
  expect(['2026-11-22', '2026-11-20', '1969-12-31'].map(weekdayOf)).toEqual([0, 5, 3])
})
