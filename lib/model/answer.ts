import { z } from 'zod'

/** What a question wants back. */
export const AnswerKind = z.enum(['yes-no', 'date', 'choice', 'number', 'text'])
export type AnswerKind = z.infer<typeof AnswerKind>

/** A person's answer: attestations always carry who and when. `value` is `yes`, `no`, a civil date, a number or text. */
export const Answer = z.strictObject({
  question: z.string(),
  value: z.string(),
  who: z.string(),
  /** ISO date-time, given by the caller. */
  when: z.string(),
})
export type Answer = z.infer<typeof Answer>
