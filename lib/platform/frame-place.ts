import { z } from 'zod'

/** A frame as the document that holds it shows it. */
const ShownFrame = z.strictObject({
  /** Keys under which the frame may name itself: its place among the document's frames (`o2`), its window's index (`w2`). */
  keys: z.array(z.string()),
  label: z.string(),
  visible: z.boolean(),
  sandboxed: z.boolean(),
})

/** Where a frame stands: the keys of each level from the top down to itself, and the frames that it shows in turn. */
export const FramePlace = z.strictObject({ levels: z.array(z.array(z.string())), shows: z.array(ShownFrame) })
export type FramePlace = z.infer<typeof FramePlace>

/**
 * Runs inside every reachable frame, sent there as text: it may use nothing from outside its own braces. Window indexes can be
 * compared across origins; a frame inside a shadow root has none and is known by its element, which only the same origin can see.
 */
export const framePlace = (): FramePlace => {
  type Dom = { openOrClosedShadowRoot(element: Element): ShadowRoot | null }
  type Api = { dom?: Dom } | undefined
  const scope = globalThis as unknown as { browser?: Api; chrome?: Api }
  const dom = scope.browser?.dom ?? scope.chrome?.dom
  // Only these may carry a root; asking each of the cells of a long table would cost more than reading it.
  const mayHost = /-|^(article|aside|blockquote|body|div|footer|h[1-6]|header|main|nav|p|section|span)$/
  const rootOf = (element: Element): ShadowRoot | null => {
    if (!mayHost.test(element.localName)) return null
    try {
      const own = (element as Element & { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot
      return own ?? element.shadowRoot ?? dom?.openOrClosedShadowRoot(element) ?? null
    } catch {
      return null
    }
  }
  const framesIn = (root: Document | ShadowRoot, found: HTMLIFrameElement[]): HTMLIFrameElement[] => {
    for (const element of root.querySelectorAll('*')) {
      if (element.localName === 'sidelight-panel') continue
      if (/^(iframe|frame|object)$/.test(element.localName)) {
        const frame = element as HTMLIFrameElement
        if (element.localName !== 'object' || frame.contentWindow !== null) found.push(frame)
        continue
      }
      const inner = rootOf(element)
      if (inner) framesIn(inner, found)
    }
    return found
  }
  const indexIn = (parent: Window, child: Window | null): number => {
    for (let index = 0; index < parent.length; index += 1) if (parent[index] === child) return index
    return -1
  }
  const keysOf = (child: Window): string[] => {
    const keys: string[] = []
    const index = indexIn(child.parent, child)
    if (index >= 0) keys.push(`w${index}`)
    try {
      const element = child.frameElement
      if (element) keys.push(`o${framesIn(element.ownerDocument, []).indexOf(element as HTMLIFrameElement)}`)
    } catch {
      // Another origin: the window's index has to do.
    }
    return keys
  }
  const levels: string[][] = []
  for (let at: Window = window; at !== at.parent; at = at.parent) levels.unshift(keysOf(at))
  const shows = framesIn(document, []).map((frame, order) => {
    const box = frame.getBoundingClientRect()
    const index = frame.contentWindow ? indexIn(window, frame.contentWindow) : -1
    const source = frame.getAttribute('src') ?? frame.getAttribute('data') ?? ''
    const named = frame.title || frame.getAttribute('aria-label') || frame.name || frame.id
    let host = ''
    try {
      host = new URL(source, document.baseURI).host
    } catch {
      host = source.slice(0, 80)
    }
    return {
      keys: index >= 0 ? [`o${order}`, `w${index}`] : [`o${order}`],
      label: [named, host].filter((part) => part !== '').join(' · '),
      // Smaller than any list: a tracking pixel, an empty shell.
      visible: box.width >= 24 && box.height >= 24 && frame.checkVisibility({ visibilityProperty: true }),
      sandboxed: frame.hasAttribute('sandbox'),
    }
  })
  return { levels, shows }
}
