import type { Host } from './host'

/** A page that removes what it did not make itself gets this many tries before we leave. */
const MAX_RETURNS = 8
const WITHIN_MS = 10_000

/**
 * Puts the host back when the page takes it away or replaces its root, and brings it home when the dialog it stands in closes;
 * gives up, and says so, when the page insists.
 */
export const keepMounted = (host: Host, on: { giveUp(): void; cameHome(): void }): { stop(): void } => {
  const returns: number[] = []
  const observer = new MutationObserver(() => {
    if (host.stands()) return
    if (host.element.isConnected) {
      host.comeHome()
      on.cameHome()
      return watch()
    }
    const now = performance.now()
    while (returns[0] !== undefined && now - returns[0] > WITHIN_MS) returns.shift()
    returns.push(now)
    if (returns.length > MAX_RETURNS) return on.giveUp()
    host.mount()
    watch()
  })
  const watch = (): void => {
    observer.disconnect()
    // The children of the document (a replaced root) and of the root (a removed host): not the page's own churn below.
    observer.observe(document, { childList: true })
    const root = document.documentElement
    if (root === null) return
    // Inside a dialog of the page, wherever that stands: its closing and its removal.
    const inDialog = host.element.parentElement !== root
    observer.observe(
      root,
      inDialog ? { childList: true, subtree: true, attributeFilter: ['open'] } : { childList: true },
    )
  }
  watch()
  return { stop: () => observer.disconnect() }
}
