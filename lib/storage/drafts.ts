import type { Draft, DraftSummary } from '../model/draft'
import { database as db } from './database'
import { sealDraft, summaryOf, unsealDraft } from './sealed-draft'
import { storageProblem } from './storage-problem'
import type { Stored } from './stored'

/** Every draft, or one patient's, latest first. */
export const listDrafts = async (patientKey: string | undefined): Promise<Stored<DraftSummary[]>> =>
  guarded(async () => {
    const rows =
      patientKey === undefined ? await db().drafts.toArray() : await db().drafts.where({ patientKey }).toArray()
    const latestFirst = rows.map(summaryOf).sort((a, b) => b.updatedAt.localeCompare(a.updatedAt))
    return { ok: true, value: latestFirst }
  })

/** The draft; `not-found`, or `storage-failed` when what is stored is damaged (it is left as it is). */
export const openDraft = async (id: string): Promise<Stored<Draft>> =>
  guarded(async () => {
    const row = await db().drafts.get(id)
    if (row === undefined) return { ok: false, problem: { code: 'not-found', detail: 'this draft no longer exists' } }
    const draft = await unsealDraft(row)
    if (draft !== undefined) return { ok: true, value: draft }
    return { ok: false, problem: { code: 'storage-failed', detail: 'this draft is damaged and was left as it is' } }
  })

/**
 * Writes a draft whose version is exactly one more than the stored one (1 when new) and answers once it is on disk. The same save
 * sent again is answered as if it were new; any other version is `newer-version-exists`; one deleted meanwhile is `not-found`.
 */
export const saveDraft = async (draft: Draft): Promise<Stored<{ version: number }>> =>
  guarded(async () => {
    // Sealed first: a transaction closes while it waits for anything that is not the database.
    const row = await sealDraft(draft)
    return db().transaction('rw', db().drafts, async (): Promise<Stored<{ version: number }>> => {
      const stored = await db().drafts.get(draft.id)
      if (stored === undefined && draft.version > 1) {
        return { ok: false, problem: { code: 'not-found', detail: 'this draft was deleted meanwhile' } }
      }
      const again = stored?.version === draft.version && stored.updatedAt === draft.updatedAt
      if (stored !== undefined && !again && draft.version !== stored.version + 1) {
        return { ok: false, problem: { code: 'newer-version-exists', detail: `version ${stored.version} is stored` } }
      }
      if (!again) await db().drafts.put(row)
      return { ok: true, value: { version: draft.version } }
    })
  })

/** Deletes a draft; one that is already gone is fine. */
export const deleteDraft = async (id: string): Promise<Stored<Record<string, never>>> =>
  guarded(async () => {
    await db().drafts.delete(id)
    return { ok: true, value: {} }
  })

/** Brings a deleted draft back as it was; refused when a newer one stands in its place. */
export const restoreDraft = async (draft: Draft): Promise<Stored<Record<string, never>>> =>
  guarded(async () => {
    const row = await sealDraft(draft)
    return db().transaction('rw', db().drafts, async (): Promise<Stored<Record<string, never>>> => {
      const stored = await db().drafts.get(draft.id)
      if (stored !== undefined && stored.version > draft.version) {
        return { ok: false, problem: { code: 'newer-version-exists', detail: `version ${stored.version} is stored` } }
      }
      await db().drafts.put(row)
      return { ok: true, value: {} }
    })
  })

/** Expected failures of the database become values; the promise is a native one, as messaging needs. */
const guarded = async <T>(work: () => PromiseLike<Stored<T>>): Promise<Stored<T>> => {
  try {
    return await work()
  } catch (cause) {
    return { ok: false, problem: storageProblem(cause) }
  }
}
