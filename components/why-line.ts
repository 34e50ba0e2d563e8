import { formatDate } from '../lib/dates/format-date'
import type { CriterionJudgement, Judgement, Reason } from '../lib/model/judgement'
import type { Lang } from '../lib/model/text'
import type { Translate } from '../lib/platform/i18n'

export interface WhyInput {
  judgement: Judgement
  /** What the program is about: said where there are no criteria to speak of. */
  summary: string
  labelOf: (criterion: string) => string
  phrase: (reason: Reason) => string
  lang: Lang
  t: Translate
}

/** The one line under the verdict: the drug that binds and its day, what fails, or what is asked first. */
export const whyLine = (input: WhyInput): string => {
  const { judgement, summary, labelOf, phrase, lang, t } = input
  const { criteria, earliestStart, verdict } = judgement
  if (criteria.length === 0 || judgement.appliesTo === 'not-applicable') return summary
  if (verdict === 'met') return t('verdict.why.met', { count: criteria.length })
  if (earliestStart) {
    const said = waiting(judgement)?.reasons[0]
    const day = formatDate(earliestStart.latest, lang)
    const until = verdict === 'unknown' ? t('verdict.unknown.until', { date: day }) : null
    return [until, said ? phrase(said) : null].filter((part) => part !== null).join(' ')
  }
  const deciding = criteria.filter((criterion) => criterion.truth === verdict)
  const [first, ...others] = deciding
  if (!first) return ''
  if (verdict === 'not-met') return `${labelOf(first.id)}: ${first.reasons[0] ? phrase(first.reasons[0]) : ''}`
  const name = labelOf(first.id)
  return others.length === 0 ? name : t('verdict.why.more', { first: name, count: others.length })
}

/** The criterion that keeps the patient waiting longest. */
const waiting = ({ criteria, earliestStart, binding }: Judgement): CriterionJudgement | undefined =>
  criteria.find((one) => one.binding === binding && one.clearOn?.latest === earliestStart?.latest) ??
  criteria.find((one) => one.clearOn?.latest === earliestStart?.latest)
