import type { Lookup } from './lookup'
import type { PageDates } from './page-dates'

/** What every list needs while it is charted: the lexicon's answers, the page's dates, ids. */
export interface Workbench {
  lookup: Lookup
  dates: PageDates
  idFor: (prefix: string, text: string) => string
}
