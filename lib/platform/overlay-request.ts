import type { PanelSide } from './messages'

/** The name of the one element that enters the page; the reader leaves it out. */
export const HOST_TAG = 'sidelight-panel'

/** What the background leaves in the overlay's world just before the overlay's script runs. */
export interface OverlayRequest {
  nonce: string
  width: number
  side: PanelSide
  words: { title: string; close: string; move: string; resize: string }
}

/** What the overlay answers to an injection; the background checks it, so that the overlay need not carry zod. */
export type OverlayResult = { did: 'opened' } | { did: 'closed' } | { did: 'refused'; contentType: string }

/** The background's one order to an open overlay. */
export interface CloseOrder {
  sidelight: 1
  order: 'close'
  nonce: string
}

/** Whether a message is the background's order to close this very panel. */
export const isCloseOrder = (message: unknown, nonce: string): boolean => {
  const order = message as Partial<CloseOrder> | null
  return typeof order === 'object' && order?.sidelight === 1 && order.order === 'close' && order.nonce === nonce
}
