import type { Hint } from '../model/hint'
import type { Locator } from '../model/locator'
import type { Anchor } from './patient-anchors'

/** What one frame watches for: the places in it that name the patient. */
export interface WatchRequest {
  nonce: string
  anchors: Pick<Anchor, 'path' | 'hash' | 'words'>[]
}

/** What the watcher leaves in its isolated world for later clicks on a piece of evidence, and to watch who is on the page. */
export interface WatcherInPage {
  highlight(locator: Locator): 'same' | 'changed' | 'gone'
  clearHighlight(): void
  /** Watches this frame until told to rest; a second watch ends the first. Gives back how many anchors it could not find. */
  watch(request: WatchRequest): number
  /** Ends the watch and takes the highlight away: nothing of ours goes on in the page. */
  rest(): void
}

declare global {
  var sidelightWatcher: WatcherInPage | undefined
  /** Hints for pages that the general reader cannot read, left there before it runs; none in most frames. */
  var sidelightHints: Hint[] | undefined
  /** Ends the watch that runs, whichever reading began it. */
  var sidelightStopWatching: (() => void) | undefined
}
