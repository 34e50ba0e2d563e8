import { addEntries } from '../../charting/add-entries'
import { amend } from '../../charting/amend'
import type { Chart } from '../../model/chart'
import type { Judgement } from '../../model/judgement'
import type { Pack } from '../../model/pack'
import { judgementText, packHash } from '../../rules/inputs-hash'
import { judge } from '../../rules/judge'
import { timelineOf } from '../../timeline/timeline-of'
import type { HandOver, HandOverInputs } from './hand-over'

/** The chart that was judged: as read, with what people added and corrected. */
export const judgedChart = ({ chart, added, facts, answers }: HandOverInputs): Chart =>
  amend(addEntries(chart, added, facts), answers)

export interface JudgedAgain {
  judgement: Judgement
  /** `other-rules`: the pack here is not the one it was judged by. `differs`: the same rules say something else here. */
  agrees: 'same' | 'other-rules' | 'differs'
}

/** The pharmacist's own judgement of what was handed over, by the pack installed here, and whether it is the one that came with it. */
export const judgeAgain = async (handOver: HandOver, pack: Pack): Promise<JudgedAgain> => {
  const judgement = judge(pack, timelineOf(judgedChart(handOver.inputs)), handOver.inputs)
  if ((await packHash(pack)) !== handOver.pack.hash) return { judgement, agrees: 'other-rules' }
  const same = judgementText(judgement) === judgementText(handOver.judgement)
  return { judgement, agrees: same ? 'same' : 'differs' }
}
