import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { listAudit, record, recordOnce } from '../../../lib/storage/audit'
import { database } from '../../../lib/storage/database'
import { PACK_STORES, type PackRow } from '../../../lib/storage/pack-tables'
import {
  activate,
  bringAgain,
  cancelWaiting,
  keepForLater,
  listPacks,
  listStates,
  rollBack,
  setLocalDates,
  takeDue,
} from '../../../lib/storage/packs'
import { addKey, pinnedKeys, replaceKey, revokeKey } from '../../../lib/storage/trusted-keys'
import { signer } from '../packs/signed-pack'

const PROGRAM = 'fr-filnemus-duloxetine'
const said = { at: '2026-11-21T09:00:00.000Z', who: 'A. Admin' }
const now = { ...said, pinned: null, reason: '' }
const row = (version: number): PackRow => ({
  digest: `d${version}`,
  program: PROGRAM,
  version,
  checkedOn: '2026-11-20',
  file: 'signed',
  kid: 'k',
  signedBy: 'Site pharmacy',
  loadedOn: '2026-11-21',
  loadedBy: 'A. Admin',
  origin: 'person',
})
const whole = async () => {
  const tables = await Promise.all(Object.keys(PACK_STORES).map((name) => database().table(name).toArray()))
  return JSON.stringify(tables)
}
const stateNow = async () => {
  const listed = await listStates()
  return listed.ok ? listed.value[0] : undefined
}
const did = async () => {
  const listed = await listAudit()
  return listed.ok ? listed.value.map(({ what }) => what).reverse() : []
}

beforeEach(async () => {
  await Promise.all(Object.keys(PACK_STORES).map((name) => database().table(name).clear()))
})

describe('packs taken into use', () => {
  it('one after another, and back, step by step, to the embedded one', async () => {
    await activate(row(2), now)
    await activate(row(3), now)
    expect((await stateNow())?.active).toBe('d3')
    expect(await rollBack(PROGRAM, 1, said)).toEqual({ ok: true, value: {} })
    expect(await stateNow()).toMatchObject({ active: 'd2', undone: 'd3', pinned: 1, mark: { version: 3 } })
    await rollBack(PROGRAM, 1, said)
    expect(await stateNow()).toMatchObject({ active: null, undone: 'd2', pinned: null, mark: { version: 3 } })
    expect((await rollBack(PROGRAM, 1, said)).ok).toBe(false)
    await bringAgain(PROGRAM, said)
    expect((await stateNow())?.active).toBe('d2')
    expect(await did()).toEqual([
      'pack-activated',
      'pack-activated',
      'pack-rolled-back',
      'pack-rolled-back',
      'pack-brought-again',
    ])
    expect((await bringAgain(PROGRAM, said)).ok).toBe(false)
  })

  it('an older one is logged with its reason', async () => {
    await activate(row(2), { ...said, pinned: 4, reason: 'the new one is wrong' })
    expect(await stateNow()).toMatchObject({ active: 'd2', pinned: 4 })
    const log = await listAudit()
    expect(log.ok && log.value.map(({ what, detail }) => `${what} ${detail}`).reverse()).toEqual([
      'older-pack-allowed version 2, Site pharmacy: the new one is wrong',
      'pack-activated version 2, Site pharmacy',
    ])
  })
})

describe('a pack that waits for its day', () => {
  it('is not in use the day before and is on the day', async () => {
    await keepForLater(row(2), '2027-01-01', said)
    await takeDue('2026-12-31', said.at)
    expect(await stateNow()).toMatchObject({ active: null, waiting: { digest: 'd2', from: '2027-01-01' } })
    await takeDue('2027-01-01', said.at)
    expect(await stateNow()).toMatchObject({ active: 'd2', waiting: null })
    await takeDue('2027-01-02', said.at)
    expect(await did()).toEqual(['pack-kept', 'pack-came-due'])
  })

  it('can be called off', async () => {
    await keepForLater(row(2), '2027-01-01', said)
    await cancelWaiting(PROGRAM, said)
    await takeDue('2027-01-01', said.at)
    expect(await stateNow()).toMatchObject({ active: null, waiting: null })
  })
})

