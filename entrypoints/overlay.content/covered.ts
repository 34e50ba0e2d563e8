/** Finer than the lowest bar with a control in it. */
const SAMPLE_EVERY_PX = 16
const ACROSS = [0.05, 0.5, 0.95] as const
const CONTROLS =
  'a[href], button, input, select, textarea, summary, [role=button], [role=menuitem], [role=tab], [tabindex]'
/** A page may hold tens of thousands of controls: the first so many are looked at one by one. */
const MOST_CONTROLS = 2000

export interface Covered {
  /** How much of the page lies under the panel: sampled points with something there, and controls. */
  count: number
  /** Some of it stands in the top layer, which no style of the root moves. */
  onTop: boolean
}

/** What of the page lies under the panel now. */
export const coveredBy = (host: Element): Covered => {
  const panel = host.getBoundingClientRect()
  const root = document.documentElement
  const under = (x: number, y: number): Element[] =>
    document
      .elementsFromPoint(x, y)
      .filter((one) => one !== host && one !== root && one !== document.body && !isBackdrop(one, x, y))
  let count = 0
  let onTop = false
  const add = (found: readonly Element[]): void => {
    if (found.length === 0) return
    count += 1
    onTop ||= found.some((one) => one.closest(':modal, :popover-open') !== null)
  }
  for (let y = 2; y < window.innerHeight; y += SAMPLE_EVERY_PX)
    for (const fraction of ACROSS) add(under(panel.left + panel.width * fraction, y))
  // A control narrower than the columns of points are apart.
  for (const control of [...document.querySelectorAll(CONTROLS)].slice(0, MOST_CONTROLS)) {
    const { left, right, top, bottom } = control.getBoundingClientRect()
    if (right <= panel.left || left >= panel.right || bottom <= 0 || top >= window.innerHeight) continue
    add(under((left + right) / 2, (top + bottom) / 2).filter((one) => control.contains(one)))
  }
  return { count, onTop }
}

/** Behind a modal dialog every point answers with the dialog; only its own box holds something. */
const isBackdrop = (element: Element, x: number, y: number): boolean => {
  if (!element.matches(':modal')) return false
  const { left, right, top, bottom } = element.getBoundingClientRect()
  return x < left || x > right || y < top || y > bottom
}
