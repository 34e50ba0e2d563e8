import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { HOST_TAG, type OverlayRequest, type OverlayResult } from '../../lib/platform/overlay-request'
import { type Overlay, openOverlay } from './overlay'

declare global {
  var sidelightRequest: OverlayRequest | undefined
  var sidelightOverlay: Overlay | undefined
}

/** Runs on every click: opens the panel beside the page, or takes it away when it is there. */
export default defineUnlistedScript((): OverlayResult => {
  const request = globalThis.sidelightRequest
  globalThis.sidelightRequest = undefined
  if (globalThis.sidelightOverlay?.isOpen() === true) {
    globalThis.sidelightOverlay.close()
    return { did: 'closed' }
  }
  const root = document.documentElement
  if (request === undefined || !(root instanceof HTMLHtmlElement) || !/html/.test(document.contentType)) {
    return { did: 'refused', contentType: document.contentType }
  }
  // Left behind by a version of the extension that was updated under its panel.
  for (const orphan of document.querySelectorAll(HOST_TAG)) orphan.remove()
  globalThis.sidelightOverlay = openOverlay(request)
  return { did: 'opened' }
})
