import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { panelAnswers } from '../../../lib/platform/panel-answers'

const never = new Promise<void>(() => {})
const answersAfter = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))
const loadedAfter = (ms: number): (() => Promise<boolean>) => {
  const from = Date.now()
  return async () => Date.now() - from >= ms
}

/** What came of it, and after how many milliseconds. */
const told = async (answer: Promise<boolean>): Promise<[boolean, number]> => {
  const from = Date.now()
  const seen = answer.then((answered): [boolean, number] => [answered, Date.now() - from])
  await vi.advanceTimersByTimeAsync(30_000)
  return seen
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('whether the panel in the page will answer', () => {
  it('it does, while it loads', async () => {
    expect(await told(panelAnswers(answersAfter(300), loadedAfter(320)))).toEqual([true, 300])
  })

  it('on a slow machine it loads for ten seconds, and is waited for', async () => {
    expect(await told(panelAnswers(answersAfter(10_000), loadedAfter(9_900)))).toEqual([true, 10_000])
  })

  it('a frame that the page refused has loaded at once and stays silent: two seconds later it is given up', async () => {
    expect(await told(panelAnswers(never, loadedAfter(0)))).toEqual([false, 2_000])
  })

  it('a frame that never loads is given up after twenty seconds', async () => {
    expect(await told(panelAnswers(never, async () => false))).toEqual([false, 20_000])
  })

  it('a panel that is taken out and put back loads anew: its silence is counted anew', async () => {
    const from = Date.now()
    const hasLoaded = async (): Promise<boolean> => Date.now() - from < 1_600 || Date.now() - from > 3_000
    expect(await told(panelAnswers(answersAfter(4_500), hasLoaded))).toEqual([true, 4_500])
  })
})
