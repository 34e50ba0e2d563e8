import type { Translate } from '../lib/platform/i18n'
import type { Problem } from '../lib/platform/messages'

export interface ProblemNoticeProps {
  problem: Problem
  onRetry?: (() => void) | undefined
  t: Translate
}

/** What happened, what it means for the verdict, what to do; never a code alone. */
export const ProblemNotice = ({ problem, onRetry, t }: ProblemNoticeProps) => (
  <section class="problem" role="alert" data-problem={problem.code}>
    <h1>{t(`problem.${problem.code}`)}</h1>
    {problem.detail && <p class="muted">{problem.detail}</p>}
    {onRetry && (
      <button type="button" onClick={onRetry}>
        {t('problem.retry')}
      </button>
    )}
  </section>
)
