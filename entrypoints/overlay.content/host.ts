import type { PanelSide } from '../../lib/platform/messages'
import { inPageApi } from '../../lib/platform/native'
import { HOST_TAG, type OverlayRequest } from '../../lib/platform/overlay-request'
import { type EdgeCallbacks, edgeOf } from './edge'
import { SHADOW_STYLE } from './shadow-style'
import { zoomOf } from './zoom-of'

export interface Host {
  element: HTMLElement
  /** Puts it where a person can reach it: in the root, or inside the modal dialog that makes all else inert. */
  mount(): void
  /** Whether it still stands where it was put, and is drawn there. */
  stands(): boolean
  /** Back into the root from a dialog that went, without loading the panel anew where the browser can. */
  comeHome(): void
  /** Whether its frame has loaded: the panel, or what the browser shows in place of a page that is refused. */
  hasLoaded(): boolean
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

  let loaded = false
  frame.addEventListener('load', () => {
    loaded = true
  })

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
      height: 'auto',
      // A page that zooms its root does not zoom the panel.
      zoom: String(1 / zoomOf(document.documentElement)),
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
    hasLoaded: () => loaded,
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
      const root = document.documentElement
      const dialogs = [...document.querySelectorAll('dialog:modal')]
      for (const home of [root, ...dialogs, root]) {
        home.append(element)
        toTopLayer(element)
        // Without a dialog there is nowhere else; to ask would lay out the whole page.
        if (dialogs.length === 0 || isReached(element)) return
      }
    },
    stands: () => {
      const home = element.parentElement
      return home === document.documentElement || (element.isConnected && home?.matches('dialog:modal') === true)
    },
    comeHome: () => {
      const root = document.documentElement as HTMLElement & { moveBefore?(node: Node, before: Node | null): void }
      if (!element.isConnected || root.moveBefore === undefined) root.append(element)
      else root.moveBefore(element, null)
      toTopLayer(element)
    },
  }
}

/** Under a modal dialog of the page all that is not inside it is inert: a click there goes to the dialog. */
const isReached = (element: HTMLElement): boolean => {
  const { left, top, width, height } = element.getBoundingClientRect()
  return document.elementFromPoint(left + width / 2, top + height / 2) === element
}

/** The top layer stands above every z-index and is placed by the window even when the page's root is transformed. */
const toTopLayer = (element: HTMLElement): void => {
  try {
    if (element.matches(':popover-open')) return
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
