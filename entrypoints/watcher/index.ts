import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { watcherHere } from './watcher-here'

/** Runs after the reader in every frame that was read: leaves what highlights evidence and watches who is on the page. */
export default defineUnlistedScript(() => {
  globalThis.sidelightWatcher = watcherHere()
})
