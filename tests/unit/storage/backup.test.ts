import 'fake-indexeddb/auto'
import { CompactEncrypt } from 'jose'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { listAudit } from '../../../lib/storage/audit'
import { compareBackup, gatherBackup, restoreBackup } from '../../../lib/storage/backup'
import { type Backup, openBackup, sealBackup } from '../../../lib/storage/backup-file'
import { database as db } from '../../../lib/storage/database'
import { activate } from '../../../lib/storage/packs'
import { addKey, pinnedKeys, revokeKey } from '../../../lib/storage/trusted-keys'
import { type Signer, signer, signPack, update } from '../packs/signed-pack'

const PASSPHRASE = 'a long enough passphrase'
const said = { at: '2026-11-21T09:00:00.000Z', who: 'A. Admin' }
const about = { madeAt: '2026-11-21T08:00:00.000Z', madeBy: 'A. Admin', local: { settings: { lang: 'nl' } } }

let site: Signer
const load = async (version: number) => {
  const row = {
    digest: `d${version}`,
    program: 'fr-filnemus-duloxetine',
    version,
    checkedOn: '2026-11-20',
    file: await signPack(update({ version }), site),
    kid: site.trusted.kid,
    signedBy: 'Site pharmacy',
    loadedOn: '2026-11-21',
    loadedBy: 'A. Admin',
    origin: 'person' as const,
  }
  await activate(row, { ...said, at: `2026-11-21T09:00:0${version}.000Z`, pinned: null, reason: '' })
}
const gathered = async (): Promise<Backup> => {
  const made = await gatherBackup(about)
  if (!made.ok) throw new Error(made.problem.detail)
  return made.value
}
const whole = async () => JSON.stringify(await Promise.all(db().tables.map((table) => table.toArray())))

beforeEach(async () => {
  await Promise.all(db().tables.map((table) => table.clear()))
  site = await signer()
  await addKey(site.trusted, said.at)
  await db().drafts.add({ id: 'a', patientKey: 'p', program: 'x', sealed: 'nobody reads this' } as never)
  await load(2)
})

describe('a backup file', () => {
  it('opens with its passphrase and with no other', async () => {
    const backup = await gathered()
    const file = await sealBackup(backup, PASSPHRASE)
    expect(file).not.toContain('nobody reads this')
    expect(await openBackup(`${file}\n`, PASSPHRASE, db().verno)).toEqual({
      ok: true,
      value: JSON.parse(JSON.stringify(backup)),
    })
    expect(await openBackup(file, 'another passphrase', db().verno)).toMatchObject({
      problem: { code: 'wrong-passphrase' },
    })
    const altered = `${file.slice(0, -3)}${file.endsWith('AAA') ? 'BBB' : 'AAA'}`
    expect((await openBackup(altered, PASSPHRASE, db().verno)).ok).toBe(false)
  })

  it.each([
    [{ format: 2 }, 'newer-version-exists'],
    [{ database: 10_000 }, 'newer-version-exists'],
    [{ sidelight: 'other' }, 'storage-failed'],
    [{ more: 1 }, 'storage-failed'],
  ])('with %j is refused', async (over, code) => {
    const file = await sealBackup({ ...(await gathered()), ...over } as Backup, PASSPHRASE)
    expect(await openBackup(file, PASSPHRASE, db().verno)).toMatchObject({ problem: { code } })
  })

  it.each(['', 'text', '{}', 'a.b.c.d.e'])('%j is none', async (file) =>
    expect(await openBackup(file, PASSPHRASE, 5)).toMatchObject({ problem: { code: 'storage-failed' } }),
  )

  it('that is compressed is not unpacked', async () => {
    const file = await new CompactEncrypt(new TextEncoder().encode('{}'))
      .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
      .encrypt(new Uint8Array(32))
    expect(await openBackup(file, PASSPHRASE, 5)).toMatchObject({ problem: { code: 'storage-failed' } })
  })
})

describe('restoring', () => {
  it('says before what it would put in place of what', async () => {
    const backup = await gathered()
    await db().drafts.clear()
    const compared = await compareBackup(backup)
    expect(compared.ok && compared.value.find(({ table }) => table === 'drafts')).toEqual({
      table: 'drafts',
      here: 0,
      inFile: 1,
    })
    expect(Object.keys(backup.tables)).not.toContain('keys')
  })

  it('brings everything back, and the requests’ key with it', async () => {
    const backup = await gathered()
    const vault = backup.vault?.privateKey
    expect(vault).toBeTruthy()
    await Promise.all(db().tables.map((table) => table.clear()))
    expect(await restoreBackup(backup, [], said)).toEqual({ ok: true, value: {} })
    expect(await db().drafts.count()).toBe(1)
    expect((await db().programStates.toArray())[0]?.active).toBe('d2')
    const again = await gathered()
    expect(again.vault?.privateKey).toBe(vault)
    const log = await listAudit()
    expect(log.ok && log.value[0]?.what).toBe('backup-restored')
  })

  it('does not unlearn: a key revoked since stays revoked, the highest version stays the highest', async () => {
    const backup = await gathered()
    await load(3)
    await revokeKey(site.trusted.kid, '2026-11-21', 'A. Admin', said.at)
    const lines = await db().audit.count()
    await restoreBackup(backup, [], said)
    const keys = await pinnedKeys()
    expect(keys.ok && keys.value[0]?.revokedOn).toBe('2026-11-21')
    expect((await db().programStates.toArray())[0]).toMatchObject({ active: 'd2', mark: { version: 3 } })
    expect(await db().audit.count()).toBe(lines + 1)
  })

  it('is no way around a signature', async () => {
    const backup = await gathered()
    const [row] = backup.tables.loadedPacks ?? []
    const bad = { ...backup, tables: { ...backup.tables, loadedPacks: [{ ...row, file: '{"payload":"e30"}' }] } }
    const before = await whole()
    expect(await restoreBackup(bad, [], said)).toMatchObject({ ok: false })
    expect(await restoreBackup({ ...backup, tables: { ...backup.tables, trustedKeys: [] } }, [], said)).toMatchObject({
      problem: { detail: 'fr-filnemus-duloxetine: its signature does not hold' },
    })
    expect(await whole()).toBe(before)
    // Signed by a key of the organisation's.
    expect(
      (await restoreBackup({ ...backup, tables: { ...backup.tables, trustedKeys: [] } }, [site.trusted], said)).ok,
    ).toBe(true)
  })

  it('cut off at any write leaves all as it was', async () => {
    const backup = await gathered()
    await db().drafts.clear()
    await load(3)
    const before = await whole()
    for (let cut = 0; ; cut++) {
      let writes = 0
      const store = IDBObjectStore.prototype as unknown as Record<string, (...given: unknown[]) => unknown>
      const spies = ['put', 'add', 'clear', 'delete'].map((method) => {
        const real = store[method]
        return vi.spyOn(store, method).mockImplementation(function (this: IDBObjectStore, ...given: unknown[]) {
          const request = real?.apply(this, given)
          if (writes++ === cut) this.transaction.abort()
          return request
        })
      })
      const done = await restoreBackup(backup, [], said)
      for (const spy of spies) spy.mockRestore()
      if (writes <= cut) {
        expect(done.ok).toBe(true)
        expect(cut).toBeGreaterThan(5)
        break
      }
      expect(done.ok, `cut at write ${cut}`).toBe(false)
      expect(await whole(), `cut at write ${cut}`).toBe(before)
    }
  })
})
