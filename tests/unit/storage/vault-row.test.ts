import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Draft } from '../../../lib/model/draft'
import { database } from '../../../lib/storage/database'
import { openDraft, saveDraft, sealClearDrafts } from '../../../lib/storage/drafts'
import { relockVault, unlockVault, vaultRow, vaultState, waitAfter } from '../../../lib/storage/vault-row'
import { unwrap } from '../../../lib/storage/wrapped-key'

const PASSPHRASE = 'een lange zin met é'
const draft = (id = 'd1'): Draft => ({
  id,
  patientKey: 'a1b2',
  program: 'be-dupixent-mnp',
  form: {
    questionnaire: 'eligibility',
    program: 'be-dupixent-mnp',
    revision: 'r',
    answers: [{ linkId: 'drug', values: ['Neoral 100 mg'], origin: 'auto', quote: 'Neoral 100 mg | 12/03/1991' }],
    issues: [],
  },
  version: 1,
  createdAt: '2026-11-20T09:00:00Z',
  updatedAt: '2026-11-20T09:00:00Z',
})
const opened = async (passphrase: string, now = 0) => {
  const reply = await unlockVault(passphrase, now)
  return reply.ok ? reply.value.privateKey : reply.problem.code
}

beforeEach(async () => {
  await database().drafts.clear()
  await database().vault.clear()
})

describe('requests without a passphrase', () => {
  it('open on this browser, and no row of the database shows a drug, a date or a name', async () => {
    await saveDraft(draft())
    expect(await openDraft('d1')).toEqual({ ok: true, value: draft() })
    expect(JSON.stringify(await database().drafts.toArray())).not.toMatch(/Neoral|1991/)
  })

  it('two tabs that come first at once share one vault', async () => {
    const [one, other] = await Promise.all([vaultRow(), vaultRow()])
    expect(one.publicKey).toBe(other.publicKey)
  })

  it('the key of this browser cannot be taken out of it', async () => {
    const { wrapped } = await vaultRow()
    if (wrapped.by !== 'device') throw new Error('not a device key')
    await expect(crypto.subtle.exportKey('raw', wrapped.key)).rejects.toThrow()
  })
})

describe('requests under a passphrase', () => {
  it('are still written while locked, and read only once it is given', async () => {
    await saveDraft(draft())
    await relockVault(PASSPHRASE, undefined)
    expect(await openDraft('d1')).toMatchObject({ ok: false, problem: { code: 'locked' } })
    expect(await saveDraft({ ...draft(), version: 2 })).toMatchObject({ ok: true })
    expect(await openDraft('d1', await opened(PASSPHRASE))).toMatchObject({ ok: true, value: { version: 2 } })
  })

  it('a passphrase typed with combined or separate accents is the same', async () => {
    await relockVault(PASSPHRASE, undefined)
    expect(await opened(PASSPHRASE.normalize('NFD'))).not.toBe('wrong-passphrase')
  })

  it('cannot be locked anew, nor freed, while they are locked', async () => {
    await relockVault(PASSPHRASE, undefined)
    expect(await relockVault(null, undefined)).toMatchObject({ ok: false, problem: { code: 'locked' } })
    expect(await relockVault(null, await opened(PASSPHRASE))).toMatchObject({ ok: true })
    expect(await vaultState(0)).toMatchObject({ value: { by: 'device' } })
  })

  it('the old lock opens nothing any more', async () => {
    const { wrapped } = await vaultRow()
    await relockVault(PASSPHRASE, undefined)
    expect((await vaultRow()).wrapped.by).toBe('passphrase')
    expect(await unwrap((await vaultRow()).wrapped, undefined)).toBeUndefined()
    expect(wrapped.by).toBe('device')
  })
})

describe('wrong passphrases', () => {
  it('three are answered at once, then each waits twice as long, to a quarter of an hour', () => {
    expect([1, 2, 3, 4, 5, 20].map(waitAfter)).toEqual([0, 0, 2000, 4000, 8000, 900_000])
  })

  it('while waiting not even the right one is tried; afterwards it opens and the count starts anew', async () => {
    await relockVault(PASSPHRASE, undefined)
    expect(await opened('wrong one 1')).toBe('wrong-passphrase')
    expect(await opened('wrong one 2')).toBe('wrong-passphrase')
    expect(await opened('wrong one 3')).toBe('wait')
    expect(await opened(PASSPHRASE, 1999)).toBe('wait')
    expect(await vaultState(1000)).toMatchObject({ value: { waitMs: 1000 } })
    expect(await opened(PASSPHRASE, 2000)).not.toBe('wait')
    expect((await vaultRow()).failures).toBe(0)
  })
})

describe('what a version before the vault left in clear', () => {
  const clear = async (id: string, data: string) => {
    await saveDraft(draft(id))
    await database().drafts.update(id, { sealed: { v: 1, alg: 'plain', data } })
  }

  it('is sealed, and is the same draft', async () => {
    await clear('old', JSON.stringify(draft().form))
    expect(await sealClearDrafts()).toEqual({ ok: true, value: { sealed: 1 } })
    expect(await openDraft('old')).toEqual({ ok: true, value: draft('old') })
    expect(JSON.stringify(await database().drafts.toArray())).not.toContain('Neoral')
  })

  it('is sealed also under a passphrase that is not at hand', async () => {
    await clear('old', JSON.stringify(draft().form))
    await relockVault(PASSPHRASE, undefined)
    await sealClearDrafts()
    expect(await openDraft('old', await opened(PASSPHRASE))).toEqual({ ok: true, value: draft('old') })
  })

  it('a damaged one is left as it is', async () => {
    await clear('broken', '{"questionnaire":')
    expect(await sealClearDrafts()).toEqual({ ok: true, value: { sealed: 0 } })
    expect(await database().drafts.get('broken')).toMatchObject({ sealed: { data: '{"questionnaire":' } })
  })
})
