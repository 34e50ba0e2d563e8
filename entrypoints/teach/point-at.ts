import { pane } from './outline'

interface Pointed {
  over(element: Element): void
  chosen(element: Element): void
}

/** Lets the mouse choose an element of the page under a pane of ours; gives back how to stop. The wheel still scrolls. */
export const pointAt = (document: Document, { over, chosen }: Pointed): (() => void) => {
  const glass = pane(document)
  const under = ({ clientX, clientY }: MouseEvent): Element | null => {
    glass.style.setProperty('pointer-events', 'none', 'important')
    const found = document.elementFromPoint(clientX, clientY)
    glass.style.setProperty('pointer-events', 'auto', 'important')
    return found === document.documentElement ? null : found
  }
  glass.addEventListener('pointermove', (event) => {
    const element = under(event)
    if (element !== null) over(element)
  })
  glass.addEventListener('wheel', (event) => scrollUnder(under(event), event), { passive: true })
  glass.addEventListener('click', (event) => {
    event.preventDefault()
    event.stopPropagation()
    const element = under(event)
    if (element !== null) chosen(element)
  })
  return () => glass.remove()
}

const scrollUnder = (element: Element | null, { deltaX, deltaY }: WheelEvent): void => {
  for (let at = element; at !== null; at = at.parentElement) {
    if (at.scrollHeight <= at.clientHeight + 1 || !/auto|scroll/.test(getComputedStyle(at).overflowY)) continue
    at.scrollBy({ left: deltaX, top: deltaY })
    return
  }
}
