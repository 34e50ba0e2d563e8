import { useState } from 'preact/hooks'
import { formatDate } from '../lib/dates/format-date'
import type { Lang } from '../lib/model/text'
import type { CheckMark } from '../lib/pharmacy/verify/check-mark'
import type { Check } from '../lib/pharmacy/verify/gate-of'
import { OverrideReason } from '../lib/pharmacy/verify/override-reason'
import type { Translate } from '../lib/platform/i18n'

export type MarkGiven = Pick<CheckMark, 'check' | 'outcome'> &
  Pick<Partial<CheckMark>, 'note' | 'testedOn' | 'override'>

export interface PharmacyChecksProps {
  checks: readonly Check[]
  lang: Lang
  /** A name is written: what is marked has someone who did it. */
  canSign: boolean
  onMark: (mark: MarkGiven) => void
  /** Takes back what a person found: the check is as the judgement leaves it. */
  onTakeBack: (check: string) => void
  t: Translate
}

const MARKS = { done: '✓', failed: '✕', 'to-do': '?' } as const
const TRUTH = { done: 'met', failed: 'not-met', 'to-do': 'unknown' } as const

const isSame = (mark: CheckMark, given: MarkGiven): boolean =>
  (['outcome', 'note', 'testedOn', 'override'] as const).every((key) => mark[key] === given[key])

/** One line of the checklist: its state, what the judgement says, the source's words, and what a person found. */
const CheckRow = ({
  check,
  lang,
  canSign,
  onMark,
  onTakeBack,
  t,
}: { check: Check } & Omit<PharmacyChecksProps, 'checks'>) => {
  const { item, read, mark, problem, state } = check
  const [note, setNote] = useState('')
  const [testedOn, setTestedOn] = useState('')
  const [override, setOverride] = useState('')
  const reason = OverrideReason.options.find((one) => one === override)
  const give = (outcome: CheckMark['outcome']) => {
    const given: MarkGiven = {
      check: item.id,
      outcome,
      ...(note.trim() === '' ? {} : { note: note.trim() }),
      ...(testedOn === '' ? {} : { testedOn }),
      ...(reason === undefined || outcome === 'not-ok' ? {} : { override: reason }),
    }
    // Pressed again with nothing added, a mark is taken back.
    if (mark !== null && isSame(mark, given)) onTakeBack(item.id)
    else onMark(given)
  }
  return (
    <li class="check-row" data-check={item.id} data-state={state}>
      <span class={`mark mark-${TRUTH[state]}`} aria-hidden="true">
        {MARKS[state]}
      </span>
      <div>
        <strong>{item.label[lang]}</strong>{' '}
        <span class="muted">
          {t(`pharmacy.state.${state}`)} · {t(item.mandatory ? 'pharmacy.mandatory' : 'pharmacy.advised')} ·{' '}
          {t(`pharmacy.kind.${item.kind}`)}
        </span>
        <p class="muted">
          {read === null ? t('pharmacy.read.person') : t(`pharmacy.read.${read}`)}
          {mark !== null && ` ${t('pharmacy.marked', { who: mark.who, on: formatDate(mark.when.slice(0, 10), lang) })}`}
          {problem !== null && ` ${t(`pharmacy.problem.${problem}`)}`}
        </p>
        <details>
          <summary>{t('pharmacy.source')}</summary>
          {item.quotes.map((quote) => (
            <blockquote key={quote.text} lang={quote.lang}>
              {quote.text} <cite>{quote.section}</cite>
            </blockquote>
          ))}
        </details>
        <div class="actions">
          {item.withinDays !== undefined && (
            <label>
              {t('pharmacy.testedOn')}
              <input type="date" value={testedOn} onChange={(event) => setTestedOn(event.currentTarget.value)} />
            </label>
          )}
          {read === 'not-met' && (
            <label>
              {t('pharmacy.override')}
              <select value={override} onChange={(event) => setOverride(event.currentTarget.value)}>
                <option value="">—</option>
                {OverrideReason.options.map((one) => (
                  <option key={one} value={one}>
                    {t(`pharmacy.override.${one}`)}
                  </option>
                ))}
              </select>
            </label>
          )}
          <label>
            {t('pharmacy.note')}
            <input type="text" value={note} maxLength={500} onInput={(event) => setNote(event.currentTarget.value)} />
          </label>
          <div class="buttons">
            <button
              type="button"
              aria-label={`${t('pharmacy.holds')}: ${item.label[lang]}`}
              aria-pressed={mark?.outcome === 'ok'}
              disabled={!canSign}
              onClick={() => give('ok')}
            >
              {t('pharmacy.holds')}
            </button>
            <button
              type="button"
              aria-label={`${t('pharmacy.holdsNot')}: ${item.label[lang]}`}
              aria-pressed={mark?.outcome === 'not-ok'}
              disabled={!canSign}
              onClick={() => give('not-ok')}
            >
              {t('pharmacy.holdsNot')}
            </button>
          </div>
        </div>
      </div>
    </li>
  )
}

/** The checklist of one gate, what is mandatory first. */
export const PharmacyChecks = ({ checks, ...rest }: PharmacyChecksProps) => (
  <ul class="plain checks">
    {[...checks]
      .sort((a, b) => Number(b.item.mandatory) - Number(a.item.mandatory))
      .map((check) => (
        <CheckRow key={check.item.id} check={check} {...rest} />
      ))}
  </ul>
)
