// The reader and the patient watch leave elements of this name out.
const FRAME_TAG = 'sidelight-highlight'

const frame = (document: Document, css: Record<string, string>): HTMLElement => {
  const element = document.createElement(FRAME_TAG)
  element.setAttribute('aria-hidden', 'true')
  const all = { all: 'initial', position: 'fixed', 'box-sizing': 'border-box', 'z-index': '2147483646', ...css }
  for (const [name, value] of Object.entries(all)) element.style.setProperty(name, value, 'important')
  document.documentElement.append(element)
  return element
}

/** Draws a frame around each element, above the page and out of the way of its clicks; gives back how to take them away. */
export const outline = (document: Document, around: readonly { element: Element; line: string }[]): (() => void) => {
  const frames = around.map(({ element, line }) => {
    const { left, top, width, height } = element.getBoundingClientRect()
    return frame(document, {
      left: `${left - 2}px`,
      top: `${top - 2}px`,
      width: `${width + 4}px`,
      height: `${height + 4}px`,
      border: line,
      'border-radius': '3px',
      'pointer-events': 'none',
    })
  })
  return () => {
    for (const one of frames) one.remove()
  }
}

/** A pane over the whole page that takes the mouse, so that pointing presses nothing of the page's. */
export const pane = (document: Document): HTMLElement =>
  frame(document, { inset: '0', cursor: 'crosshair', background: 'transparent', 'pointer-events': 'auto' })
