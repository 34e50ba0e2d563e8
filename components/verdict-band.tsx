import { formatDate } from '../lib/dates/format-date'
import type { Judgement } from '../lib/model/judgement'
import type { Lang } from '../lib/model/text'
import type { Translate } from '../lib/platform/i18n'
import { headline } from './headline'
import { InForceMark } from './in-force-mark'
import { TruthMark } from './truth-mark'

export interface VerdictBandProps {
  judgement: Judgement
  /** The program judged, as it calls itself. */
  program: string
  /** One line saying why, naming the drug that binds. */
  why: string
  lang: Lang
  t: Translate
}

/** The verdict at a glance: icon, word, date; under it the line that says why, and what the program's dates are worth. */
export const VerdictBand = ({ judgement, program, why, lang, t }: VerdictBandProps) => {
  const { tone, text } = headline(judgement, lang, t)
  const { earliestStart: start, ifStoppedOn } = judgement
  return (
    <section
      class={`verdict verdict-${tone}`}
      aria-label={t('verdict.label')}
      tabIndex={-1}
      data-testid="verdict"
      data-verdict={judgement.verdict}
    >
      {tone !== 'plain' && <TruthMark truth={tone} t={t} show="mark" />}
      <div class="verdict-text">
        <h2 class="headline">{text}</h2>
        {why && <p>{why}</p>}
        {judgement.verdict !== 'met' && start && start.earliest !== start.latest && (
          <p>{t('verdict.between', { from: formatDate(start.earliest, lang), to: formatDate(start.latest, lang) })}</p>
        )}
        {judgement.verdict !== 'met' && start && ifStoppedOn && (
          <p>{t('verdict.ifStopped', { date: formatDate(ifStoppedOn, lang) })}</p>
        )}
        <p class="verdict-program">
          {program} <InForceMark inForce={judgement.inForce} t={t} />
        </p>
      </div>
    </section>
  )
}