describe('dates a site records', () => {
  it('are kept, changed and taken back, each in the log', async () => {
    const local = { from: '2026-03-01', until: null, who: 'A. Admin', on: '2026-11-21' }
    await setLocalDates('be-dupixent-mnp', local, said)
    expect((await stateNow())?.local).toEqual(local)
    await setLocalDates('be-dupixent-mnp', null, said)
    expect((await stateNow())?.local).toBeNull()
    expect(await did()).toEqual(['local-dates-set', 'local-dates-removed'])
  })
})

/** A power cut: the transaction ends at one of its writes. fake-indexeddb gives back what stood before, as browsers do. */
describe('cut off at any write', () => {
  const changes: [string, () => Promise<unknown>][] = [
    ['activation', () => activate(row(3), now)],
    ['activation of an older pack', () => activate(row(3), { ...said, pinned: 9, reason: 'r' })],
    ['keeping for later', () => keepForLater(row(4), '2027-01-01', said)],
    ['rolling back', () => rollBack(PROGRAM, 1, said)],
    [
      'local dates',
      () => setLocalDates(PROGRAM, { from: '2026-01-01', until: null, who: 'x', on: '2026-11-21' }, said),
    ],
  ]
  it.each(changes)('%s leaves the database as before or as after', async (_name, change) => {
    await activate(row(2), now)
    const before = await whole()
    let writes = 0
    for (let cut = 0; ; cut++) {
      writes = 0
      const spies = ['put', 'add'].map((method) => {
        const store = IDBObjectStore.prototype as unknown as Record<string, (...given: unknown[]) => unknown>
        const real = store[method]
        return vi.spyOn(store, method).mockImplementation(function (this: IDBObjectStore, ...given: unknown[]) {
          const request = real?.apply(this, given)
          if (writes++ === cut) this.transaction.abort()
          return request
        })
      })
      const outcome = (await change()) as { ok: boolean }
      for (const spy of spies) spy.mockRestore()
      if (writes <= cut) {
        expect(outcome.ok).toBe(true)
        expect(await whole()).not.toBe(before)
        break
      }
      expect(outcome.ok, `cut at write ${cut}`).toBe(false)
      expect(await whole(), `cut at write ${cut}`).toBe(before)
    }
    expect(writes).toBeGreaterThan(1)
  })
})

describe('trusted keys', () => {
  it('are pinned once, handed over and revoked, and never come back', async () => {
    const [old, next] = [await signer(), await signer()]
    expect(await addKey(old.trusted, said.at)).toEqual({ ok: true, value: {} })
    expect((await addKey({ ...old.trusted, programs: ['be-*'] }, said.at)).ok).toBe(false)
    await replaceKey({ old: { ...old.trusted, replacedBy: next.trusted.kid }, fresh: next.trusted }, said.at)
    await revokeKey(next.trusted.kid, '2026-11-21', 'A. Admin', said.at)
    const keys = await pinnedKeys()
    const byKid = new Map((keys.ok ? keys.value : []).map((key) => [key.kid, key]))
    expect(byKid.get(old.trusted.kid)?.replacedBy).toBe(next.trusted.kid)
    expect(byKid.get(next.trusted.kid)?.revokedOn).toBe('2026-11-21')
    expect((await addKey(next.trusted, said.at)).ok).toBe(false)
    expect((await revokeKey('x', '2026-11-21', 'A', said.at)).ok).toBe(false)
    expect(await did()).toEqual(['key-added', 'key-replaced', 'key-revoked'])
  })
})

it('a refusal that comes up at every start stands in the log once', async () => {
  const refused = { ...said, what: 'policy-pack-refused' as const, about: 'x', detail: 'signature: altered' }
  await recordOnce(refused)
  await recordOnce({ ...refused, at: '2026-11-22T09:00:00.000Z' })
  await recordOnce({ ...refused, detail: 'version: older-version' })
  expect(await did()).toEqual(['policy-pack-refused', 'policy-pack-refused'])
})

it('the log and the loaded packs are listed', async () => {
  await record({ ...said, what: 'backup-made', about: '', detail: '' })
  await activate(row(2), now)
  const packs = await listPacks()
  expect(packs.ok && packs.value.map(({ digest }) => digest)).toEqual(['d2'])
  expect(await did()).toEqual(['backup-made', 'pack-activated'])
})
