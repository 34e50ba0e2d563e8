import { browser } from 'wxt/browser'
import type { Envelope, MessageType, Reply, Request, Response } from './messages'
import { nonceOf } from './nonce'

/**
 * Asks the background and waits for its answer. Expected failures come back as a `problem`; a background that cannot be reached
 * (the extension was updated under an open panel) is the problem `internal`. Never rejects.
 */
export const send = async <T extends MessageType>(type: T, body: Request<T>): Promise<Reply<Response<T>>> => {
  const envelope: Envelope = { sidelight: 1, type, nonce: nonceOf(location.hash), body }
  try {
    const reply: Reply<Response<T>> | undefined = await browser.runtime.sendMessage(envelope)
    return reply ?? { ok: false, problem: { code: 'internal', detail: `no answer to ${type}` } }
  } catch (cause) {
    return { ok: false, problem: { code: 'internal', detail: cause instanceof Error ? cause.message : String(cause) } }
  }
}
