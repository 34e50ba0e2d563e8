import type { Reason } from '../model/judgement'
import type { Text } from '../model/text'
import type { Answered } from './answered'
import { reason, trio } from './reason'

/** What was asked and, where someone answered, who said what and when. */
export const attestationReason = (ask: Text, { answer, truth }: Answered): Reason =>
  answer === undefined || truth === 'unknown'
    ? reason('attestation.open', trio('ask', ask))
    : reason('attestation.given', { ...trio('ask', ask), value: answer.value, who: answer.who, when: answer.when })
