import { boundsOf } from '../dates/bounds'
import type { ChartDate, IsoDay } from '../model/date'
import type { DateMention } from './dates/mention'
import { scanDates } from './dates/scan-dates'
import { fold } from './fold'

const RESUMED =
  /\b(?:reprise?|repris|resumed|restarted|hervat|herstart|wieder aufgenommen)(?: (?:le|on|op|am|since|depuis|sinds))?\s*:?\s*$/

/** Whether a line tells, with a day that has come, that a course which was stopped was taken up again: its stop is no end of it. */
export const isResumed = (
  line: string,
  read: (mention: DateMention) => ChartDate | undefined,
  end: ChartDate,
  asOf: IsoDay,
): boolean => {
  const folded = fold(line)
  return scanDates(line).some((mention) => {
    if (!RESUMED.test(folded.slice(0, mention.at))) return false
    const day = boundsOf(read(mention) ?? null)
    return day !== null && day.earliest <= asOf && day.earliest >= (boundsOf(end)?.latest ?? '')
  })
}
