import type { ActivePacks } from '../../lib/packs/active-packs'
import type { Refusal } from '../../lib/packs/refusal'
import { loadPolicy } from '../../lib/platform/policy'
import { recordOnce } from '../../lib/storage/audit'
import { listPacks } from '../../lib/storage/packs'
import { take } from './load-pack'
import { now, overrides } from './packs-in-use'

/** Packs of the policy that were not taken in this worker's life, by file. */
const refused = new Map<string, Refusal>()
let taking: Promise<void> | undefined

const takeAll = async (): Promise<void> => {
  const { policy } = await loadPolicy()
  if (policy.packs === undefined || policy.packs.length === 0) return
  const held = await listPacks()
  const known = new Set(held.ok ? held.value.map(({ file }) => file.trim()) : [])
  for (const file of policy.packs) {
    if (known.has(file.trim()) || refused.has(file)) continue
    const taken = await take({ file: file.trim(), allowOlder: false, who: 'policy', from: null, reason: '' }, 'policy')
    if (!taken.ok || taken.value.ok) continue
    const { refusal } = taken.value
    refused.set(file, refusal)
    const detail = `${refusal.step}: ${refusal.code} ${refusal.where} ${refusal.why}`
    await recordOnce({ at: now(), who: 'policy', what: 'policy-pack-refused', about: refusal.where, detail })
  }
}

/** Takes what the organisation distributes, each file once; its refusals are kept to be shown. */
export const policyPacks = async (): Promise<Refusal[]> => {
  taking ??= takeAll().finally(() => {
    taking = undefined
  })
  // A database that does not open is told by the message that waits for this.
  await taking.catch(() => {})
  return [...refused.values()]
}

/** What was loaded here and judges, the organisation's programs taken first; null when that cannot be told. */
export const loadedHere = async (): Promise<ActivePacks | null> => {
  try {
    await policyPacks()
    const loaded = await overrides()
    return loaded.ok ? loaded.value : null
  } catch {
    return null
  }
}
