import { browser } from 'wxt/browser'
import type { Locator } from '../model/locator'
import { FrameReading } from '../model/reading'
import type { Reply } from './messages'
import { type Assembled, pageReading } from './page-reading'
import type { WatchRequest } from './watcher-in-page'

/** What the background asks of the practice chart, where it would run a script in another page. */
export type PracticeCall =
  | { do: 'read' }
  | { do: 'highlight'; locator: Locator }
  | { do: 'watch'; request: WatchRequest }
  | { do: 'clear' }
  | { do: 'rest' }

interface PracticeOrder {
  sidelight: 1
  practice: PracticeCall
  nonce: string
}

/** What is asked of the practice chart with this panel in a message; null for every other message. */
export const practiceCallIn = (message: unknown, nonce: string): PracticeCall | null => {
  const order = message as Partial<PracticeOrder> | null
  if (typeof order !== 'object' || order?.sidelight !== 1 || order.nonce !== nonce) return null
  return order.practice ?? null
}

/** Asks the practice chart; undefined when it is gone. */
export const askPractice = async (nonce: string, practice: PracticeCall): Promise<unknown> => {
  const order: PracticeOrder = { sidelight: 1, practice, nonce }
  return browser.runtime.sendMessage(order).catch(() => undefined)
}

/** The practice chart as a page that was read. */
export const readPractice = async (nonce: string, title: string): Promise<Reply<Assembled>> => {
  const reading = FrameReading.safeParse(await askPractice(nonce, { do: 'read' }))
  const read = reading.success
    ? pageReading([{ frameId: 0, place: { levels: [], shows: [] }, reading: reading.data }], title)
    : null
  if (read === null)
    return { ok: false, problem: { code: 'read-failed', detail: 'the practice chart gave no reading' } }
  return { ok: true, value: read }
}
