import { browser } from 'wxt/browser'
import { Session } from './session'

const PREFIX = 'session:'

/**
 * The open panels, kept in the browser's session memory so that they outlive the worker, and mirrored here so that two answers in
 * flight do not overwrite each other's changes.
 */
export class Sessions {
  readonly #byNonce = new Map<string, Session>()
  #loaded: Promise<void> | undefined

  async get(nonce: string): Promise<Session | undefined> {
    await this.#load()
    return this.#byNonce.get(nonce)
  }

  async ofTab(tabId: number): Promise<Session[]> {
    await this.#load()
    return [...this.#byNonce.values()].filter((session) => session.tabId === tabId || session.windowTabId === tabId)
  }

  /** The panels that stand in a window of their own. */
  async windowed(): Promise<Session[]> {
    await this.#load()
    return [...this.#byNonce.values()].filter((session) => session.windowTabId !== undefined)
  }

  async put(session: Session): Promise<void> {
    await this.#load()
    await this.#keep(session)
  }

  /** Changes part of a session; nothing when it ended meanwhile. */
  async change(nonce: string, change: Partial<Session>): Promise<void> {
    await this.#load()
    // No waiting between reading and writing: another change would be lost.
    const session = this.#byNonce.get(nonce)
    if (session !== undefined) await this.#keep({ ...session, ...change })
  }

  async end(nonce: string): Promise<void> {
    await this.#load()
    this.#byNonce.delete(nonce)
    await browser.storage.session.remove(PREFIX + nonce)
  }

  #keep(session: Session): Promise<void> {
    this.#byNonce.set(session.nonce, session)
    // A page's title often names the patient: it stays in the worker's own memory. After a restart the reading brings it again.
    return browser.storage.session.set({ [PREFIX + session.nonce]: { ...session, title: '' } })
  }

  #load(): Promise<void> {
    this.#loaded ??= (async () => {
      const stored: Record<string, unknown> = await browser.storage.session.get(null)
      for (const [key, value] of Object.entries(stored)) {
        const session = key.startsWith(PREFIX) ? Session.safeParse(value) : undefined
        if (session?.success === true && !this.#byNonce.has(session.data.nonce)) {
          this.#byNonce.set(session.data.nonce, session.data)
        }
      }
    })()
    return this.#loaded
  }
}
