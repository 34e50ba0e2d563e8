import { z } from 'zod'
import type { Gate } from './gate-of'
import { RefusalReason } from './refusal-reason'

/** What the pharmacist decided at the gate. */
export const Decision = z.discriminatedUnion('outcome', [
  z.strictObject({ outcome: z.literal('pass'), who: z.string().min(1), when: z.string().min(1) }),
  z.strictObject({
    outcome: z.literal('refuse'),
    who: z.string().min(1),
    when: z.string().min(1),
    reason: RefusalReason,
    note: z.string().max(2000).optional(),
  }),
])
export type Decision = z.infer<typeof Decision>

export type DecisionProblem = 'stage-unclear' | 'checks-to-do' | 'check-failed' | 'nobody-signs'

/** Whether the gate allows a decision: null when it does. Passing needs every mandatory check done; refusing needs only its reason. */
export const decisionProblem = (gate: Gate, decision: Decision): DecisionProblem | null => {
  if (decision.who.trim() === '') return 'nobody-signs'
  if (decision.outcome === 'refuse') return null
  switch (gate.state) {
    case 'stage-unclear':
      return 'stage-unclear'
    case 'open':
      return 'checks-to-do'
    case 'failed':
      return 'check-failed'
    case 'clear':
      return null
  }
}
