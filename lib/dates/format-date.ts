import type { ChartDate, PartialDate } from '../model/date'
import type { Lang } from '../model/text'

const MONTHS: Record<Lang, readonly string[]> = {
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  fr: ['janv.', 'févr.', 'mars', 'avr.', 'mai', 'juin', 'juil.', 'août', 'sept.', 'oct.', 'nov.', 'déc.'],
  nl: ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'],
}

const twoDigits = (date: string, at: number): number => (date.charCodeAt(at) - 48) * 10 + date.charCodeAt(at + 1) - 48

/** A civil date written so that day and month cannot be swapped, with no more precision than it has: 14 Jun 2026, Jun 2026, 2026. */
export const formatDate = (date: PartialDate, lang: Lang): string => {
  if (date.length < 7) return date
  const year = date.slice(0, 4)
  const name = MONTHS[lang][twoDigits(date, 5) - 1] ?? date.slice(5, 7)
  if (date.length < 10) return `${name} ${year}`
  const day = twoDigits(date, 8)
  return `${day}${day === 1 && lang === 'fr' ? 'er' : ''} ${name} ${year}`
}

/** A chart date for people: all its readings when it can be read several ways; null when the page wrote none. */
export const formatChartDate = (date: ChartDate | undefined, lang: Lang): string | null => {
  if (date == null) return null
  if (typeof date === 'string') return formatDate(date, lang)
  return date.readings.map((reading) => formatDate(reading, lang)).join(' / ')
}
