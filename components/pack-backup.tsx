import type { Lang } from '../lib/model/text'
import type { Translate } from '../lib/platform/i18n'
import { formatWhen } from './format-when'

export interface BackupComparedProps {
  madeAt: string
  madeBy: string
  tables: readonly { table: string; here: number; inFile: number }[]
  onRestore: () => void
  onDiscard: () => void
  lang: Lang
  t: Translate
}

/** A table in words; one that has none is called by its name. */
const named = (table: string, t: Translate): string => {
  const key = `packs.backup.table.${table}`
  const word = t(key as 'packs.backup.table.drafts')
  return word === key ? table : word
}

/** What a backup holds beside what is here, before it takes its place. */
export const BackupCompared = ({ madeAt, madeBy, tables, onRestore, onDiscard, lang, t }: BackupComparedProps) => (
  <div class="result" data-testid="backup-compared">
    <h2>{t('packs.backup.of', { date: formatWhen(madeAt, lang), who: madeBy })}</h2>
    <p>{t('packs.backup.would')}</p>
    <div class="scrolls">
      <table>
        <thead>
          <tr>
            <th scope="col">{t('packs.backup.part')}</th>
            <th scope="col" class="number">
              {t('packs.backup.here')}
            </th>
            <th scope="col" class="number">
              {t('packs.backup.inFile')}
            </th>
          </tr>
        </thead>
        <tbody>
          {tables.map(({ table, here, inFile }) => (
            <tr key={table} data-table={table}>
              <th scope="row">{named(table, t)}</th>
              <td class="number">{here}</td>
              <td class="number">{inFile}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
    <p class="muted">{t('packs.backup.learnt')}</p>
    <div class="buttons">
      <button type="button" class="primary" data-testid="backup-restore" onClick={onRestore}>
        {t('packs.backup.restore')}
      </button>
      <button type="button" onClick={onDiscard}>
        {t('packs.discard')}
      </button>
    </div>
  </div>
)
