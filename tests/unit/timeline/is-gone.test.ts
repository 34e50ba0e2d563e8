import { describe, expect, it } from 'vitest'
import { isGone } from '../../../lib/timeline/is-gone'

const readAt = '2026-11-20T13:05:00Z'
const said = (field: string) => [{ field, value: 'stopped', who: 'Dr A', when: readAt }]

describe('a row is gone', () => {
  it.each([
    ['in view', {}, false],
    ['on another page', { notHere: { readAt, why: 'other-page' as const } }, false],
    ['its list was read again without it', { notHere: { readAt, why: 'gone' as const } }, true],
    ['someone put its dose right', { notHere: { readAt, why: 'gone' as const }, corrected: said('dose') }, true],
    ['someone said what became of it', { notHere: { readAt, why: 'gone' as const }, corrected: said('status') }, false],
  ])('%s', (_, source, gone) => expect(isGone({ quote: 'Neoral', ...source })).toBe(gone))
})
