import type { WatcherInPage } from '../../lib/platform/watcher-in-page'
import { clearHighlight, highlight } from '../../lib/reading/highlight'
import { openRoot } from '../../lib/reading/open-root'
import { watchPatient } from './watch-patient'

/** What goes on in this document for an open panel, until it is told to rest. */
export const watcherHere = (): WatcherInPage => ({
  highlight: (locator) => highlight(document, locator, openRoot),
  clearHighlight: () => clearHighlight(document),
  watch: (request) => {
    globalThis.sidelightStopWatching?.()
    const { stop, lost } = watchPatient(request)
    globalThis.sidelightStopWatching = stop
    return lost
  },
  rest: () => {
    globalThis.sidelightStopWatching?.()
    globalThis.sidelightStopWatching = undefined
    clearHighlight(document)
  },
})
