import type { z } from 'zod'
import { Envelope, MESSAGES, type MessageType, type Problem, type Reply, type Request, type Response } from './messages'
import type { Session } from './session'

/** Of a session: the panel's document, or the overlay in the page's main frame. */
interface SessionHandler<T extends MessageType> {
  from: 'panel' | 'overlay'
  handle(body: Request<T>, session: Session, sender: Sender): Promise<Reply<Response<T>>>
}

/** Of the extension's own full pages, which no web page can frame and which need no click. They know no patient. */
interface PageHandler<T extends MessageType> {
  from: 'page' | 'panel-or-page'
  handle(body: Request<T>): Promise<Reply<Response<T>>>
}

/** Who may send a message. */
export type Speaker = SessionHandler<MessageType>['from'] | PageHandler<MessageType>['from']

/** One entry a message: forgetting one, or answering with the wrong shape, fails to compile. */
export type Handlers = { [T in MessageType]: SessionHandler<T> | PageHandler<T> }

/** What the browser stamps on a message: the part of it that is checked. */
export interface Sender {
  id?: string | undefined
  url?: string | undefined
  tab?: { id?: number | undefined } | undefined
  frameId?: number | undefined
  documentId?: string | undefined
}

export interface Border {
  extensionId: string
  sessionOf(nonce: string): Promise<Session | undefined>
}

const refused = (code: Problem['code'], detail: string): Reply<never> => ({ ok: false, problem: { code, detail } })

/**
 * Checks a message at the border (browser-stamped sender, nonce, schema) and hands it to its handler. Undefined when it is not one
 * of ours; a handler that throws is the problem `internal`, told without the words of the error, which could hold patient text.
 */
export const route = async (
  message: unknown,
  sender: Sender,
  handlers: Handlers,
  border: Border,
): Promise<Reply<unknown> | undefined> => {
  const envelope = Envelope.safeParse(message)
  if (!envelope.success) return undefined
  const { type, nonce, body } = envelope.data
  if (!isMessageType(type)) return refused('bad-message', `no such message: ${type}`)
  const { from } = handlers[type]
  if ((from === 'page' || from === 'panel-or-page') && isOwnPage(sender, border))
    return answer(type, body, handlers, undefined, sender)
  const session = await border.sessionOf(nonce)
  if (session === undefined)
    return refused('not-your-panel', 'this panel was not opened by a click, or its page is gone')
  if (sender.id !== border.extensionId || !maySpeak(from, type, sender, session)) {
    return refused('not-your-panel', `${type} came from a document that does not own this panel`)
  }
  return answer(type, body, handlers, session, sender)
}

const isMessageType = (type: string): type is MessageType => Object.hasOwn(MESSAGES, type)

const answer = async <T extends MessageType>(
  type: T,
  body: unknown,
  handlers: Handlers,
  session: Session | undefined,
  sender: Sender,
): Promise<Reply<unknown>> => {
  const schema: z.ZodType = MESSAGES[type].request
  const parsed = schema.safeParse(body)
  if (!parsed.success) {
    return refused(
      'bad-message',
      parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.code}`).join('; '),
    )
  }
  try {
    const handler: SessionHandler<T> | PageHandler<T> = handlers[type]
    const request = parsed.data as Request<T>
    if (isForPages(handler)) return await handler.handle(request)
    if (session === undefined) return refused('not-your-panel', `${type} needs a panel`)
    return await handler.handle(request, session, sender)
  } catch (cause) {
    return refused('internal', `${type}: ${cause instanceof Error ? cause.name : 'unknown'}`)
  }
}

const isForPages = <T extends MessageType>(handler: SessionHandler<T> | PageHandler<T>): handler is PageHandler<T> =>
  handler.from === 'page' || handler.from === 'panel-or-page'

const maySpeak = (speaker: Speaker, type: MessageType, sender: Sender, session: Session): boolean => {
  if (speaker === 'page') return false
  if (speaker === 'overlay') return sender.tab?.id === session.tabId && sender.frameId === 0 && !isPanel(sender.url)
  if (!isPanel(sender.url) || sender.tab?.id !== (session.windowTabId ?? session.tabId)) return false
  // `panel-ready` binds the document; afterwards only that document speaks for the panel.
  return type === 'panel-ready' || session.panelDocument === undefined || session.panelDocument === documentOf(sender)
}

/** The document that sent a message; browsers without document ids have at least the frame's. */
export const documentOf = (sender: Sender): string => sender.documentId ?? `frame ${sender.frameId ?? 0}`

/** A page of our own in a tab of its own: not the panel, which stands in foreign pages. */
const isOwnPage = ({ id, url, frameId }: Sender, { extensionId }: Border): boolean =>
  id === extensionId &&
  (frameId ?? 0) === 0 &&
  url !== undefined &&
  /^(chrome|moz)-extension:\/\/[^/]+\/(options|pharmacy|practice)\.html([?#]|$)/.test(url)

const isPanel = (url: string | undefined): boolean =>
  url !== undefined && /^(chrome|moz)-extension:\/\/[^/]+\/panel\.html([?#]|$)/.test(url)
