import { browser } from 'wxt/browser'

/** The address of a file of our own, by its path from the extension's root. */
export const ownUrl = (path: string): string => new URL(path, browser.runtime.getURL('/')).href
