import type { Locator } from '../model/locator'

/** What the reader leaves in its isolated world for later clicks on a piece of evidence. */
export interface ReaderInPage {
  highlight(locator: Locator): 'same' | 'changed' | 'gone'
  clearHighlight(): void
}

declare global {
  var sidelightReader: ReaderInPage | undefined
}
