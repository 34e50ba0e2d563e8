import { describe, expect, it } from 'vitest'
import { mergeReadings } from '../../../lib/charting/merge-readings'
import type { Reading } from '../../../lib/charting/readings-of-patient'
import { withReading } from '../../../lib/charting/with-reading'
import type { Chart } from '../../../lib/model/chart'
import type { Sign } from '../../../lib/model/coverage'
import { chart, page, table } from './build'

const COLUMNS = ['Drug', 'Dose', 'Start', 'Stop', 'Status']
const MTX = ['Methotrexate 15 mg', '15 mg', '2025-01-06', '2025-09-01', 'stopped']
const NEORAL = ['Neoral 100 mg', '100 mg', '2026-02-12', '2026-06-10', 'stopped']
const CETIRIZINE = ['Cetirizine 10 mg', '10 mg', '2026-01-03', '', 'active']
const AMLOR = ['Amlor 5 mg', '5 mg', '2024-05-02', '', 'active']

const read = (rows: string[][], signs: Sign[] = [], heading = 'Medication history (complete)'): Chart => {
  const made = chart(page({ grids: [table([heading], COLUMNS, rows)], signs }))
  return { ...made, patient: { name: 'Lotte Peeters', birthDate: '1991-03-14', identifiers: [] } }
}
const pager = (text: string): Sign[] => [{ kind: 'pager', text }]
const texts = ({ medications }: Chart) => medications.map(({ text }) => text)
const at = (nth: number) => `2026-11-20T13:0${nth}:00Z`
const all = (...readings: Chart[]): Chart => {
  let kept: [...Reading[], Reading] | undefined
  for (const [nth, one] of readings.entries()) kept = withReading(kept ?? [], one, at(nth))
  if (kept === undefined) throw new Error('nothing was read')
  return mergeReadings(kept)
}

describe('the pages of one list, read one after the other', () => {
  const first = read([NEORAL, CETIRIZINE], pager('1–2 of 5'))
  const second = read([CETIRIZINE, MTX], pager('3–4 of 5'))
  const third = read([AMLOR], pager('5–5 of 5'))

  it('are one list, and a row that stands on two of them is one row', () =>
    expect(texts(all(first, second))).toEqual(['Neoral 100 mg', 'Cetirizine 10 mg', 'Methotrexate 15 mg']))
  it('are incomplete until the last of them was read', () => {
    expect(all(first, third).coverage.medications).toBe('incomplete')
    expect(all(first, third).coverage.signs).not.toEqual([])
  })
  it('are complete once all were read, in whatever order', () => {
    const whole = all(third, second, first)
    expect(whole.coverage).toMatchObject({ medications: 'complete', showsStopped: true, signs: [] })
    expect(whole.medications).toHaveLength(4)
  })
  it('a page that had not turned yet when it was read counts once', () =>
    expect(all(first, read([NEORAL, CETIRIZINE], pager('3–4 of 4'))).coverage.medications).toBe('incomplete'))
  it('a page whose rows had not come in when it was read does not count', () => {
    const empty: Chart = { ...read([MTX], pager('3–4 of 4')), medications: [] }
    expect(all(read([NEORAL, CETIRIZINE], pager('1–2 of 4')), empty).coverage.medications).toBe('incomplete')
  })
  it('reads "page 2 of 3" as well', () =>
    expect(all(read([NEORAL], pager('Page 1 of 2')), read([MTX], pager('Page 2 of 2'))).coverage.medications).toBe(
      'complete',
    ))
  it('a list that is "active only" stays so on every page', () => {
    const active: Sign = { kind: 'active-only', text: 'Active only' }
    const parts = [read([NEORAL], [...pager('1–1 of 2'), active]), read([MTX], [...pager('2–2 of 2'), active])]
    expect(all(...parts).coverage.medications).toBe('incomplete')
  })
  it('a pager that only says "Next" proves nothing', () =>
    expect(all(read([NEORAL], pager('Next')), read([MTX], pager('Next'))).coverage.medications).toBe('incomplete'))
})

describe('what replaces what', () => {
  it('the same list read again: a row that was changed on the page is not kept as it was', () => {
    const changed = ['Neoral 100 mg', '100 mg', '2026-02-12', '2026-06-20', 'stopped']
    const again = all(read([NEORAL, MTX]), read([changed, MTX]))
    expect(again.medications.map(({ end }) => end)).toEqual(['2026-06-20', '2025-09-01'])
  })
  it('a list that shows all that was shown before, and more', () =>
    expect(texts(all(read([NEORAL], [], 'Active medications'), read([NEORAL, MTX])))).toEqual([
      'Neoral 100 mg',
      'Methotrexate 15 mg',
    ]))
  it('a tab with fewer rows does not take the others away', () =>
    expect(texts(all(read([NEORAL, MTX]), read([MTX], [], 'Stopped medications')))).toHaveLength(2))
  it('the same words under another status stay a row of their own, with an id of its own', () => {
    const plain = ['Methotrexate', '15 mg', '', '', '']
    const both = all(read([plain, AMLOR], [], 'Current medications'), read([plain, NEORAL], [], 'Stopped medications'))
    const rows = both.medications.filter(({ text }) => text === 'Methotrexate')
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
    expect(new Set(rows.map(({ status }) => status)).size).toBe(rows.length)
  })
})

