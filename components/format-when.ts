import { formatDate } from '../lib/dates/format-date'
import type { Lang } from '../lib/model/text'

/** A moment in the reader's own zone: "20 Nov 2026 14:05". */
export const formatWhen = (when: string, lang: Lang): string => splitWhen(when, lang).join(' ').trim()

/** Its day and its time of day apart; what is no moment is given back as the day. */
export const splitWhen = (when: string, lang: Lang): [day: string, time: string] => {
  const date = new Date(when)
  if (Number.isNaN(date.getTime())) return [when, '']
  const two = (n: number) => String(n).padStart(2, '0')
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
  return [formatDate(day, lang), `${two(date.getHours())}:${two(date.getMinutes())}`]
}
