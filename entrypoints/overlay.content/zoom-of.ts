/** By how much the page's style zooms an element, its parents' zoom included; 1 where the browser cannot say. */
export const zoomOf = (element: Element): number =>
  (element as Element & { currentCSSZoom?: number }).currentCSSZoom ?? 1
