import { browser } from 'wxt/browser'

export type Ran<T> = { ok: true; value: T } | { ok: false; detail: string }

/** The first injection right after a click fails now and then: the grant has not reached the page's process yet. */
const RETRY_AFTER_MS = 50

/** Runs `attempt`, once more after 50 ms when the browser refuses it, and hands its last words back when it refuses again. */
export const withRetry = async <T>(attempt: () => Promise<T>): Promise<Ran<T>> => {
  try {
    return { ok: true, value: await attempt() }
  } catch {
    await new Promise((resolve) => setTimeout(resolve, RETRY_AFTER_MS))
  }
  try {
    return { ok: true, value: await attempt() }
  } catch (cause) {
    return { ok: false, detail: cause instanceof Error ? cause.message : String(cause) }
  }
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
