import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { TEACH_MESSAGES, type TeachState } from '../../../lib/platform/teach-messages'
import { beginTeaching, endTeaching, teach } from '../../../lib/platform/teach-page'

const state = (text: string): TeachState => ({
  pointing: false,
  looking: { tag: 'ul', text, parts: 3 },
  list: null,
  picks: [],
  made: null,
})

/** Two frames: what each weighs and says, whichever function runs in it. */
const frames = new Map<number, { weight: { pointed: number; size: number }; state: unknown }>()
const ran: { frames: number[]; file: boolean }[] = []

beforeEach(() => {
  fakeBrowser.reset()
  frames.clear()
  ran.length = 0
  frames.set(0, { weight: { pointed: 0, size: 10 }, state: state('menu') })
  frames.set(7, { weight: { pointed: 0, size: 90 }, state: state('medicines') })
  vi.spyOn(fakeBrowser.scripting, 'executeScript').mockImplementation(async (given) => {
    const { target, args } = given as { target: { frameIds?: number[] }; args?: unknown[]; files?: string[] }
    const ids = target.frameIds ?? [...frames.keys()]
    ran.push({ frames: ids, file: 'files' in given })
    return ids.flatMap((frameId) => {
      const frame = frames.get(frameId)
      return frame ? [{ frameId, documentId: '', result: args === undefined ? frame.weight : frame.state }] : []
    }) as never
  })
})

describe('teaching a page of several frames', () => {
  it('begins in the frame with the longest list', async () =>
    expect(await beginTeaching(1, 'nonce')).toEqual({ ok: true, value: { frame: 7, state: state('medicines') } }))

  it('goes on in the frame that was pointed at last', async () => {
    frames.set(0, { weight: { pointed: 5, size: 1 }, state: state('other') })
    expect(await teach(1, 7, { do: 'look' })).toEqual({ ok: true, value: { frame: 0, state: state('other') } })
  })

  it('makes every frame ready for the mouse, and moves in one', async () => {
    await teach(1, 7, { do: 'point' })
    expect(ran[0]?.frames).toEqual([0, 7])
    ran.length = 0
    await teach(1, 7, { do: 'move', to: 'wider' })
    expect(ran.map((one) => one.frames)).toEqual([[7]])
  })

  it.each([
    ['a frame that is gone', 99],
    ['a frame that answers something else', 0],
  ])('%s is a problem that can be said', async (_what, frame) => {
    frames.set(0, { weight: { pointed: 0, size: 0 }, state: { evil: true } })
    expect(await teach(1, frame, { do: 'move', to: 'inside' })).toMatchObject({
      ok: false,
      problem: { code: 'read-failed' },
    })
  })

  it('ends without a word when the page is gone', async () => {
    vi.spyOn(fakeBrowser.scripting, 'executeScript').mockRejectedValue(new Error('No tab'))
    await expect(endTeaching(1)).resolves.toBeUndefined()
  })
})

it('an order names a part of a list and nothing else', () => {
  const { request } = TEACH_MESSAGES.teach
  expect(request.safeParse({ frame: 0, order: { do: 'take', as: 'drug' } }).success).toBe(true)
  expect(request.safeParse({ frame: 0, order: { do: 'take', as: 'password' } }).success).toBe(false)
  expect(request.safeParse({ frame: 0, order: { do: 'press' } }).success).toBe(false)
})
