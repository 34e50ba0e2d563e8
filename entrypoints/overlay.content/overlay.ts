import type { Envelope, PanelSide } from '../../lib/platform/messages'
import { inPageApi } from '../../lib/platform/native'
import { isCloseOrder, type OverlayRequest } from '../../lib/platform/overlay-request'
import { panelWidth } from '../../lib/platform/panel-width'
import { dockPage } from './dock'
import { buildHost } from './host'
import { keepMounted } from './keep-mounted'
import { zoomOf } from './zoom-of'

export interface Overlay {
  isOpen(): boolean
  /** Whether something stands in the panel's frame, be it only the browser's own word that it was refused. */
  hasLoaded(): boolean
  close(): void
}

/** Puts the panel beside the page and keeps it there until it is closed. Only its host element enters the page. */
export const openOverlay = (request: OverlayRequest): Overlay => {
  const focusedBefore = document.activeElement
  const dock = dockPage()
  let open = true
  let { width, side } = request

  const tell = (type: 'overlay-closed' | 'overlay-moved', body: unknown): void => {
    const envelope: Envelope = { sidelight: 1, type, nonce: request.nonce, body }
    // Nobody answers after the extension was updated under us, and asking throws: the panel still closes and moves.
    void (async () => inPageApi().runtime.sendMessage(envelope))().catch(() => {})
  }

  const place = (): void => {
    const fitting = panelWidth(width, window.innerWidth)
    host.place(side, fitting)
    // Lengths of a page that zooms its root are zoomed with it.
    dock.push(side, fitting / zoomOf(document.documentElement), host.element)
  }

  const moved = (next: { width: number; side: PanelSide }, done: boolean): void => {
    width = panelWidth(next.width, window.innerWidth)
    side = next.side
    place()
    if (done) tell('overlay-moved', { width, side })
  }

  const close = (): void => leave('person')

  const leave = (by: 'person' | 'page'): void => {
    if (!open) return
    open = false
    watch.stop()
    removeEventListener('resize', place)
    host.element.remove()
    dock.release()
    if (inPageApi().runtime?.id !== undefined) inPageApi().runtime.onMessage.removeListener(onOrder)
    if (focusedBefore instanceof HTMLElement && focusedBefore.isConnected) focusedBefore.focus({ preventScroll: true })
    tell('overlay-closed', { by })
  }

  const onOrder = (message: unknown): void => {
    if (isCloseOrder(message, request.nonce)) close()
  }

  const host = buildHost(request, { close, moved, now: () => ({ width: panelWidth(width, innerWidth), side }) })
  host.place(side, panelWidth(width, innerWidth))
  host.mount()
  const settleAnew = (): void => {
    dock.unsettle()
    place()
  }
  const watch = keepMounted(host, { giveUp: () => leave('page'), cameHome: settleAnew })
  // Room is made and measured once the panel is on its way and the reader, injected right behind this, has found the page as it was laid out.
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      if (open) place()
    }),
  )
  addEventListener('resize', place)
  inPageApi().runtime.onMessage.addListener(onOrder)
  host.focus()
  return { isOpen: () => open && host.element.isConnected, hasLoaded: host.hasLoaded, close }
}
