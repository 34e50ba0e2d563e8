import { describe, expect, it } from 'vitest'
import { MESSAGES, type MessageType } from '../../../lib/platform/messages'
import { type Handlers, route, type Sender } from '../../../lib/platform/router'
import type { Session } from '../../../lib/platform/session'

const ID = 'extension-id'
const session: Session = {
  nonce: '0123456789abcdef',
  tabId: 7,
  title: 'Chart',
  clickedAt: 0,
  panelDocument: 'doc-1',
  frameIds: [0],
}
const panel: Sender = {
  id: ID,
  url: 'chrome-extension://abc/panel.html#x',
  tab: { id: 7 },
  frameId: 4,
  documentId: 'doc-1',
}
const overlay: Sender = { id: ID, url: 'http://ehr.example/', tab: { id: 7 }, frameId: 0, documentId: 'page' }

/** A table in which every message answers with its own name. */
const handlers = Object.fromEntries(
  (Object.keys(MESSAGES) as MessageType[]).map((type) => [
    type,
    {
      from: type.startsWith('overlay-') ? 'overlay' : 'panel',
      handle: async () => {
        if (type === 'get-settings') throw new Error('Lotte Peeters')
        return { ok: true, value: type }
      },
    },
  ]),
) as unknown as Handlers

const send = (type: string, body: unknown, sender: Sender, nonce = session.nonce) =>
  route({ sidelight: 1, type, nonce, body }, sender, handlers, {
    extensionId: ID,
    sessionOf: async (asked) => (asked === session.nonce ? session : undefined),
  })

describe('the border of the background', () => {
  it('hands a panel’s message to its handler', async () =>
    expect(await send('read-page', {}, panel)).toEqual({ ok: true, value: 'read-page' }))

  it('leaves messages that are not ours unanswered', async () =>
    expect(
      await route({ hello: 1 }, panel, handlers, { extensionId: ID, sessionOf: async () => session }),
    ).toBeUndefined())

  it.each<[string, string, Sender, string?]>([
    ['a nonce nobody was given', 'read-page', panel, 'fedcba9876543210'],
    ['another extension', 'read-page', { ...panel, id: 'other' }],
    ['another tab', 'read-page', { ...panel, tab: { id: 8 } }],
    ['a second document that learnt the nonce', 'read-page', { ...panel, documentId: 'doc-2' }],
    ['the overlay, for what only the panel may ask', 'read-page', overlay],
    ['the panel, for what only the overlay may say', 'overlay-closed', panel],
    ['a frame of the page, as the overlay', 'overlay-closed', { ...overlay, frameId: 3 }],
    ['a page that only looks like the panel', 'read-page', { ...panel, url: 'http://ehr.example/panel.html' }],
    ['another page of the extension', 'read-page', { ...panel, url: 'chrome-extension://abc/notice.html' }],
  ])('refuses %s', async (_what, type, sender, nonce) =>
    expect(await send(type, {}, sender, nonce)).toMatchObject({ ok: false, problem: { code: 'not-your-panel' } }),
  )

  it('lets a panel that was put back bind again', async () =>
    expect(await send('panel-ready', {}, { ...panel, documentId: 'doc-2' })).toMatchObject({ ok: true }))

  it.each([
    ['resolve-lines', { lines: 'aspirin' }],
    ['read-page', { extra: 1 }],
    ['no-such-message', {}],
    ['toString', {}],
  ])('refuses %s %j', async (type, body) =>
    expect(await send(type, body, panel)).toMatchObject({ ok: false, problem: { code: 'bad-message' } }),
  )

  it('a handler that throws becomes a problem that repeats nothing of the patient', async () => {
    const reply = await send('get-settings', {}, panel)
    expect(reply).toMatchObject({ ok: false, problem: { code: 'internal' } })
    expect(JSON.stringify(reply)).not.toContain('Lotte')
  })

  it('answers with a native promise', () => expect(send('read-page', {}, panel)).toBeInstanceOf(Promise))
})

describe('the extension’s own pages', () => {
  const options: Sender = { id: ID, url: 'chrome-extension://abc/options.html#lists', tab: { id: 9 }, frameId: 0 }
  const table = Object.fromEntries(
    (Object.keys(MESSAGES) as MessageType[]).map((type) => [
      type,
      {
        from: type === 'list-imports' ? 'page' : type === 'resolve-lines' ? 'panel-or-page' : 'panel',
        handle: async () => ({ ok: true, value: type }),
      },
    ]),
  ) as unknown as Handlers
  const ask = (type: string, body: unknown, sender: Sender, nonce = '') =>
    route({ sidelight: 1, type, nonce, body }, sender, table, {
      extensionId: ID,
      sessionOf: async (asked) => (asked === session.nonce ? session : undefined),
    })

  it('need no click for what is theirs', async () =>
    expect(await ask('list-imports', {}, options)).toEqual({ ok: true, value: 'list-imports' }))
  it('may ask what the panel may ask too', async () =>
    expect(await ask('resolve-lines', { lines: [] }, options)).toEqual({ ok: true, value: 'resolve-lines' }))
  it('leave the panel its own way in', async () =>
    expect(await ask('resolve-lines', { lines: [] }, panel, session.nonce)).toEqual({
      ok: true,
      value: 'resolve-lines',
    }))

  it.each<[string, string, Sender, string?]>([
    ['another extension', 'list-imports', { ...options, id: 'other' }],
    ['a web page of that name', 'list-imports', { ...options, url: 'https://ehr.example/options.html' }],
    ['a frame inside another page', 'list-imports', { ...options, frameId: 2 }],
    ['the panel, for what is the admin’s', 'list-imports', panel, session.nonce],
    ['the admin’s page, for what is the panel’s', 'read-page', options],
  ])('refuses %s', async (_what, type, sender, nonce) =>
    expect(await ask(type, {}, sender, nonce)).toMatchObject({ ok: false, problem: { code: 'not-your-panel' } }),
  )
})
