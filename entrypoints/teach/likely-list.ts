const LOOKED_AT = 30_000
const LEAST_PARTS = 3

/** The part of the page that holds the longest run of alike children with words in them: where to begin looking for a list. */
export const likelyList = (document: Document): { element: Element; size: number } => {
  let best = { element: document.body as Element, size: 0 }
  let left = LOOKED_AT
  const walker = document.createTreeWalker(document.body, 1)
  for (
    let at = walker.nextNode() as Element | null;
    at !== null && left > 0;
    at = walker.nextNode() as Element | null
  ) {
    left -= 1
    const size = runIn(at)
    if (size > best.size && at.getClientRects().length > 0) best = { element: at, size }
  }
  return best
}

/** How many words stand in the alike children of an element; none for a single line of words or a row of cells. */
const runIn = (element: Element): number => {
  if (element.matches('tr, [role="row"], nav, select, [role="navigation"], [role="menu"]')) return 0
  const byTag = Map.groupBy([...element.children], ({ localName }) => localName)
  const most = [...byTag.values()].reduce((best, one) => (one.length > best.length ? one : best), [])
  const alike = most.filter((child) => child.children.length > 0)
  if (alike.length < LEAST_PARTS) return 0
  return alike.reduce((sum, child) => sum + Math.min(40, (child.textContent ?? '').trim().split(/\s+/).length), 0)
}
