import type { HandOver } from '../../forms/hand-over/hand-over'
import type { Judgement } from '../../model/judgement'

/**
 * The programs a pharmacist judges as if they were wanted: what was handed over, where the prescriber judged it so, or where nothing
 * on the pharmacist's own page points at it. Else it is judged as the prescriber judged it, and has the same fingerprint. `unasked`:
 * the judgements without any candidate.
 */
export const candidatesFor = (
  handOver: Pick<HandOver, 'pack' | 'inputs'> | null,
  unasked: readonly Judgement[],
): string[] => {
  if (handOver === null) return []
  const { id } = handOver.pack
  const speaks = unasked.some(({ program, notice }) => program === id && notice !== 'none')
  return handOver.inputs.candidate || !speaks ? [id] : []
}
