import { inPageApi } from './native'

/** A page that changes its patient must not be beside the last one's verdict for longer than this and a frame. */
const LOOK_EVERY_MS = 200

/**
 * Calls back once when the extension was updated, reloaded or removed under this document: nothing it asks is answered any more, and
 * nothing that the page says about its patient arrives. The browser tells nobody; its name for us is gone.
 */
export const onExtensionGone = (listener: () => void): void => {
  const timer = setInterval(() => {
    if (inPageApi()?.runtime?.id !== undefined) return
    clearInterval(timer)
    listener()
  }, LOOK_EVERY_MS)
}
