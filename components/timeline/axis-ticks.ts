import { civilOf, isoDayOf } from '../../lib/dates/civil-of'
import { dayNumberOf } from '../../lib/dates/day-number'
import { formatDate } from '../../lib/dates/format-date'
import type { Span } from '../../lib/dates/span'
import type { Lang } from '../../lib/model/text'

export interface Tick {
  at: number
  label: string
}

/** Months between ticks, from the closest to the widest. */
const STEPS = [1, 2, 3, 6, 12, 24, 60, 120] as const

/** Ticks on first days of months and years, as many as have room (`most`), labelled without more precision than they need. */
export const axisTicks = (view: Span, most: number, lang: Lang): Tick[] => {
  const months = (view.hi - view.lo) / 30.4
  const step = STEPS.find((one) => months / one <= most) ?? 240
  const from = civilOf(view.lo)
  const ticks: Tick[] = []
  for (let month = Math.ceil((from.year * 12 + from.month - 1) / step) * step; ; month += step) {
    const at = dayNumberOf(Math.floor(month / 12), (month % 12) + 1, 1)
    if (at > view.hi) return ticks
    if (at >= view.lo) ticks.push({ at, label: formatDate(isoDayOf(at).slice(0, step % 12 === 0 ? 4 : 7), lang) })
  }
}
