import { z } from 'zod'
import { Lang } from '../model/text'
import { TriedPack } from '../packs/editor/tried-pack'

/** A program being written: whatever its author has typed so far, as JSON. */
export const PackDraft = z.strictObject({
  id: z.string().max(80),
  changed: z.string(),
  json: z.string().max(2_000_000),
})
export type PackDraft = z.infer<typeof PackDraft>

/** Writing a program in the options page. */
export const EDITOR_MESSAGES = {
  /** Null when it is no pack yet: the page says why, place by place. */
  'try-pack': { request: z.strictObject({ json: z.string(), lang: Lang }), response: TriedPack.nullable() },
  'list-pack-drafts': { request: z.strictObject({}), response: z.array(PackDraft) },
  /** `was`: the `changed` last seen of this draft, null at first. Not `kept` when another tab has changed it since. */
  'save-pack-draft': {
    request: z.strictObject({ draft: PackDraft, was: z.string().nullable() }),
    response: z.strictObject({ kept: z.boolean() }),
  },
  'delete-pack-draft': { request: z.strictObject({ id: z.string() }), response: z.strictObject({}) },
} as const
