import { looksOf } from '../../../lib/reading/looks'
import type { PageLook } from '../../../lib/reading/page-look'
import { NO_RULES } from '../../../lib/reading/page-rules'
import { lookOf } from '../../../lib/reading/visible'

const met = (look: PageLook): PageLook => Object.assign(look, { number: 7, measured: 9 })

/** What learning a row asks for, as if every element of the page had been met before; and the look of one row. */
export const metLooks = (document: Document) => {
  const view = document.defaultView as Window
  const looks = looksOf(view, NO_RULES)
  return {
    tools: {
      looks: { of: (...asked: Parameters<typeof looks.of>) => met(looks.of(...asked)) },
      said: () => 3,
      measured: 6,
    },
    lookOfRow: (row: Element): PageLook => met(lookOf(view.getComputedStyle(row), row, null)),
  }
}
