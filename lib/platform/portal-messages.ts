import { z } from 'zod'
import { PortalField, Write } from '../forms/portal/portal-field'
import { Draft } from '../model/draft'

const Nothing = z.strictObject({})

/** A field of the portal, by its frame and its number there. */
const At = z.strictObject({ frame: z.int(), id: z.int() })

export const PutDone = At.extend({ put: z.enum(['filled', 'changed', 'refused']) })
export type PutDone = z.infer<typeof PutDone>

/** Carrying a request to a portal on another tab: armed here, shown there, filled on a second click there. */
export const PORTAL_MESSAGES = {
  /** This request goes with the next click on another tab. `until`: epoch milliseconds. */
  'arm-portal': { request: z.strictObject({ draft: z.string() }), response: z.strictObject({ until: z.number() }) },
  'disarm-portal': { request: Nothing, response: Nothing },
  /** On the portal's tab: the request that was carried there, and the fields of the page. */
  'portal-fields': {
    request: Nothing,
    response: z.strictObject({ draft: Draft, fields: z.array(PortalField), until: z.number() }),
  },
  'portal-show': { request: z.strictObject({ at: At.nullable() }), response: Nothing },
  /** A person saw what goes where and clicked. Nothing is ever submitted. */
  'portal-put': {
    request: z.strictObject({ puts: z.array(At.extend({ write: Write })).max(1000) }),
    response: z.strictObject({ done: z.array(PutDone) }),
  },
  'portal-undo': { request: Nothing, response: z.strictObject({ undone: z.int() }) },
} as const
