import { boundsOf } from '../dates/bounds'
import type { Unread } from '../model/coverage'
import { candidateTexts } from './candidate-texts'
import { scanDates } from './dates/scan-dates'
import { bestNamed } from './lookup'
import { fieldsOf } from './row-fields'
import type { Section } from './section'
import { seenDrugs, withSeen } from './seen-drugs'
import type { Workbench } from './workbench'

/** Rows among orders being written that name a drug and began before today: shown, one by one, for an order has not begun. */
export const begunOrders = (section: Section, { lookup, dates }: Workbench): Unread[] =>
  section.rows.flatMap((row): Unread[] => {
    const fields = fieldsOf(row, section)
    const order = dates.orderIn(section.frame, section.grid)
    const begun = (fields.by.start ?? []).flatMap(scanDates).some((mention) => {
      const bounds = boundsOf(dates.read(mention, order) ?? null)
      return bounds !== null && bounds.latest < dates.asOf
    })
    const texts = candidateTexts(fields)
    if (!begun || (bestNamed(texts, lookup)?.rank ?? 0) < 4) return []
    const seen = withSeen(seenDrugs(texts, lookup))
    return [{ text: fields.quote, why: 'unsure-what-list', locator: row.locator, ...seen }]
  })
