import type { Reason } from '../model/judgement'
import type { Text } from '../model/text'
import type { Answered } from './answered'
import { reason, trio } from './reason'

const open = new WeakMap<Text, Reason>()

const openReason = (ask: Text): Reason => {
  const known = open.get(ask)
  if (known !== undefined) return known
  const made = reason('attestation.open', trio('ask', ask))
  open.set(ask, made)
  return made
}

/** What was asked and, where someone answered, who said what and when. */
export const attestationReason = (ask: Text, { answer, truth }: Answered): Reason =>
  answer === undefined || truth === 'unknown'
    ? openReason(ask)
    : reason('attestation.given', { ...trio('ask', ask), value: answer.value, who: answer.who, when: answer.when })