describe('a different patient', () => {
  const lotte = read([NEORAL], pager('1–1 of 2'))
  const other: Chart = {
    ...read([MTX], pager('2–2 of 2')),
    patient: { name: 'Marc Dubois', birthDate: '1975-08-17', identifiers: [] },
  }

  it('is never put together with the last', () => expect(all(lotte, other)).toBe(other))
  it('nor when only the birth date differs', () => {
    const namesake: Chart = { ...other, patient: { ...lotte.patient, birthDate: '1948-12-11' } }
    expect(texts(all(lotte, namesake))).toEqual(['Methotrexate 15 mg'])
  })
  it('nor a page that names nobody', () => {
    const nobody: Chart = { ...other, patient: { identifiers: [] } }
    expect(texts(all(lotte, nobody))).toEqual(['Methotrexate 15 mg'])
  })
  it('nor one that shows two patients', () => {
    const two: Chart = { ...read([MTX]), patientConflict: 'two names' }
    expect(all(lotte, two)).toBe(two)
    expect(texts(all(two, lotte))).toEqual(['Neoral 100 mg'])
  })
})

describe('another part of the same chart', () => {
  it('a vaccination list read after the medicines is the chart of both', () => {
    const medicines = read([NEORAL, MTX])
    const vaccines: Chart = {
      ...read([]),
      medications: [],
      coverage: { ...medicines.coverage, medications: 'not-on-page', immunisations: 'complete', reachesBackTo: null },
    }
    const both = all(medicines, vaccines)
    expect(both.coverage).toMatchObject({ medications: 'complete', immunisations: 'complete', reachesBackTo: 'whole' })
    expect(both.medications).toHaveLength(2)
  })
})

describe('a row that the page in view does not show', () => {
  const seen = ({ medications }: Chart) => Object.fromEntries(medications.map((one) => [one.text, one.source.notHere]))

  it('and another page did, says when that was read; a row in view says nothing', () =>
    expect(seen(all(read([NEORAL, CETIRIZINE], pager('1–2 of 4')), read([MTX, AMLOR], pager('3–4 of 4'))))).toEqual({
      'Neoral 100 mg': { readAt: at(0), why: 'other-page' },
      'Cetirizine 10 mg': { readAt: at(0), why: 'other-page' },
      'Methotrexate 15 mg': undefined,
      'Amlor 5 mg': undefined,
    }))
  it('but whose own list was read again is gone: it stays, marked, and is counted as unread', () => {
    const again = all(read([NEORAL, MTX, AMLOR]), read([MTX, AMLOR]))
    expect(seen(again)).toEqual({
      'Methotrexate 15 mg': undefined,
      'Amlor 5 mg': undefined,
      'Neoral 100 mg': { readAt: at(0), why: 'gone' },
    })
    expect(again.unread).toMatchObject([{ why: 'no-longer-shown' }])
  })
  it('the only row of a named list that is gone', () =>
    expect(seen(all(read([NEORAL, AMLOR]), read([AMLOR])))).toMatchObject({ 'Neoral 100 mg': { why: 'gone' } }))
  it('on the same page of a numbered pager, whatever its total has become', () => {
    const again = all(read([NEORAL, MTX], pager('1–2 of 9')), read([MTX], pager('1–1 of 8')))
    expect(seen(again)).toMatchObject({ 'Neoral 100 mg': { why: 'gone' } })
  })
  it('stays gone however often the list is read, with the time it was last seen', () =>
    expect(seen(all(read([NEORAL, MTX]), read([NEORAL, MTX]), read([MTX]), read([MTX])))).toMatchObject({
      'Neoral 100 mg': { readAt: at(1), why: 'gone' },
    }))
  it('is simply there once the list shows it again', () => {
    const back = all(read([NEORAL, MTX]), read([MTX]), read([NEORAL, MTX]))
    expect(seen(back)).toEqual({ 'Neoral 100 mg': undefined, 'Methotrexate 15 mg': undefined })
    expect(back.unread).toEqual([])
  })
  it('is not gone where a filter came on between the two readings: it was seen then, and not now', () => {
    const active: Sign[] = [{ kind: 'active-only', text: 'Active only' }]
    expect(seen(all(read([NEORAL, AMLOR]), read([AMLOR], active)))).toMatchObject({
      'Neoral 100 mg': { why: 'other-page' },
    })
  })
  it('is not gone from a list that shows only the rows scrolled to', () => {
    const rows: Sign[] = [{ kind: 'virtual-rows', text: '2 of 40' }]
    expect(seen(all(read([NEORAL, AMLOR], rows), read([AMLOR, MTX], rows)))).toMatchObject({
      'Neoral 100 mg': { why: 'other-page' },
    })
  })
  it('an immunisation that is gone is no exposure; its list is no longer whole, and the row is shown as unread', () => {
    const medicines = read([NEORAL])
    const given = (...ids: string[]): Chart => ({
      ...medicines,
      immunisations: ids.map((id) => ({
        id,
        text: id,
        substances: [],
        recognised: true,
        status: 'completed' as const,
        date: '2026-10-01',
        source: { quote: `${id} 2026-10-01`, list: 'Vaccinations' },
      })),
      coverage: { ...medicines.coverage, immunisations: 'complete' },
    })
    const again = all(given('Stamaril', 'Boostrix'), given('Boostrix'))
    expect(again.immunisations.map(({ text }) => text)).toEqual(['Boostrix'])
    expect(again.coverage.immunisations).toBe('incomplete')
    expect(again.unread).toMatchObject([{ text: 'Stamaril 2026-10-01', why: 'no-longer-shown' }])
  })
})
