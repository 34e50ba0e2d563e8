import type { Chart } from '../lib/model/chart'
import type { Lang } from '../lib/model/text'
import type { Translate } from '../lib/platform/i18n'
import { entryFacts, readAs } from './entry-facts'
import { substanceName } from './substance-name'

const SHOWN = 12

/** The rows as they would be read with the hint: the proof before it is kept. */
export const TeachRows = ({ chart, lang, t }: { chart: Chart; lang: Lang; t: Translate }) => (
  <section data-testid="teach-rows">
    <h3>{t('teach.rows', { count: chart.medications.length })}</h3>
    {chart.medications.length === 0 ? (
      <p>{t('teach.rows.none')}</p>
    ) : (
      <ul class="teach-rows">
        {chart.medications.slice(0, SHOWN).map((entry) => (
          <li key={entry.id}>
            <strong>{entry.text}</strong>{' '}
            <span class="muted">
              {readAs(entry, substanceName(chart, lang), t)} · {entryFacts(entry, lang, t)}
            </span>
          </li>
        ))}
        {chart.medications.length > SHOWN && (
          <li>{t('teach.rows.more', { count: chart.medications.length - SHOWN })}</li>
        )}
      </ul>
    )}
  </section>
)
