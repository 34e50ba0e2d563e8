import type { SeenDrug } from '../model/coverage'
import type { Missing } from '../model/judgement'
import { remember } from '../timeline/remember'
import type { Timeline } from '../timeline/timeline-of'
import { membershipQuestion } from './row-question'

/** A row that nobody can call a treatment of this patient, and nobody can call none; with what it may name. */
export interface DoubtedRow {
  text: string
  drugs: readonly SeenDrug[]
  /** The question that would tell, where the row has an entry of its own. */
  missing: readonly Missing[]
}

const DOUBTED = {}
/** A suggestion below this is like too many names to ask about each of them. */
const LIKELY = 0.75

/** "IgG 9,1 g/l": how much of it is in the blood, a result and no treatment. */
const CONCENTRATION = /\d\s?(?:[mµun]?g|k?ui?|[mµn]?mol)\s?\/\s?[dm]?l\b/i

const find = ({ chart, exposures }: Timeline): DoubtedRow[] => {
  const unread = chart.unread.flatMap(({ text, seen }) =>
    seen === undefined ? [] : [{ text, drugs: seen, missing: [] }],
  )
  const unsure = exposures.flatMap((exposure): DoubtedRow[] => {
    const { taken, described, statement, source } = exposure
    if (described.recognised || taken === 'no' || statement === undefined) return []
    if (CONCENTRATION.test(source.quote)) return []
    const { route, form } = described
    const more = { ...(route === undefined ? {} : { route }), ...(form === undefined ? {} : { form }) }
    const drugs = statement.candidates
      .filter(({ score }) => score >= LIKELY)
      .map(({ name }) => ({ substances: [{ name, atc: [] }], ...more }))
    return drugs.length === 0 ? [] : [{ text: source.quote, drugs, missing: [membershipQuestion(exposure)] }]
  })
  return [...unread, ...unsure]
}

/** The rows shown as unread in which a drug was seen, and those whose name is only like a drug's. Found once for a timeline. */
export const doubtedRows = (timeline: Timeline): readonly DoubtedRow[] =>
  remember(timeline, DOUBTED, () => find(timeline))
