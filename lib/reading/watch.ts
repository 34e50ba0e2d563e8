const QUIET_MS = 150
/** A page that never rests is reported this often all the same. */
const MOST_MS = 400

/**
 * Calls back when the page has changed: once the changes pause, and at the latest 400 ms after the first, so that a panel can
 * be blanked within half a second. Also on navigation inside the page and when the window comes back to the front. Returns
 * what ends the watch.
 */
export const watchPage = (document: Document, changed: () => void): (() => void) => {
  const view = document.defaultView
  if (!view) return () => undefined
  let quiet: ReturnType<typeof setTimeout> | undefined
  let latest: ReturnType<typeof setTimeout> | undefined
  const tell = (): void => {
    clearTimeout(quiet)
    clearTimeout(latest)
    quiet = latest = undefined
    changed()
  }
  const note = (): void => {
    clearTimeout(quiet)
    quiet = setTimeout(tell, QUIET_MS)
    latest ??= setTimeout(tell, MOST_MS)
  }
  const observer = new view.MutationObserver((records) => {
    if (records.some(({ target }) => !isOurs(target))) note()
  })
  observer.observe(document, { childList: true, subtree: true, characterData: true })
  const events = ['popstate', 'hashchange', 'focus'] as const
  for (const name of events) view.addEventListener(name, note)
  return () => {
    clearTimeout(quiet)
    clearTimeout(latest)
    observer.disconnect()
    for (const name of events) view.removeEventListener(name, note)
  }
}

const OURS = /^sidelight-/

const isOurs = (target: Node): boolean => target.nodeType === 1 && OURS.test((target as Element).localName)
