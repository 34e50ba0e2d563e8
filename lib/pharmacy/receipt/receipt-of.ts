import type { Decision } from '../verify/decision'
import type { Subject } from '../verify/subjects-of'
import type { Receipt } from './receipt'

/** What a receipt says beside its place in the log, which only the log knows. */
export type Statement = Omit<Receipt, 'sequence' | 'previous' | 'workstation'>

/**
 * The receipt's statement for a decided gate. `hashes`: `packHash` and `inputsHash` of what was judged. `requested`: when the hand-over
 * that it answers was made; null without one.
 */
export const statementOf = (
  { pack, judgement, gate }: Subject,
  decision: Decision,
  hashes: { pack: string; inputs: string; patient: string | null },
  requested: string | null,
): Statement => ({
  sidelight: 'receipt',
  version: 1,
  pack: { id: pack.id, version: pack.version, revision: judgement.revision, hash: hashes.pack },
  asOf: judgement.asOf,
  inputs: hashes.inputs,
  patient: hashes.patient,
  ...(requested === null ? {} : { requested }),
  stage: judgement.appliesTo,
  inForce: judgement.inForce,
  verdict: judgement.verdict,
  checks: gate.checks.map(({ item, read, state, mark }) => ({
    id: item.id,
    mandatory: item.mandatory,
    read,
    state,
    mark,
  })),
  decision,
})
