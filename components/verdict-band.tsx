import { formatDate } from '../lib/dates/format-date'
import type { Judgement } from '../lib/model/judgement'
import type { Lang } from '../lib/model/text'
import type { Translate } from '../lib/platform/i18n'
import { questionsOf } from './questions-of'
import { TruthMark } from './truth-mark'

export interface VerdictBandProps {
  judgement: Judgement
  /** One line saying why, naming the drug that binds. */
  why: string
  lang: Lang
  t: Translate
}

/** The verdict at a glance: icon, word, date. */
export const VerdictBand = ({ judgement, why, lang, t }: VerdictBandProps) => (
  <section
    class={`verdict verdict-${judgement.verdict}`}
    aria-live="polite"
    data-testid="verdict"
    data-verdict={judgement.verdict}
  >
    <TruthMark truth={judgement.verdict} t={t} show="mark" />
    <div>
      <h1>{headline(judgement, lang, t)}</h1>
      <p>{why}</p>
      {judgement.verdict !== 'met' && judgement.earliestStart && <p class="earliest">{earliest(judgement, lang, t)}</p>}
    </div>
  </section>
)

const headline = (judgement: Judgement, lang: Lang, t: Translate): string => {
  switch (judgement.verdict) {
    case 'met':
      return t('verdict.met.on', { date: formatDate(judgement.planned, lang) })
    case 'not-met':
      return judgement.earliestStart
        ? t('verdict.not-met.until', { date: formatDate(judgement.earliestStart.latest, lang) })
        : t('verdict.not-met')
    case 'unknown':
      return t('verdict.unknown.count', { count: questionsOf(judgement).length })
  }
}

const earliest = (judgement: Judgement, lang: Lang, t: Translate): string => {
  const start = judgement.earliestStart
  if (!start) return ''
  const date =
    start.earliest === start.latest
      ? formatDate(start.latest, lang)
      : t('verdict.between', { from: formatDate(start.earliest, lang), to: formatDate(start.latest, lang) })
  return [
    t('verdict.earliest', { date }),
    judgement.binding ? t('verdict.binding', { drug: judgement.binding }) : null,
    judgement.ifStoppedOn ? t('verdict.ifStopped', { date: formatDate(judgement.ifStoppedOn, lang) }) : null,
  ]
    .filter((part) => part !== null)
    .join(' · ')
}
