import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { openRoot } from '../../lib/reading/open-root'
import { shootFrame } from '../../lib/reading/shoot-frame'

/** Runs in every reachable frame on a click: answers with what the frame shows, taken down to be read in the extension. */
export default defineUnlistedScript(() =>
  shootFrame(document, {
    now: () => performance.now(),
    rootOf: openRoot,
    hints: globalThis.sidelightHints ?? [],
  }),
)
