import { formatDate } from '../lib/dates/format-date'
import type { Judgement } from '../lib/model/judgement'
import type { Lang } from '../lib/model/text'
import type { Translate } from '../lib/platform/i18n'
import { questionsOf } from './questions-of'
import { unbroken } from './unbroken'

/** `plain`: the criteria are not what matters here, so neither a tick nor a cross is shown. */
export type Tone = Judgement['verdict'] | 'plain'

export interface Headline {
  tone: Tone
  text: string
}

/**
 * The verdict in a few words, with its date. What has no criteria, does not apply or is not in force is never worded as leave to
 * start, whatever its criteria say.
 */
export const headline = (judgement: Judgement, lang: Lang, t: Translate): Headline => {
  const { appliesTo, criteria, inForce, verdict } = judgement
  if (criteria.length === 0) return { tone: 'plain', text: t('verdict.informs') }
  if (appliesTo === 'not-applicable') return { tone: 'plain', text: t('verdict.not-applicable') }
  if (verdict === 'met' && (inForce === 'expired' || inForce === 'not-yet'))
    return { tone: 'plain', text: t(`verdict.met.${inForce}`) }
  return { tone: verdict, text: words(judgement, lang, t) }
}

const words = (judgement: Judgement, lang: Lang, t: Translate): string => {
  const { appliesTo, earliestStart, planned } = judgement
  const treated = appliesTo === 'continuation' || appliesTo === 'stop'
  switch (judgement.verdict) {
    case 'met':
      return treated
        ? t(`verdict.met.${appliesTo}`)
        : t('verdict.met.on', { date: unbroken(formatDate(planned, lang)) })
    case 'not-met':
      if (earliestStart) return t('verdict.not-met.until', { date: unbroken(formatDate(earliestStart.latest, lang)) })
      return treated ? t(`verdict.not-met.${appliesTo}`) : t('verdict.not-met')
    case 'unknown':
      return t('verdict.unknown.count', { count: questionsOf(judgement).length })
  }
}
