import { describe, expect, it } from 'vitest'
import { toCalendar } from '../../../../lib/forms/cases/to-calendar'

const NOW = '2026-11-20T10:00:00.000Z'
const entry = { id: 'a1b2', step: 'decision', day: '2026-12-04', title: 'Sidelight A1B2: réponse attendue' }

describe('the calendar file', () => {
  const file = toCalendar([entry], NOW)

  it('holds a whole day without a time zone, a stable id and the title', () => {
    expect(file).toContain('DTSTART;VALUE=DATE:20261204\r\n')
    expect(file).toContain('UID:a1b2-decision@sidelight\r\n')
    expect(file).toContain('DTSTAMP:20261120T100000Z\r\n')
    expect(file).toContain('SUMMARY:Sidelight A1B2: réponse attendue\r\n')
    expect(file).not.toMatch(/TZID|VALARM|DESCRIPTION|LOCATION|ATTENDEE/)
  })

  it('is framed as RFC 5545 asks, one event a deadline', () => {
    const two = toCalendar([entry, { ...entry, id: 'c3d4' }], NOW)
    expect(two).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n/)
    expect(two.trimEnd()).toMatch(/END:VCALENDAR$/)
    expect(two.match(/BEGIN:VEVENT/g)).toHaveLength(2)
    expect(two.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true)
  })

  it('made again gives the same event, so that a calendar does not double it', () =>
    expect(toCalendar([entry], NOW)).toBe(file))
})
