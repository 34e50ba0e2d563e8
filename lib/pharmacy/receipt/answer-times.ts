import { daysApart } from '../../dates/days'
import type { Receipt } from './receipt'

/** How long prescribers waited: from the making of the hand-over to the signed decision, in whole calendar days. */
export interface AnswerTimes {
  /** Receipts that answered a hand-over; others say nothing of a request. */
  count: number
  median: number | null
  bars: readonly { from: number; to: number | null; count: number }[]
}

const BARS: readonly { from: number; to: number | null }[] = [
  { from: 0, to: 0 },
  { from: 1, to: 1 },
  { from: 2, to: 2 },
  { from: 3, to: 5 },
  { from: 6, to: 10 },
  { from: 11, to: null },
]

/** Days between request and answer over a log. A request dated after its answer is a clock set wrong: counted as the same day. */
export const answerTimes = (receipts: readonly Receipt[]): AnswerTimes => {
  const days = receipts
    .flatMap(({ requested, decision }) =>
      requested === undefined ? [] : [Math.max(0, daysApart(requested.slice(0, 10), decision.when.slice(0, 10)))],
    )
    .sort((a, b) => a - b)
  const [low, high] = [days[(days.length - 1) >> 1], days[days.length >> 1]]
  return {
    count: days.length,
    median: low === undefined || high === undefined ? null : (low + high) / 2,
    bars: BARS.map(({ from, to }) => ({
      from,
      to,
      count: days.filter((one) => one >= from && (to === null || one <= to)).length,
    })),
  }
}
