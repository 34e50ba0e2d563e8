import { browser } from 'wxt/browser'
import type { Hint } from '../model/hint'
import { Shot } from '../model/shot'
import { readShot } from '../reading/read-shot'
import { FramePlace, framePlace } from './frame-place'
import { loadHints } from './hints'
import type { Reply } from './messages'
import { type Assembled, pageReading, type ReachedFrame } from './page-reading'
import { runFile, withRetry } from './run-script'

/**
 * Runs the reader in every frame of a tab that the browser lets us reach, reads the shots it came back with, and assembles them. A
 * frame whose shot does not fit the schema is reported as unread, never passed on; a page whose main frame cannot be read is the
 * problem `read-failed`. A hint on trial comes before those that are kept.
 */
export const readPage = async (tabId: number, title: string, trial?: Hint): Promise<Reply<Assembled>> => {
  const hints = [...(trial ? [trial] : []), ...(await loadHints())]
  const ran = await withRetry(async () => {
    if (hints.length > 0) await giveHints(tabId, hints)
    return Promise.all([placesOf(tabId), runFile(tabId, '/reader.js', 'all-frames')])
  })
  if (!ran.ok) return { ok: false, problem: { code: 'cannot-script', detail: ran.detail } }
  const [places, results] = ran.value
  const now = (): number => performance.now()
  const reached = await Promise.all(
    places.map(async ({ frameId, place }): Promise<ReachedFrame> => {
      const shot = Shot.safeParse(results.find((result) => result.frameId === frameId)?.result)
      // Frames are numbered once their order on the page is known.
      return shot.success
        ? { frameId, place, reading: await readShot(shot.data, { frame: 0, now, hints }) }
        : { frameId, place }
    }),
  )
  const assembled = pageReading(reached, title)
  if (assembled === null) {
    return { ok: false, problem: { code: 'read-failed', detail: 'the main frame gave no valid reading' } }
  }
  return { ok: true, value: assembled }
}

/** Leaves the hints where the reader, which runs next, looks for them: in our own world of each frame, unseen by the page. */
const giveHints = async (tabId: number, hints: Hint[]): Promise<void> => {
  await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    func: (given: Hint[]) => {
      globalThis.sidelightHints = given
    },
    args: [hints],
  })
}

const placesOf = async (tabId: number): Promise<{ frameId: number; place: FramePlace }[]> => {
  const results = await browser.scripting.executeScript({ target: { tabId, allFrames: true }, func: framePlace })
  return results.flatMap(({ frameId, result }) => {
    const place = FramePlace.safeParse(result)
    return place.success ? [{ frameId, place: place.data }] : []
  })
}
