import { browser } from 'wxt/browser'

export type Ran<T> = { ok: true; value: T } | { ok: false; detail: string }

/**
 * The first injections after a click fail now and then: the grant has not reached the page's process yet, which on a busy machine takes
 * longer than a moment.
 */
const PAUSES_MS = [50, 150, 400, 900]

/** Runs `attempt`, again after each pause (milliseconds) while the browser refuses it, and hands its last words back when it refuses to the end. */
export const withRetry = async <T>(
  attempt: () => Promise<T>,
  pauses: readonly number[] = PAUSES_MS,
): Promise<Ran<T>> => {
  let detail = ''
  for (const pause of [0, ...pauses]) {
    if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause))
    try {
      return { ok: true, value: await attempt() }
    } catch (cause) {
      detail = cause instanceof Error ? cause.message : String(cause)
    }
  }
  return { ok: false, detail }
}

/** Runs a built script of ours (`/reader.js`) in the main frame, in every frame the browser lets us reach, or in those named. */
export const runFile = (tabId: number, file: string, where: 'main-frame' | 'all-frames' | number[]) =>
  browser.scripting.executeScript({
    target: {
      tabId,
      ...(where === 'all-frames' ? { allFrames: true } : where === 'main-frame' ? {} : { frameIds: where }),
    },
    // WXT types this by the files of the last build; before the first build there are none.
    files: [file] as string[] as [],
  })
