import { describe, expect, it } from 'vitest'
import { parseTypedDate } from '../../../components/parse-typed-date'

describe('a date as a person types it', () => {
  it.each([
    ['14/3/2026', '2026-03-14'],
    ['14.03.2026', '2026-03-14'],
    ['14-3-2026', '2026-03-14'],
    ['2026-03-14', '2026-03-14'],
    ['3/2026', '2026-03'],
    ['2026-03', '2026-03'],
    [' 2026 ', '2026'],
    ['29/2/2024', '2024-02-29'],
  ])('%s is %s', (typed, date) => expect(parseTypedDate(typed)).toBe(date))

  it.each(['', '14/3/26', '29/2/2026', '31/4/2026', '14 mars', '1/2/3/2026', '13/2026x'])('“%s” is no date', (typed) =>
    expect(parseTypedDate(typed)).toBeNull(),
  )
})
