import { formatISO } from 'date-fns'
import type { Pack } from '../../lib/model/pack'
import type { ActivePacks } from '../../lib/packs/active-packs'
import { type ProgramState, standsOver } from '../../lib/packs/program-state'
import { signedPack } from '../../lib/packs/trust/signed-pack'
import { pinned, type TrustedKey } from '../../lib/packs/trust/trusted-key'
import { loadPolicy } from '../../lib/platform/policy'
import type { PackRow } from '../../lib/storage/pack-tables'
import { listPacks, listStates, takeDue } from '../../lib/storage/packs'
import type { Stored } from '../../lib/storage/stored'
import { pinnedKeys } from '../../lib/storage/trusted-keys'
import { embeddedPacks } from './embedded-packs'

export const today = (): string => formatISO(new Date(), { representation: 'date' })
export const now = (): string => new Date().toISOString()

/** Keys people pinned, and the organisation's, which nobody here revokes. A key people revoked stays revoked. */
export const trustedKeys = async (): Promise<Stored<TrustedKey[]>> => {
  const [own, { policy }] = await Promise.all([pinnedKeys(), loadPolicy()])
  if (!own.ok) return own
  const by = { addedOn: today(), addedBy: '', origin: 'policy' as const }
  const given = await Promise.all((policy.trustedKeys ?? []).map((file) => pinned(file, by)))
  const known = new Set(own.value.map(({ kid }) => kid))
  return { ok: true, value: [...own.value, ...given.filter(({ kid }) => !known.has(kid))] }
}

/** A program's loaded pack and the state that puts it in use. */
export interface InUse {
  state: ProgramState
  row: PackRow
}

export interface Loaded {
  states: ProgramState[]
  rows: PackRow[]
  keys: TrustedKey[]
  embedded: Pack[]
  /** Programs that a loaded pack judges. One whose key was revoked does not, nor one that the extension has since overtaken. */
  inUse: ReadonlyMap<string, InUse>
}

/** Everything about loaded packs, after what was due has come into use. */
export const loadedPacks = async (): Promise<Stored<Loaded>> => {
  const came = await takeDue(today(), now())
  if (!came.ok) return came
  const [states, rows, keys, embedded] = await Promise.all([listStates(), listPacks(), trustedKeys(), embeddedPacks()])
  if (!states.ok) return states
  if (!rows.ok) return rows
  if (!keys.ok) return keys
  const byDigest = new Map(rows.value.map((row) => [row.digest, row]))
  const revoked = new Set(keys.value.filter(({ revokedOn }) => revokedOn !== undefined).map(({ kid }) => kid))
  const versions = new Map(embedded.map(({ id, version }) => [id, version]))
  const inUse = new Map<string, InUse>()
  for (const state of states.value) {
    const row = state.active === null ? undefined : byDigest.get(state.active)
    if (row === undefined || revoked.has(row.kid)) continue
    if (standsOver(row.version, state.pinned, versions.get(row.program) ?? 0)) inUse.set(state.program, { state, row })
  }
  return { ok: true, value: { states: states.value, rows: rows.value, keys: keys.value, embedded, inUse } }
}

/** What the panel adds to the embedded programs. */
export const overrides = async (): Promise<Stored<ActivePacks>> => {
  const loaded = await loadedPacks()
  if (!loaded.ok) return loaded
  const { states, inUse } = loaded.value
  return {
    ok: true,
    value: {
      packs: [...inUse.values()].map(({ row }) => ({ pack: signedPack(row.file), signedBy: row.signedBy })),
      local: states.flatMap(({ program, local }) => (local === null ? [] : [{ program, dates: local }])),
    },
  }
}
