export const DEFAULT_WIDTH = 380
export const MIN_WIDTH = 320

/** The panel's width in CSS pixels: never under 320, never over half of the page (nor over a page narrower than 320). */
export const panelWidth = (wanted: number, viewport: number): number =>
  Math.round(Math.min(Math.max(wanted, MIN_WIDTH), Math.max(viewport / 2, Math.min(MIN_WIDTH, viewport))))

/** How far one arrow key moves the edge. */
export const WIDTH_STEP = 16
