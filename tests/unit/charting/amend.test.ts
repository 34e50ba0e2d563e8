import { describe, expect, it } from 'vitest'
import { amend } from '../../../lib/charting/amend'
import { Chart } from '../../../lib/model/chart'
import { chart, page, table } from './build'

const made = chart(
  page({
    grids: [
      table(
        ['Current medications'],
        ['Drug', 'Dose', 'Start'],
        [
          ['Zorblaxin 20 mg', '20 mg', ''],
          ['Methotrexate', '15 mg', '2026-01-03'],
        ],
      ),
    ],
  }),
)
const id = made.medications[0]?.id ?? ''
const answer = (question: string, value: string) => ({ question, value, who: 'Dr A', when: '2026-11-20T10:00:00Z' })
const answered = (...answers: [string, string][]): Chart =>
  amend(
    made,
    answers.map(([question, value]) => answer(question, value)),
  )

describe('a person’s choice', () => {
  it('stands on the row with who and when, and a later one stands in its place', () =>
    expect(
      answered([`chart.entry.${id}.substance`, 'azathioprine'], [`chart.entry.${id}.substance`, 'methotrexate'])
        .medications[0]?.source.corrected,
    ).toEqual([{ field: 'substance', value: 'methotrexate', who: 'Dr A', when: '2026-11-20T10:00:00Z' }]))
  it('that is no answer leaves no mark', () =>
    expect(answered([`chart.entry.${id}.start`, 'soon']).medications[0]?.source.corrected).toBeUndefined())
})

describe('answers about the chart', () => {
  it('a birth date', () =>
    expect(answered(['chart.patient.birthDate', '1980-05-04']).patient.birthDate).toBe('1980-05-04'))
  it('this is the whole list', () =>
    expect(answered(['chart.coverage.medications', 'yes']).coverage).toMatchObject({
      medications: 'complete',
      showsStopped: true,
      reachesBackTo: 'whole',
    }))
  it('it is not', () => expect(answered(['chart.coverage.allergies', 'no']).coverage.allergies).toBe('incomplete'))
  it('dates, status, route, dose of one entry', () => {
    const changed = answered(
      [`chart.entry.${id}.start`, '2026-03'],
      [`chart.entry.${id}.end`, '2026-04-01'],
      [`chart.entry.${id}.status`, 'stopped'],
      [`chart.entry.${id}.route`, 'oral'],
      [`chart.entry.${id}.dose`, '20'],
    )
    expect(changed.medications[0]).toMatchObject({
      start: '2026-03',
      end: '2026-04-01',
      status: 'stopped',
      route: 'oral',
      dose: { perDayMg: 20, perWeekMg: 140 },
    })
    expect(changed.medications[1]).toEqual(made.medications[1])
    expect(Chart.safeParse(changed).success).toBe(true)
  })
  it('what it is: recognised, and no longer unread', () => {
    const changed = answered([`chart.entry.${id}.substance`, 'methotrexate'])
    expect(changed.medications[0]).toMatchObject({ recognised: true, substances: [{ name: 'methotrexate' }] })
    expect(changed.unread).toEqual([])
  })
  it('of no matter: it stays on the chart and counts for nothing', () => {
    const changed = answered([`chart.entry.${id}.irrelevant`, 'yes'])
    expect(changed.medications).toHaveLength(2)
    expect(changed.medications[0]).toMatchObject({ kind: 'nothing', recognised: true, substances: [] })
  })
  it.each([
    ['chart.patient.birthDate', 'soon'],
    [`chart.entry.${id}.start`, '2026-13-01'],
    [`chart.entry.${id}.status`, 'gone'],
    [`chart.entry.${id}.dose`, 'much'],
    ['chart.entry.nobody.start', '2026'],
    ['be-dupixent-mnp/age', 'yes'],
    ['chart.coverage.moon', 'yes'],
    ['chart.patient.confirmed', 'yes'],
  ])('%s = %s changes nothing', (question, value) => expect(answered([question, value])).toEqual(made))
  it('the later answer wins', () =>
    expect(
      answered([`chart.entry.${id}.start`, '2026-03'], [`chart.entry.${id}.start`, '2026-04']).medications[0]?.start,
    ).toBe('2026-04'))
})
