import { useState } from 'preact/hooks'
import { formatDate } from '../lib/dates/format-date'
import type { Lang } from '../lib/model/text'
import type { Translate } from '../lib/platform/i18n'
import type { InstalledList } from '../lib/platform/lexicon-messages'

export interface InstalledListsProps {
  lists: readonly InstalledList[]
  lang: Lang
  onRemove: (source: InstalledList['source']) => void
  t: Translate
}

/** Which lists are in use, of which day, and the way to take one out. Removing asks once. */
export const InstalledLists = ({ lists, lang, onRemove, t }: InstalledListsProps) => {
  const [asked, setAsked] = useState<InstalledList['source'] | null>(null)
  return (
    <div data-testid="installed">
      <h2>{t('options.lists.installed')}</h2>
      {lists.length === 0 ? (
        <p class="muted">{t('options.lists.none')}</p>
      ) : (
        <div class="scrolls">
          <table>
            <thead>
              <tr>
                <th scope="col">{t('options.lists.list')}</th>
                <th scope="col" class="number">
                  {t('options.lists.products')}
                </th>
                <th scope="col">{t('options.lists.fileDay')}</th>
                <th scope="col">{t('options.lists.importedOn')}</th>
                <th scope="col">{t('options.lists.actions')}</th>
              </tr>
            </thead>
            <tbody>
              {lists.map(({ source, fileDay, importedOn, count }) => (
                <tr key={source} data-source={source}>
                  <th scope="row">{t(`options.lists.source.${source}`)}</th>
                  <td class="number">{count}</td>
                  <td>{fileDay === null ? '' : formatDate(fileDay, lang)}</td>
                  <td>{formatDate(importedOn, lang)}</td>
                  <td>
                    {asked === source ? (
                      <span
                        role="alertdialog"
                        aria-label={t('options.lists.removeSure', { list: t(`options.lists.source.${source}`) })}
                      >
                        {t('options.lists.removeSure', { list: t(`options.lists.source.${source}`) })}{' '}
                        <button
                          type="button"
                          data-remove-sure={source}
                          onClick={() => {
                            setAsked(null)
                            onRemove(source)
                          }}
                        >
                          {t('options.lists.remove')}
                        </button>{' '}
                        <button type="button" class="link" onClick={() => setAsked(null)}>
                          {t('options.lists.keep')}
                        </button>
                      </span>
                    ) : (
                      <button type="button" data-remove={source} onClick={() => setAsked(source)}>
                        {t('options.lists.remove')}
                      </button>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </div>
  )
}
