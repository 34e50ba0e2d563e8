import { type Browser, browser } from 'wxt/browser'
import { nonceOf } from './nonce'
import { type Signal, signalIn } from './page-signal'

/** Calls back for every signal from this panel's own page until told to stop. The browser stamps the tab it came from. */
export const onPageSignal = (tabId: number, listener: (signal: Signal) => void): (() => void) => {
  const nonce = nonceOf(location.hash)
  const onMessage = (message: unknown, sender: Browser.runtime.MessageSender): undefined => {
    if (sender.id !== browser.runtime.id || (sender.tab?.id !== undefined && sender.tab.id !== tabId)) return
    const signal = signalIn(message, nonce)
    if (signal !== null) listener(signal)
  }
  browser.runtime.onMessage.addListener(onMessage)
  return () => browser.runtime.onMessage.removeListener(onMessage)
}
