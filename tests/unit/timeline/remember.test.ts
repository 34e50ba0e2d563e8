import { describe, expect, it } from 'vitest'
import { remember } from '../../../lib/timeline/remember'
import { timelineOf } from '../../../lib/timeline/timeline-of'
import { chart } from '../rules/build'

describe('what is worked out about a timeline', () => {
  it('is worked out once for each asker and timeline', () => {
    const [mine, yours] = [{}, {}]
    const timeline = timelineOf(chart())
    let asked = 0
    const ask = (on: typeof timeline, key: object) => remember(on, key, () => ++asked)
    expect([ask(timeline, mine), ask(timeline, mine), ask(timeline, yours)]).toEqual([1, 1, 2])
    expect(ask(timelineOf(chart()), mine)).toBe(3)
  })
})
