import { inPageApi } from '../../lib/platform/native'
import type { PageSignal, Signal } from '../../lib/platform/page-signal'
import { wordsOf } from '../../lib/platform/patient-anchors'
import type { WatchRequest } from '../../lib/platform/watcher-in-page'
import { elementAt } from '../../lib/reading/element-at'
import { readsAs, visibleText } from '../../lib/reading/highlight'
import { openRoot } from '../../lib/reading/open-root'
import { watchPage } from '../../lib/reading/watch'

/** Anchors are looked at again at most this often: a page may change hundreds of times a second. */
const AT_MOST_EVERY_MS = 40
/** What changes without a mutation (a style sheet, a checked box, a replaced shadow root) is seen within this time. */
const LOOK_EVERY_MS = 250

/** Tells the panel when the patient on the page may be another. Reads nothing but the places that named the patient. */
export const watchPatient = ({ nonce, anchors }: WatchRequest): { stop: () => void; lost: number } => {
  let stopped = false
  const tell = (signal: Signal): void => {
    if (stopped) return
    const message: PageSignal = { sidelight: 1, signal, nonce }
    try {
      // Nobody answers; after the extension was updated nobody listens either, and there is no panel to blank.
      void Promise.resolve(inPageApi().runtime.sendMessage(message)).catch(() => {})
    } catch {
      stop()
    }
  }
  // A place that is not held by anything shows something else by now.
  const held = anchors.flatMap((anchor) => heldAt(anchor) ?? [])
  let last = 0
  let later: ReturnType<typeof setTimeout> | undefined
  let told = false
  const look = (): void => {
    last = performance.now()
    const lost = !held.every(reads)
    if (lost && !told) tell('suspect')
    told = lost
  }
  const soon = (): void => {
    clearTimeout(later)
    const wait = AT_MOST_EVERY_MS - (performance.now() - last)
    if (wait <= 0) look()
    else later = setTimeout(look, wait)
  }
  const observer = new MutationObserver(soon)
  const what = {
    childList: true,
    subtree: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['class', 'style', 'hidden', 'aria-hidden'],
  }
  observer.observe(document, what)
  for (const { path } of held) {
    const root = elementAt(document, path, openRoot)?.getRootNode()
    if (root !== undefined && root !== document) observer.observe(root, what)
  }
  const timer = held.length > 0 ? setInterval(look, LOOK_EVERY_MS) : undefined
  const endWatch = watchPage(document, () => {
    look()
    tell('changed')
  })
  const onVisible = (): void => {
    if (document.visibilityState === 'visible') tell('back')
  }
  // This frame leaves, or one inside it was loaded anew: what it showed is no longer what was read.
  const onLeave = (): void => tell('suspect')
  const onLoad = (event: Event): void => {
    if (event.target instanceof Element && /^(iframe|frame|object)$/.test(event.target.localName)) tell('suspect')
  }
  document.addEventListener('visibilitychange', onVisible)
  document.addEventListener('load', onLoad, true)
  addEventListener('pagehide', onLeave)
  addEventListener('focus', onVisible)
  const stop = (): void => {
    stopped = true
    clearTimeout(later)
    clearInterval(timer)
    observer.disconnect()
    endWatch()
    document.removeEventListener('visibilitychange', onVisible)
    document.removeEventListener('load', onLoad, true)
    removeEventListener('pagehide', onLeave)
    removeEventListener('focus', onVisible)
  }
  // What was lost between the reading and now may be another patient's arrival.
  if (held.length < anchors.length) tell('back')
  return { stop, lost: anchors.length - held.length }
}

type Anchor = WatchRequest['anchors'][number]
/** An anchor, and by what it is held: its words in the place it names, in what holds that place, or the whole of how it read. */
type Held = Anchor & { by: 'words' | 'words-above' | 'hash' }

/** A text in several pieces ("ID: 7f22", "born 1996") is named by the first of them and stands in what holds them. */
const heldAt = (anchor: Anchor): Held | undefined =>
  (['words', 'words-above', 'hash'] as const).map((by): Held => ({ ...anchor, by })).find(reads)

const reads = ({ path, words, hash, by }: Held): boolean => {
  const named = elementAt(document, path, openRoot)
  const element = by === 'words-above' ? (named?.parentElement ?? null) : named
  if (element === null || !element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false
  if (by === 'hash') return readsAs(element, hash, openRoot)
  // What holds several pieces may hold the last patient's too, out of sight: only what is seen counts there.
  const text = by === 'words' ? textIn(element) : visibleText(element, openRoot)
  const there = new Set(wordsOf(text))
  return words.every((word) => there.has(word))
}

/** The text with a space between its nodes: names and numbers that stand apart stay apart. */
const textIn = (element: Element): string => {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  const parts: string[] = []
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) parts.push(node.nodeValue ?? '')
  return parts.join(' ')
}
