import type { Hint } from '../lib/model/hint'
import type { Translate } from '../lib/platform/i18n'

export interface HintTableProps {
  hints: readonly Hint[]
  onDelete: (id: string) => void
  t: Translate
}

/** Hints kept here: for which EHR, where they point and what they call its columns. */
export const HintTable = ({ hints, onDelete, t }: HintTableProps) =>
  hints.length === 0 ? (
    <p class="muted">{t('options.hints.none')}</p>
  ) : (
    <div class="scrolls">
      <table class="sticky" data-testid="hints">
        <thead>
          <tr>
            <th scope="col">{t('options.hints.name')}</th>
            <th scope="col">{t('options.hints.ehr')}</th>
            <th scope="col">{t('options.hints.columns')}</th>
            <th scope="col">{t('options.lists.actions')}</th>
          </tr>
        </thead>
        <tbody>
          {hints.map(({ id, ehr, where, columns }) => (
            <tr key={id}>
              <th scope="row">{id}</th>
              <td>{ehr}</td>
              <td>
                <code>{where}</code>: {columns.map(({ role }) => t(`options.hints.role.${role}`)).join(', ')}
              </td>
              <td>
                <button
                  type="button"
                  data-delete={id}
                  aria-label={`${t('options.syn.delete')}: ${id}`}
                  onClick={() => onDelete(id)}
                >
                  {t('options.syn.delete')}
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
