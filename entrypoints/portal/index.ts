import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { portalHere } from './portal-here'

/** Runs in every reachable frame of a portal once a request was carried there by a click. Sends nothing, submits nothing. */
export default defineUnlistedScript(() => {
  globalThis.sidelightPortal?.show(null)
  globalThis.sidelightPortal ??= portalHere(document)
})
