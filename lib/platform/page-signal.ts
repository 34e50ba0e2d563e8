/**
 * What the watcher in the page tells an open panel. `suspect`: what named the patient is gone or reads otherwise. `changed`: the
 * page changed and came to rest. `back`: it came to the front again. `left`: a panel in a window: its page went out of sight.
 * `pointed`: somebody who teaches the reader this page chose a part of it.
 */
export type Signal = 'suspect' | 'changed' | 'back' | 'left' | 'pointed'

/** Goes from a frame of the page (`left`: from the background) straight to the panel; holds nothing that was read. */
export interface PageSignal {
  sidelight: 1
  signal: Signal
  nonce: string
}

const SIGNALS: ReadonlySet<unknown> = new Set<Signal>(['suspect', 'changed', 'back', 'left', 'pointed'])

/** The signal for this very panel in a message; null for every other message. */
export const signalIn = (message: unknown, nonce: string): Signal | null => {
  const given = message as Partial<PageSignal> | null
  if (typeof given !== 'object' || given?.sidelight !== 1 || given.nonce !== nonce) return null
  return SIGNALS.has(given.signal) ? (given.signal as Signal) : null
}
