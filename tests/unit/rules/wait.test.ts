import { describe, expect, it } from 'vitest'
import type { Wait } from '../../../lib/rules/wait'
import { alternatives, cheapestWait, longestWait, together, waitOf } from '../../../lib/rules/wait'

const until = (earliest: string, latest: string, binding?: string): Wait => ({
  kind: 'until',
  on: { earliest, latest },
  ...(binding === undefined ? {} : { binding }),
})
const none: Wait = { kind: 'none' }
const never: Wait = { kind: 'never' }
const a = until('2026-11-21', '2026-11-24', 'ciclosporin')
const b = until('2026-11-22', '2026-11-23', 'azathioprine')

describe('how long a judgement waits', () => {
  it('what is met waits for nothing', () => expect(waitOf({ truth: 'met', clearOn: null })).toEqual(none))
  it('what is unknown for want of an answer waits for no day', () =>
    expect(waitOf({ truth: 'unknown', clearOn: null })).toEqual(none))
  it('what is not met and has no day waits for ever', () =>
    expect(waitOf({ truth: 'not-met', clearOn: null })).toEqual(never))
})

describe('waits that must all be over', () => {
  it('the later of each end, bound by the drug of the latest', () =>
    expect(together([a, b])).toEqual(until('2026-11-22', '2026-11-24', 'ciclosporin')))
  it('in any order', () => expect(together([b, a])).toEqual(together([a, b])))
  it('on one day the first name binds', () =>
    expect(together([until('x', 'x', 'b'), until('x', 'x', 'a')])).toMatchObject({ binding: 'a' }))
  it('one that never ends', () => expect(together([a, never])).toEqual(never))
  it('none at all', () => expect([together([]), together([none, none])]).toEqual([none, none]))
  it('keeps the assumption that a drug is stopped', () =>
    expect(together([b, { ...a, ifStoppedOn: '2026-11-20' } as Wait])).toMatchObject({ ifStoppedOn: '2026-11-20' }))
})

describe('alternatives of which n must be over', () => {
  it('the one that needs no day', () => expect(alternatives([a, none, never], 1)).toEqual(none))
  it('else the one that is over first', () => expect(alternatives([a, never, b], 1)).toEqual(b))
  it('two of three', () => expect(alternatives([a, never, b], 2)).toEqual(together([a, b])))
  it('more than can ever be over', () => expect(alternatives([a, never], 2)).toEqual(never))
})

describe('parts of a composed criterion', () => {
  const part = (truth: 'met' | 'not-met' | 'unknown', latest?: string) => ({
    truth,
    clearOn: latest === undefined ? null : { earliest: latest, latest },
  })
  it('all wait for the last', () =>
    expect(longestWait([part('met'), part('not-met', '2026-12-01'), part('unknown')])).toEqual(
      until('2026-12-01', '2026-12-01'),
    ))
  it('any waits for the first', () =>
    expect(cheapestWait([part('not-met'), part('not-met', '2026-12-01')], 1)).toEqual(
      until('2026-12-01', '2026-12-01'),
    ))
})
