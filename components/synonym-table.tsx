import { formatDate } from '../lib/dates/format-date'
import type { LocalSynonym } from '../lib/lexicon/local/local-synonym'
import type { Lang } from '../lib/model/text'
import type { Translate } from '../lib/platform/i18n'

export interface SynonymTableProps {
  synonyms: readonly LocalSynonym[]
  lang: Lang
  onDelete: (name: string) => void
  t: Translate
}

/** Names kept here, what they mean, who kept them and when. */
export const SynonymTable = ({ synonyms, lang, onDelete, t }: SynonymTableProps) =>
  synonyms.length === 0 ? (
    <p class="muted">{t('options.syn.none')}</p>
  ) : (
    <div class="scrolls">
      <table class="sticky" data-testid="synonyms">
        <thead>
          <tr>
            <th scope="col">{t('options.syn.name')}</th>
            <th scope="col">{t('options.syn.means')}</th>
            <th scope="col">{t('options.syn.by')}</th>
            <th scope="col">{t('options.lists.actions')}</th>
          </tr>
        </thead>
        <tbody>
          {synonyms.map(({ name, means, who, on }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{means.join(' + ')}</td>
              <td>{t('options.signedBy', { who, on: formatDate(on, lang) })}</td>
              <td>
                <button
                  type="button"
                  data-delete={name}
                  aria-label={`${t('options.syn.delete')}: ${name}`}
                  onClick={() => onDelete(name)}
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
