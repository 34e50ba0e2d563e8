import { browser } from 'wxt/browser'
import type { Reply } from './messages'
import { withRetry } from './run-script'
import { type TeachOrder, TeachState } from './teach-messages'

interface Taught {
  /** The browser's id of the frame that is being taught. */
  frame: number
  state: TeachState
}

/** Puts the teaching script into every frame the browser lets us reach; the one that holds the longest list is taught first. */
export const beginTeaching = async (tabId: number, nonce: string): Promise<Reply<Taught>> => {
  const target = { tabId, allFrames: true }
  const ran = await withRetry(async () => {
    await browser.scripting.executeScript({
      target,
      func: (given: string) => {
        globalThis.sidelightTeachNonce = given
      },
      args: [nonce],
    })
    return browser.scripting.executeScript({ target, files: ['/teach.js'] as string[] as [] })
  })
  if (!ran.ok) return { ok: false, problem: { code: 'cannot-script', detail: ran.detail } }
  return teach(tabId, await weightiest(tabId), { do: 'look' })
}

/** One step of teaching in one frame; `point` makes every frame ready for the mouse, `look` finds the frame it chose in. */
export const teach = async (tabId: number, frame: number, order: TeachOrder): Promise<Reply<Taught>> => {
  if (order.do === 'point') await obey(tabId, { allFrames: true }, order)
  const chosen = order.do === 'look' ? await weightiest(tabId) : frame
  const answers = await obey(tabId, { frameIds: [chosen] }, order)
  const state = TeachState.safeParse(answers.find(({ frameId }) => frameId === chosen)?.result)
  if (!state.success) return { ok: false, problem: { code: 'read-failed', detail: 'the frame that is taught is gone' } }
  return { ok: true, value: { frame: chosen, state: state.data } }
}

/** Takes everything that teaching drew off the page. */
export const endTeaching = async (tabId: number): Promise<void> => {
  await browser.scripting
    .executeScript({
      target: { tabId, allFrames: true },
      func: () => {
        globalThis.sidelightTeach?.end()
        globalThis.sidelightTeach = undefined
      },
    })
    // The page is gone, and what was drawn on it.
    .catch(() => [])
}

const obey = (tabId: number, where: { allFrames: true } | { frameIds: number[] }, order: TeachOrder) =>
  browser.scripting
    .executeScript({
      target: { tabId, ...where },
      func: (given: TeachOrder) => globalThis.sidelightTeach?.obey(given) ?? null,
      args: [order],
    })
    .catch(() => [])

/** The frame that was pointed at last; before any was, the one with the longest list. */
const weightiest = async (tabId: number): Promise<number> => {
  const answers = await browser.scripting
    .executeScript({
      target: { tabId, allFrames: true },
      func: () => globalThis.sidelightTeach?.weight() ?? null,
    })
    .catch(() => [])
  const weighed = answers.flatMap(({ frameId, result }) => (result ? [{ frameId, ...result }] : []))
  const [first] = weighed.sort((a, b) => b.pointed - a.pointed || b.size - a.size)
  return first?.frameId ?? 0
}
