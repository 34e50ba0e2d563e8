import { browser } from 'wxt/browser'
import { nonceOf } from './nonce'
import { type Signal, signalIn } from './page-signal'

/** Calls back for every signal that the watcher in this panel's own page sends. The browser stamps the tab it came from. */
export const onPageSignal = (tabId: number, listener: (signal: Signal) => void): void => {
  const nonce = nonceOf(location.hash)
  browser.runtime.onMessage.addListener((message: unknown, sender): undefined => {
    if (sender.id !== browser.runtime.id || (sender.tab?.id !== undefined && sender.tab.id !== tabId)) return
    const signal = signalIn(message, nonce)
    if (signal !== null) listener(signal)
  })
}
