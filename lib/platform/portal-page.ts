import { browser } from 'wxt/browser'
import { z } from 'zod'
import { PortalField, type Write } from '../forms/portal/portal-field'
import type { Reply } from './messages'
import type { PortalPut } from './portal-in-page'
import { PutDone } from './portal-messages'
import { runFile, withRetry } from './run-script'

const MOST_FIELDS = 1000
const Described = z.array(PortalField.omit({ frame: true }))
const Puts = z.array(PutDone.omit({ frame: true }))

/** The fields of a portal in every frame the browser lets us reach. What a frame answers is foreign: each answer is checked. */
export const portalFields = async (tabId: number): Promise<Reply<PortalField[]>> => {
  const ran = await withRetry(async () => {
    await runFile(tabId, '/portal.js', 'all-frames')
    return browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      func: () => globalThis.sidelightPortal?.fields() ?? [],
    })
  })
  if (!ran.ok) return { ok: false, problem: { code: 'cannot-script', detail: ran.detail } }
  const fields = ran.value.flatMap(({ frameId, result }) => {
    const parsed = Described.safeParse(result)
    return parsed.success ? parsed.data.map((field) => ({ ...field, frame: frameId })) : []
  })
  return { ok: true, value: fields.slice(0, MOST_FIELDS) }
}

/** Frames one field on the page, and no other. */
export const showPortalField = async (tabId: number, at: { frame: number; id: number } | null): Promise<void> => {
  await inFrames(tabId, null, (id: number | null) => globalThis.sidelightPortal?.show(id), [null])
  if (at !== null)
    await inFrames(tabId, [at.frame], (id: number | null) => globalThis.sidelightPortal?.show(id), [at.id])
}

/** Fills, frame by frame; a field whose frame is gone is `changed`. */
export const putIntoPortal = async (
  tabId: number,
  puts: readonly { frame: number; id: number; write: Write }[],
): Promise<PutDone[]> => {
  const frames = [...new Set(puts.map(({ frame }) => frame))]
  const done = await Promise.all(
    frames.map(async (frame) => {
      const own: PortalPut[] = puts.filter((put) => put.frame === frame).map(({ id, write }) => ({ id, write }))
      const answers = await inFrames(tabId, [frame], (given: PortalPut[]) => globalThis.sidelightPortal?.put(given), [
        own,
      ])
      const parsed = Puts.safeParse(answers[0])
      return own.map(({ id }) => {
        const said = parsed.success ? parsed.data.find((one) => one.id === id) : undefined
        return { frame, id, put: said?.put ?? ('changed' as const) }
      })
    }),
  )
  return done.flat()
}

export const undoInPortal = async (tabId: number): Promise<number> => {
  const counts = await inFrames(tabId, null, () => globalThis.sidelightPortal?.undo() ?? 0, [])
  return counts.reduce<number>((sum, count) => sum + z.int().catch(0).parse(count), 0)
}

/** Runs a call in the isolated world of some frames, or of all; a page that is gone answers nothing. */
const inFrames = async <A extends unknown[]>(
  tabId: number,
  frameIds: number[] | null,
  func: (...args: A) => unknown,
  args: A,
): Promise<unknown[]> => {
  const target = frameIds === null ? { tabId, allFrames: true } : { tabId, frameIds }
  const results = await browser.scripting.executeScript({ target, func, args }).catch(() => [])
  return results.map(({ result }) => result)
}
