import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { caseReference } from '../../../../lib/forms/cases/case-reference'
import { dueList, dueNow } from '../../../../lib/forms/cases/due-list'
import { dueOf } from '../../../../lib/forms/cases/due-of'
import { HolidayTable } from '../../../../lib/forms/holiday-table'
import type { CaseRecord } from '../../../../lib/model/case'
import { dupixent } from '../hand-over/case'
import { way } from './moves'

const holidays = HolidayTable.parse(JSON.parse(readFileSync('public/generated/holidays.json', 'utf8')))
const [revision] = dupixent().revisions
const program = { workflow: revision?.workflow ?? [], jurisdiction: 'BE' as const }
const sentOn = (day: string) => dueOf(way(['ready', day], ['sent', day]), program, holidays)
const approvedOn = (day: string) => dueOf(way(['ready', day], ['sent', day], ['approved', day]), program, holidays)

describe('Dupixent in Belgium: an answer within 10 working days of receiving everything', () => {
  it.each([
    ['2026-11-20', '2026-12-04', 'a Friday: two weeks later, no holiday between'],
    ['2026-10-27', '2026-11-10', 'ends the day before Armistice Day'],
    ['2026-10-28', '2026-11-12', 'would end on Armistice Day, a Wednesday: the day after'],
    ['2026-12-10', '2026-12-24', 'ends the day before Christmas'],
    ['2026-12-11', '2026-12-28', 'would end on Christmas, a Friday: the Monday after'],
    ['2026-11-21', '2026-12-04', 'sent on a Saturday counts as on the Friday before'],
  ])('sent on %s → %s: %s', (sent, due) => expect(sentOn(sent)).toEqual({ step: 'decision', day: due }))

  it('runs again from the day everything asked for was sent, and stands still in between', () => {
    const asked = way(['ready', '2026-11-02'], ['sent', '2026-11-02'], ['more-asked', '2026-11-06'])
    expect(dueOf(asked, program, holidays)).toBeNull()
    expect(dueOf([...asked, ...way(['sent', '2026-11-20'])], program, holidays)?.day).toBe('2026-12-04')
  })
})

describe('Dupixent in Belgium: delivery within 7 working days of approval', () => {
  it.each([
    ['2026-11-20', '2026-12-01', 'a Friday: the Tuesday of the second week'],
    ['2026-11-02', '2026-11-12', 'Armistice Day is on the way'],
    ['2026-10-30', '2026-11-10', 'ends the day before it'],
    ['2026-12-24', '2027-01-06', 'over Christmas and New Year'],
  ])('approved on %s → %s: %s', (approved, due) => expect(approvedOn(approved)).toEqual({ step: 'delivery', day: due }))

  it('is over with the delivery, and there is none after a refusal', () => {
    const way7 = way(['ready', '2026-11-02'], ['sent', '2026-11-02'])
    expect(dueOf([...way7, ...way(['refused', '2026-11-03'])], program, holidays)).toBeNull()
    const got = [...way7, ...way(['approved', '2026-11-03'], ['delivered', '2026-11-05'])]
    expect(dueOf(got, program, holidays)).toBeNull()
  })
})

describe('no day is counted as if there were no holidays', () => {
  it('nothing is waited for: a draft, a program without steps', () => {
    expect(dueOf([], program, holidays)).toBeNull()
    expect(dueOf(way(['sent', '2026-11-20']), { ...program, workflow: [] }, holidays)).toBeNull()
  })

  it.each([
    ['the last day that is counted to lies in the years that are known', '2036-12-16', '2036-12-31'],
    ['one day later the way leads beyond them', '2036-12-17', null],
    ['sent beyond them', '2037-01-05', null],
    ['sent before them', '2016-12-30', null],
  ])('%s: what is waited for is said all the same', (_name, sent, day) =>
    expect(sentOn(sent)).toEqual({ step: 'decision', day }),
  )

  it('a European rule has no calendar of its own', () =>
    expect(dueOf(way(['sent', '2026-11-20']), { ...program, jurisdiction: 'EU' }, holidays)).toEqual({
      step: 'decision',
      day: null,
    }))

  it('stands last in the list, and is not counted on the icon', () => {
    const cases: CaseRecord[] = [
      { id: 'a', moves: [], due: { step: 'decision', day: null } },
      { id: 'b', moves: [], due: { step: 'decision', day: '2026-12-04' } },
    ]
    expect(dueList(cases, '2026-11-20').map(({ when }) => when)).toEqual(['later', 'unknown'])
    expect(dueNow(cases, '2099-01-01')).toBe(1)
  })
})

describe('the due list on Friday 20 November 2026', () => {
  const due = (id: string, day: string): CaseRecord => ({ id, moves: [], due: { step: 'decision', day } })
  const cases = [
    due('later', '2026-11-23'),
    due('sunday', '2026-11-22'),
    due('today', '2026-11-20'),
    due('yesterday', '2026-11-19'),
    { id: 'nothing', moves: [], due: null },
  ]

  it('puts what is overdue first, and the week ends on Sunday', () =>
    expect(dueList(cases, '2026-11-20').map(({ id, when }) => [id, when])).toEqual([
      ['yesterday', 'overdue'],
      ['today', 'today'],
      ['sunday', 'this-week'],
      ['later', 'later'],
    ]))

  it('on that Sunday itself, the Monday after is later', () =>
    expect(dueList(cases, '2026-11-22').map(({ when }) => when)).toEqual(['overdue', 'overdue', 'today', 'later']))

  it('counts on the icon what is overdue or due today, no more', () => {
    expect(dueNow(cases, '2026-11-20')).toBe(2)
    expect(dueNow(cases, '2026-11-18')).toBe(0)
    expect(dueNow([], '2026-11-20')).toBe(0)
  })

  it('names a request by letters of its random id', () => expect(caseReference('3f2a-91c0-4b')).toBe('3F2A'))
})
