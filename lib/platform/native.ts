/** The few calls that our scripts inside a page make, as the browser gives them: the polyfill would cost each injection 10 kB. */
export interface InPageApi {
  runtime: {
    /** Absent once the extension was updated, reloaded or removed under this document. */
    id?: string
    /** Where the panel's address is dynamic, only the page's side is told the one that loads. */
    getURL(path: string): string
    sendMessage(message: unknown): Promise<unknown>
    onMessage: {
      addListener(listener: (message: unknown) => void): void
      removeListener(listener: (message: unknown) => void): void
    }
  }
  dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null }
}

declare global {
  // `browser` in Firefox and, from version 148, Chrome; `chrome` before.
  var browser: unknown
  var chrome: unknown
}

/** The extension API inside a page's isolated world, without the polyfill. */
export const inPageApi = (): InPageApi => (globalThis.browser ?? globalThis.chrome) as InPageApi
