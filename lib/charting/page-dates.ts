import type { ChartDate, IsoDay } from '../model/date'
import type { PageReading } from '../model/reading'
import { chartDateOf } from './dates/chart-date'
import { type DatedRow, dayOrderOf } from './dates/day-order'
import type { DateMention, DayOrder } from './dates/mention'
import { scanDates } from './dates/scan-dates'
import { foldWords } from './fold'
import { pageLanguage } from './page-language'
import { parseStatus } from './status-words'

/** Reads the dates of one page: knows today and, per grid, whether the day or the month comes first. */
export interface PageDates {
  asOf: IsoDay
  /** The language the page is written in; empty when nothing tells. */
  lang: string
  orderIn: (frame: number, grid: string | undefined) => DayOrder
  /** The date as the chart holds it; undefined when it was written and cannot be read. */
  read: (mention: DateMention, order: DayOrder) => ChartDate | undefined
}

const datedRow = (texts: readonly string[]): DatedRow => ({
  mentions: texts.flatMap(scanDates),
  past:
    texts.some((text) => text.length < 30 && ['active', 'completed', 'stopped'].includes(parseStatus(text) ?? '')) &&
    !/\b(?:planned|intended|scheduled|draft|prevu|gepland|next|expir|prochain|volgende)/.test(
      foldWords(texts.join(' ')),
    ),
})

/** Rows looked at to settle an order: enough to meet a 13th, bounded on endless lists. */
const MAX_ROWS = 3_000

/** Settles day and month over the whole page, and per grid where a grid settles it for itself. */
export const pageDatesOf = (reading: PageReading, asOf: IsoDay): PageDates => {
  const lang = pageLanguage(reading)
  const perGrid = new Map<string, DatedRow[]>()
  const all: DatedRow[] = []
  for (const frame of reading.frames) {
    for (const grid of frame.grids) {
      const rows = grid.rows.slice(0, MAX_ROWS).map((row) => datedRow(row.cells.map((cell) => cell.text)))
      perGrid.set(`${frame.frame}:${grid.id}`, rows)
      all.push(...rows)
    }
    for (const block of frame.blocks) all.push(datedRow([block.text]))
  }
  const page = dayOrderOf(all, lang, asOf)
  const orders = new Map([...perGrid].map(([id, rows]) => [id, dayOrderOf(rows, '', asOf) ?? page]))
  return {
    asOf,
    lang,
    orderIn: (frame, grid) => orders.get(`${frame}:${grid ?? ''}`) ?? page,
    read: (mention, order) => {
      const { parts } = mention
      if (parts.kind === 'ago' && parts.only === 'fr' && /^(?:nl|de)/i.test(lang)) return undefined
      const result = chartDateOf(mention, order, asOf)
      return result.kind === 'date' ? result.date : result.kind === 'absent' ? null : undefined
    },
  }
}
