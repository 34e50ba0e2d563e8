import { formatISO } from 'date-fns'
import { browser } from 'wxt/browser'
import { dueNow } from '../../lib/forms/cases/due-list'
import { listCases } from '../../lib/storage/cases'

/** The neutral grey of the panel's lines: red and amber mean verdicts. */
const COLOUR = '#5b6470'

/** Writes on the toolbar icon how many deadlines are overdue or due today; nothing when none is, or when nobody can tell. */
export const showBadge = async (): Promise<void> => {
  const cases = await listCases()
  const count = cases.ok ? dueNow(cases.value, formatISO(new Date(), { representation: 'date' })) : 0
  await browser.action.setBadgeBackgroundColor({ color: COLOUR })
  await browser.action.setBadgeText({ text: count === 0 ? '' : String(count) })
}
