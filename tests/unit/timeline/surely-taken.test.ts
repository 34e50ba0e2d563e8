import { describe, expect, it } from 'vitest'
import { dayNumber } from '../../../lib/dates/day-number'
import { exposureOf } from '../../../lib/timeline/exposure-of'
import { surelyTaken } from '../../../lib/timeline/surely-taken'
import { row, TODAY } from '../rules/build'

const asOf = dayNumber(TODAY)

describe('whether a drug was taken at all', () => {
  it.each([
    ['active, no day', { status: 'active' }, true],
    ['stopped, no day', { status: 'stopped' }, true],
    ['on the list, nothing else said', { status: 'unknown' }, true],
    ['begun yesterday', { status: 'unknown', start: '2026-11-19' }, true],
    ['begun this month, perhaps tomorrow', { status: 'unknown', start: '2026-11' }, false],
    ['ended last month', { status: 'unknown', end: '2026-10' }, true],
    ['given in May', { status: 'completed', occurrences: ['2026-05-10'] }, true],
    ['intended', { status: 'intended', start: '2026-01-01' }, false],
    ['not taken', { status: 'not-taken', start: '2026-01-01' }, false],
    ['not taken now', { status: 'not-taken', notNow: true, start: '2026-01-01' }, false],
    ['entered in error', { status: 'entered-in-error', start: '2026-01-01' }, false],
    ['stopped, on a day that has not come', { status: 'stopped', start: '2027-01-01' }, false],
  ] as const)('%s: %s', (_, more, taken) =>
    expect(surelyTaken(exposureOf(row('ciclosporin', more as Parameters<typeof row>[1]), asOf), asOf)).toBe(taken),
  )
})
