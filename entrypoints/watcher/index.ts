import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import type { WatcherInPage } from '../../lib/platform/watcher-in-page'
import { clearHighlight, highlight } from '../../lib/reading/highlight'
import { openRoot } from '../../lib/reading/open-root'
import { watchPatient } from './watch-patient'

/** Runs after the reader in every frame that was read: leaves what highlights evidence and watches who is on the page. */
export default defineUnlistedScript(() => {
  const watcher: WatcherInPage = {
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
  }
  globalThis.sidelightWatcher = watcher
})
