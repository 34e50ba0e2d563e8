import { formatDate } from '../lib/dates/format-date'
import type { Answer } from '../lib/model/answer'
import type { Chart } from '../lib/model/chart'
import type { CriterionJudgement, Evidence, Judgement, Reason } from '../lib/model/judgement'
import type { Lang } from '../lib/model/text'
import type { Translate } from '../lib/platform/i18n'
import { correctedLines } from './corrected-lines'
import { headline } from './headline'

export interface NoteInput {
  judgement: Judgement
  program: string
  why: string
  chart: Chart
  answers: readonly Answer[]
  labelOf: (criterion: string) => string
  phrase: (reason: Reason) => string
  formatWhen: (when: string) => string
  lang: Lang
  t: Translate
}

/** The verdict with what it stands on, as plain lines for the patient's record. Who the patient is, the record knows. */
export const noteText = (input: NoteInput): string => {
  const { judgement, program, why, chart, answers, labelOf, formatWhen, lang, t } = input
  const { asOf, planned, inForce, criteria } = judgement
  const unread = chart.unread.reduce((sum, one) => sum + (one.count ?? 1), 0)
  const answered = answers.filter((answer) => answer.question.startsWith(`${judgement.program}/`))
  const corrected = correctedLines(chart.medications, formatWhen, t)
  return [
    `${program} (${t(`program.inForce.${inForce}`)})`,
    `${t('asOf.label', { date: formatDate(asOf, lang) })}. ${t('planned.label')}: ${formatDate(planned, lang)}`,
    '',
    `${headline(judgement, lang, t).text.replaceAll('\u00a0', ' ')}. ${why}`.trim(),
    ...(unread > 0 ? [t('unread.title', { count: unread })] : []),
    '',
    ...criteria.map((criterion) => criterionLine(criterion, input)),
    ...(answered.length > 0 ? ['', `${t('note.answers')}:`] : []),
    ...answered.map(
      ({ question, value, who, when }) =>
        `- ${labelOf(question.slice(question.indexOf('/') + 1))}: ${value === 'yes' || value === 'no' ? t(`question.${value}`) : value} (${who || '—'}, ${formatWhen(when)})`,
    ),
    ...(corrected.length > 0 ? ['', ...corrected] : []),
    '',
    t('app.decisionSupport'),
  ].join('\n')
}

const criterionLine = (criterion: CriterionJudgement, { labelOf, phrase, formatWhen, t }: NoteInput): string => {
  const [first] = criterion.reasons
  const seen = ({ notHere }: Evidence): string =>
    notHere === undefined ? '' : ` (${t(`seen.${notHere.why}`, { when: formatWhen(notHere.readAt) })})`
  const quotes = [...new Set(criterion.evidence.map((one) => `“${one.quote}”${seen(one)}`))]
  return [
    `- [${t(`truth.${criterion.truth}`)}] ${labelOf(criterion.id)}`,
    first === undefined ? '' : `: ${phrase(first)}`,
    quotes.length > 0 ? ` ${quotes.join(', ')}` : '',
  ].join('')
}
