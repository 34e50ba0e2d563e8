import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import type { ReaderInPage } from '../../lib/platform/reader-in-page'
import { clearHighlight, highlight } from '../../lib/reading/highlight'
import { openRoot } from '../../lib/reading/open-root'
import { readFrame } from '../../lib/reading/read-frame'
import { watchPatient } from './watch-patient'

/** Runs in every reachable frame on a click: leaves what highlights evidence, answers with what the frame shows. */
export default defineUnlistedScript(() => {
  const reader: ReaderInPage = {
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
  globalThis.sidelightReader = reader
  return readFrame(document, {
    frame: 0,
    now: () => performance.now(),
    rootOf: openRoot,
    hints: globalThis.sidelightHints ?? [],
  })
})
