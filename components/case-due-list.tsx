import { formatDate } from '../lib/dates/format-date'
import { DUE_WHEN, type DueCase } from '../lib/forms/cases/due-list'
import type { Lang } from '../lib/model/text'
import type { Translate } from '../lib/platform/i18n'

export interface CaseDueListProps {
  due: readonly DueCase[]
  /** What is waited for, in words that name nobody. */
  titleOf: (due: DueCase) => string
  onCalendar: () => void
  lang: Lang
  t: Translate
}

/** What is waited for, soonest first: overdue, today, this week, later. Nothing is shown when nothing is. */
export const CaseDueList = ({ due, titleOf, onCalendar, lang, t }: CaseDueListProps) => {
  if (due.length === 0) return null
  return (
    <section class="due-list" data-testid="due-list">
      <h2>{t('due.title')}</h2>
      {DUE_WHEN.map((when) => {
        const some = due.filter((one) => one.when === when)
        if (some.length === 0) return null
        return (
          <div key={when} class="due" data-when={when}>
            <h3>{t(`due.${when}`)}</h3>
            <ul class="plain">
              {some.map((one) => (
                <li key={one.id}>
                  <span>{titleOf(one)}</span>{' '}
                  <span class="when">{one.due.day === null ? t('due.uncounted') : formatDate(one.due.day, lang)}</span>
                </li>
              ))}
            </ul>
          </div>
        )
      })}
      <p class="muted">{t('due.counted')}</p>
      <button type="button" data-testid="calendar" onClick={onCalendar}>
        {t('due.calendar')}
      </button>
    </section>
  )
}
