import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import { beforeEach, describe, expect, it } from 'vitest'
import { database, openDatabase } from '../../../lib/storage/database'
import { deleteDraft, listDrafts, openDraft } from '../../../lib/storage/drafts'
import { proveMigration } from '../../../lib/storage/migration'
import { sealDraft } from '../../../lib/storage/sealed-draft'
import { vaultRow } from '../../../lib/storage/vault-row'

const DRAFT = {
  id: 'd1',
  patientKey: 'a1b2',
  program: 'be-dupixent-mnp',
  form: { questionnaire: 'eligibility', program: 'be-dupixent-mnp', revision: 'undated', answers: [], issues: [] },
  version: 3,
  createdAt: '2026-11-20T09:00:00Z',
  updatedAt: '2026-11-20T09:00:00Z',
}

/** The database as it was before cases, with these drafts. */
const olderDatabase = async (rows: object[], name = 'sidelight') => {
  const old = new Dexie(name)
  old.version(1).stores({ drafts: 'id, patientKey, program, updatedAt', keys: 'id' })
  old.version(3).stores({ vault: 'id' })
  await old.open()
  await old.table('drafts').bulkPut(rows)
  return old
}

beforeEach(async () => {
  database().close()
  await Dexie.delete('sidelight')
})

describe('a database of the version before', () => {
  it('is brought forward with every draft, and its copies go once all were read', async () => {
    const { publicKey, ...vault } = await (async () => {
      await database().open()
      const row = await vaultRow()
      database().close()
      await Dexie.delete('sidelight')
      return row
    })()
    const old = await olderDatabase([await sealDraft(DRAFT, publicKey)])
    await old.table('vault').put({ ...vault, publicKey })
    old.close()

    await database().open()
    expect(await database().backups.count()).toBe(1)
    expect(await openDraft('d1')).toEqual({ ok: true, value: DRAFT })
    expect(await proveMigration()).toEqual({ ok: true, value: { unreadable: 0 } })
    expect(await database().backups.count()).toBe(0)
    expect(await openDraft('d1')).toEqual({ ok: true, value: DRAFT })
  })

  it('with a row that this version cannot read keeps its copies, and touches nothing', async () => {
    const odd = { id: 'odd', patientKey: 'x', sealed: { v: 9, alg: 'later' } }
    ;(await olderDatabase([odd])).close()
    await database().open()
    expect(await proveMigration()).toEqual({ ok: true, value: { unreadable: 1 } })
    expect(await database().backups.toArray()).toEqual([odd])
    expect(await database().drafts.get('odd')).toEqual(odd)
    expect(await openDraft('odd')).toMatchObject({ ok: false, problem: { code: 'damaged' } })
    expect(await database().drafts.get('odd')).toEqual(odd)
  })

  it('whose change fails half-way stands as it was', async () => {
    const row = { id: 'd1', patientKey: 'x', sealed: { v: 1, alg: 'plain', data: '{}' } }
    ;(await olderDatabase([row], 'other')).close()
    const failing = openDatabase('other')
    failing.version(99).upgrade(() => {
      throw new DOMException('no room', 'QuotaExceededError')
    })
    await expect(failing.open()).rejects.toThrow()
    failing.close()
    const again = new Dexie('other')
    await again.open()
    expect(again.verno).toBe(3)
    expect(await again.table('drafts').toArray()).toEqual([row])
    again.close()
  })

  it('a draft deleted by a person takes its copy with it', async () => {
    ;(await olderDatabase([{ id: 'd1', patientKey: 'x', updatedAt: '2026-11-20T09:00:00Z' }])).close()
    await database().open()
    await deleteDraft('d1')
    expect(await database().backups.count()).toBe(0)
    expect(await listDrafts(undefined)).toEqual({ ok: true, value: [] })
  })
})

it('a new database has nothing set aside', async () => {
  await database().open()
  expect(await database().backups.count()).toBe(0)
  expect(await proveMigration()).toEqual({ ok: true, value: { unreadable: 0 } })
})
