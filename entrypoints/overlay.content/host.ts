import type { PanelSide } from '../../lib/platform/messages'
import { inPageApi } from '../../lib/platform/native'
import { HOST_TAG, type OverlayRequest } from '../../lib/platform/overlay-request'
import { type EdgeCallbacks, edgeOf } from './edge'
import { SHADOW_STYLE } from './shadow-style'

export interface Host {
  element: HTMLElement
  mount(): void
  place(side: PanelSide, width: number): void
  focus(): void
}

/** The one element in the page, its closed root, and in it the extension's frame with the edge a person can grab. */
export const buildHost = (request: OverlayRequest, callbacks: EdgeCallbacks): Host => {
  const element = document.createElement(HOST_TAG)
  const root = element.attachShadow({ mode: 'closed' })
  styleRoot(root)

  const frame = document.createElement('iframe')
  // Without this a page under COEP `require-corp` blocks the panel.
  ;(frame as HTMLIFrameElement & { credentialless: boolean }).credentialless = true
  frame.title = request.words.title
  frame.referrerPolicy = 'no-referrer'
  // A summary is copied on a click in the panel; another origin's frame may not without this.
  frame.allow = 'clipboard-write'
  frame.src = `${inPageApi().runtime.getURL('/panel.html')}#${request.nonce}`

  const edge = edgeOf(request.words, callbacks)
  root.append(edge.bar, frame, edge.grip)

  const place = (side: PanelSide, width: number): void => {
    const styles: Record<string, string> = {
      all: 'initial',
      'color-scheme': 'light dark',
      position: 'fixed',
      display: 'block',
      top: '0',
      bottom: '0',
      left: side === 'left' ? '0' : 'auto',
      right: side === 'right' ? '0' : 'auto',
      width: `${width}px`,
      height: '100vh',
      margin: '0',
      padding: '0',
      border: '0',
      background: 'transparent',
      overflow: 'visible',
      'z-index': '2147483647',
      'pointer-events': 'auto',
      'max-width': 'none',
      'max-height': 'none',
    }
    for (const [property, value] of Object.entries(styles)) element.style.setProperty(property, value, 'important')
    edge.show(side, width)
  }

  return {
    element,
    place,
    focus: () => {
      frame.focus({ preventScroll: true })
      // What loads into the frame is another process's document, which does not inherit the focus; unless it went elsewhere.
      frame.addEventListener('load', () => {
        if (root.activeElement !== frame) return
        frame.blur()
        frame.focus({ preventScroll: true })
      })
    },
    mount: () => {
      document.documentElement.append(element)
      toTopLayer(element)
    },
  }
}

/** The top layer stands above every z-index and is placed by the window even when the page's root is transformed. */
const toTopLayer = (element: HTMLElement): void => {
  try {
    element.popover = 'manual'
    element.showPopover()
  } catch {
    element.removeAttribute('popover')
  }
}

const styleRoot = (root: ShadowRoot): void => {
  try {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(SHADOW_STYLE)
    root.adoptedStyleSheets = [sheet]
  } catch {
    // Firefox refuses constructed sheets to content scripts; a style element of ours is exempt from the page's policy there.
    const style = document.createElement('style')
    style.textContent = SHADOW_STYLE
    root.append(style)
  }
}
