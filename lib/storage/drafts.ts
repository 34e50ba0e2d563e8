import { mayBeWritten } from '../forms/cases/may-be-written'
import { stateOf } from '../forms/cases/next-states'
import type { Draft, DraftSummary } from '../model/draft'
import { database as db } from './database'
import { guarded } from './guarded'
import { sealDraft, summaryOf, unsealDraft } from './sealed-draft'
import type { Stored } from './stored'
import { privateKeyOf, vaultRow } from './vault-row'

/** Every draft, or one patient's, latest first. */
export const listDrafts = async (patientKey: string | undefined): Promise<Stored<DraftSummary[]>> =>
  guarded(async () => {
    const rows =
      patientKey === undefined ? await db().drafts.toArray() : await db().drafts.where({ patientKey }).toArray()
    const latestFirst = rows.map(summaryOf).sort((a, b) => b.updatedAt.localeCompare(a.updatedAt))
    return { ok: true, value: latestFirst }
  })

/**
 * The draft; `not-found`, `locked` when the passphrase is needed (`unlocked` is the vault's key once it was given), or
 * `damaged` when what is stored cannot be read (it is left as it is).
 */
export const openDraft = async (id: string, unlocked?: string): Promise<Stored<Draft>> =>
  guarded(async () => {
    const row = await db().drafts.get(id)
    if (row === undefined) return { ok: false, problem: { code: 'not-found', detail: 'this draft no longer exists' } }
    const privateKey = await privateKeyOf(await vaultRow(), unlocked)
    if (privateKey === undefined) return { ok: false, problem: { code: 'locked', detail: 'the requests are locked' } }
    const draft = await unsealDraft(row, privateKey)
    if (draft !== undefined) return { ok: true, value: draft }
    return { ok: false, problem: { code: 'damaged', detail: 'this draft is damaged and was left as it is' } }
  })

/**
 * Writes a draft whose version is exactly one more than the stored one (1 when new) and answers once it is on disk. The same save
 * sent again is answered as if it were new; any other version is `newer-version-exists`; one deleted meanwhile is `not-found`; one
 * that has left is `already-sent`.
 */
export const saveDraft = async (draft: Draft): Promise<Stored<{ version: number }>> =>
  guarded(async () => {
    // Sealed first: a transaction closes while it waits for anything that is not the database.
    const row = await sealDraft(draft, (await vaultRow()).publicKey)
    return db().transaction('rw', db().drafts, db().cases, async (): Promise<Stored<{ version: number }>> => {
      const stored = await db().drafts.get(draft.id)
      if (stored === undefined && draft.version > 1) {
        return { ok: false, problem: { code: 'not-found', detail: 'this draft was deleted meanwhile' } }
      }
      const again = stored?.version === draft.version && stored.updatedAt === draft.updatedAt
      if (stored !== undefined && !again && draft.version !== stored.version + 1) {
        return { ok: false, problem: { code: 'newer-version-exists', detail: `version ${stored.version} is stored` } }
      }
      const way = again ? undefined : await db().cases.get(draft.id)
      if (way !== undefined && !mayBeWritten(stateOf(way.moves))) {
        return { ok: false, problem: { code: 'already-sent', detail: 'what was sent stays as it was sent' } }
      }
      if (!again) await db().drafts.put(row)
      return { ok: true, value: { version: draft.version } }
    })
  })

/** Deletes a draft; one that is already gone is fine. */
export const deleteDraft = async (id: string): Promise<Stored<Record<string, never>>> =>
  guarded(async () => {
    await db().transaction('rw', db().drafts, db().backups, async () => {
      await db().drafts.delete(id)
      await db().backups.delete(id)
    })
    return { ok: true, value: {} }
  })

/** Brings a deleted draft back as it was; refused when a newer one stands in its place. */
export const restoreDraft = async (draft: Draft): Promise<Stored<Record<string, never>>> =>
  guarded(async () => {
    const row = await sealDraft(draft, (await vaultRow()).publicKey)
    return db().transaction('rw', db().drafts, async (): Promise<Stored<Record<string, never>>> => {
      const stored = await db().drafts.get(draft.id)
      if (stored !== undefined && stored.version > draft.version) {
        return { ok: false, problem: { code: 'newer-version-exists', detail: `version ${stored.version} is stored` } }
      }
      await db().drafts.put(row)
      return { ok: true, value: {} }
    })
  })

/**
 * Seals what versions before the vault left in clear. Each row is opened again and compared before it takes the place of the clear
 * one, and only if nobody changed it meanwhile. Answers how many were sealed.
 */
export const sealClearDrafts = async (): Promise<Stored<{ sealed: number }>> =>
  guarded(async () => {
    const clear = await db()
      .drafts.filter((row) => row.sealed.alg === 'plain')
      .toArray()
    if (clear.length === 0) return { ok: true, value: { sealed: 0 } }
    const vault = await vaultRow()
    const privateKey = await privateKeyOf(vault, undefined)
    let sealed = 0
    for (const row of clear) {
      const draft = await unsealDraft(row, '')
      // A damaged one is left as it is: it is told when it is opened.
      if (draft === undefined) continue
      const fresh = await sealDraft(draft, vault.publicKey)
      const again = privateKey === undefined ? draft : await unsealDraft(fresh, privateKey)
      if (JSON.stringify(again) !== JSON.stringify(draft)) continue
      await db().transaction('rw', db().drafts, async () => {
        if ((await db().drafts.get(row.id))?.version !== row.version) return
        await db().drafts.put(fresh)
        sealed++
      })
    }
    return { ok: true, value: { sealed } }
  })
