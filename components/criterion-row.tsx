import type { Answer } from '../lib/model/answer'
import type { Criterion } from '../lib/model/criterion'
import type { CriterionJudgement, Evidence, Reason } from '../lib/model/judgement'
import type { Lang } from '../lib/model/text'
import type { Translate } from '../lib/platform/i18n'
import { askedOf } from './asked-of'
import { EvidenceChip, type EvidenceChipProps } from './evidence-chip'
import { Question, type QuestionProps } from './question'
import { questionsOfCriterion } from './questions-of'
import { RowNotes } from './row-notes'
import { TruthMark } from './truth-mark'

export interface CriterionRowProps {
  criterion: CriterionJudgement
  /** The rule as the pack states it; absent for a criterion the pack no longer has. */
  rule: Criterion | undefined
  open: boolean
  onToggle: (id: string) => void
  sentence: string
  phrase: (reason: Reason) => string
  answers: ReadonlyMap<string, Answer>
  onAnswer: QuestionProps['onAnswer']
  onShow: EvidenceChipProps['onShow']
  formatWhen: (when: string) => string
  lang: Lang
  t: Translate
}

/** One line at the desk; opened, the source's own words, the arithmetic, the rows and the questions. */
export const CriterionRow = (props: CriterionRowProps) => {
  const { criterion, rule, open, onToggle, sentence, t, lang } = props
  const evidence = evidenceOf(criterion)
  const questions = questionsOfCriterion(criterion)
  const answered = [...props.answers.values()].flatMap((answer) => {
    const asked = askedOf(answer.question, criterion, rule)
    return asked === undefined ? [] : [{ answer, text: asked?.[lang] ?? answer.question }]
  })
  return (
    <li class="criterion" data-criterion={criterion.id} data-truth={criterion.truth}>
      <button type="button" class="criterion-line" aria-expanded={open} onClick={() => onToggle(criterion.id)}>
        <TruthMark truth={criterion.truth} t={t} show="mark" />
        <span>
          <span class="criterion-head">
            <span class="criterion-label">{rule ? rule.label[lang] : criterion.id}</span>
            <TruthMark truth={criterion.truth} t={t} show="word" />
          </span>
          {!onlyAsks(criterion, rule) && <span class="muted criterion-sentence">{sentence}</span>}
        </span>
      </button>
      {evidence.slice(0, open ? evidence.length : 2).map((one) => (
        <div class="evidence-line" key={`${one.entry}-${one.because.code}`}>
          <EvidenceChip quote={one.quote} locator={one.locator} onShow={props.onShow} t={t} />
          {open && <span class="muted">{props.phrase(one.because)}</span>}
          <RowNotes notHere={one.notHere} corrected={one.corrected} formatWhen={props.formatWhen} t={t} />
        </div>
      ))}
      {open && <Details {...props} />}
      {(open || criterion.truth === 'unknown') &&
        questions.map((missing) => (
          <Question
            key={missing.id}
            id={missing.id}
            text={props.phrase(missing.ask)}
            kind={missing.answer}
            options={missing.options}
            given={props.answers.get(missing.id)}
            onAnswer={props.onAnswer}
            formatWhen={props.formatWhen}
            t={t}
          />
        ))}
      {answered
        .filter(({ answer }) => !questions.some((question) => question.id === answer.question))
        .map(({ answer, text }) => (
          <Question
            key={answer.question}
            id={answer.question}
            text={text}
            kind="yes-no"
            given={answer}
            onAnswer={props.onAnswer}
            formatWhen={props.formatWhen}
            t={t}
          />
        ))}
    </li>
  )
}

const Details = ({ criterion, rule, phrase, lang, t }: CriterionRowProps) => (
  <div class="criterion-details">
    {criterion.reasons.length > 1 && (
      <>
        <h3 class="minor">{t('criterion.arithmetic')}</h3>
        <ul>
          {criterion.reasons.slice(1).map((reason) => (
            <li key={`${reason.code}-${JSON.stringify(reason.params)}`}>{phrase(reason)}</li>
          ))}
        </ul>
      </>
    )}
    {rule?.note && <p class="note">{rule.note[lang]}</p>}
    {rule && (
      <>
        <h3 class="minor">{t('criterion.source')}</h3>
        {rule.quotes.map((quote) => (
          <blockquote lang={quote.lang} key={`${quote.lang}-${quote.text}`}>
            <span class="lang-tag">{quote.lang.toUpperCase()}</span> {quote.text}{' '}
            <cite class="muted">{quote.section}</cite>
          </blockquote>
        ))}
      </>
    )}
  </div>
)

/** A criterion that only a person can answer: its question says it all. */
const onlyAsks = (criterion: CriterionJudgement, rule: Criterion | undefined): boolean =>
  criterion.truth === 'unknown' && (rule?.kind === 'attestation' || rule?.kind === 'evidence-only')

const evidenceOf = (criterion: CriterionJudgement): Evidence[] => {
  const all = [...criterion.evidence, ...(criterion.children ?? []).flatMap(evidenceOf)]
  const seen = new Set<string>()
  return all.filter((one) => {
    const key = `${one.entry} ${one.because.code}`
    return seen.has(key) ? false : seen.add(key)
  })
}
