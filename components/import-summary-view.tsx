import type { ImportSummary } from '../lib/lexicon/import/import-summary'
import type { Translate } from '../lib/platform/i18n'

/** What an import changed: numbers first, then the conflicts and what was skipped, folded. */
export const ImportSummaryView = ({ summary, t }: { summary: ImportSummary; t: Translate }) => {
  const skipped = summary.skipped.reduce((sum, { count }) => sum + count, 0)
  const numbers = [
    ['products', summary.products],
    ['new', summary.fresh],
    ['changed', summary.changed],
    ['gone', summary.gone],
    ['names', summary.names],
    ['known', summary.known],
    ['substances', summary.substances],
    ['shortages', summary.shortages],
    ['conflicts', summary.conflictCount],
    ['skipped', skipped],
  ] as const
  return (
    <div class="summary" role="status" data-testid="import-summary">
      <h2>{t('options.lists.summary', { label: summary.label })}</h2>
      <ul class="plain numbers">
        {numbers.map(([what, count]) => (
          <li key={what} data-sum={what} data-count={count}>
            {t('app.labelled', { label: t(`options.lists.sum.${what}`), value: count })}
          </li>
        ))}
      </ul>
      {summary.conflicts.length > 0 && (
        <details>
          <summary>{t('options.lists.showConflicts')}</summary>
          <div class="scrolls">
            <table>
              <thead>
                <tr>
                  <th scope="col">{t('options.syn.name')}</th>
                  <th scope="col">{t('options.lists.why')}</th>
                  <th scope="col">{t('options.lists.file')}</th>
                  <th scope="col">{t('options.lists.kept')}</th>
                </tr>
              </thead>
              <tbody>
                {summary.conflicts.map(({ name, why, file, kept }, at) => (
                  <tr key={at}>
                    <td>{name}</td>
                    <td>{t(`options.lists.why.${why}`)}</td>
                    <td>{file}</td>
                    <td>{kept}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </details>
      )}
      {summary.skipped.length > 0 && (
        <details>
          <summary>{t('options.lists.showSkipped')}</summary>
          <dl>
            {summary.skipped.map(({ why, count, samples }) => [
              <dt key={why}>
                {count} {t(`options.lists.skip.${why}`)}
              </dt>,
              <dd key={`${why} samples`} class="muted">
                {samples.slice(0, 12).join(' · ')}
                {count > 12 ? ' …' : ''}
              </dd>,
            ])}
          </dl>
        </details>
      )}
    </div>
  )
}
