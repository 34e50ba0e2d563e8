import { useCallback, useEffect, useState } from 'preact/hooks'
import { PharmacyUseForm, type UseTyped } from '../../components/pharmacy-use-form'
import { type RegisterEntry, UseKind } from '../../lib/pharmacy/observatory/register-entry'
import { suppress } from '../../lib/pharmacy/observatory/suppress'
import { quarterOf, tableOf } from '../../lib/pharmacy/observatory/table-of'
import { toMeasureReport } from '../../lib/pharmacy/observatory/to-measure-report'
import { send } from '../../lib/platform/send'
import type { Desk } from './desk'
import { RegisterUses } from './register-uses'
import { saveCsv, saveText } from './save-text'
import { ShortageWatch } from './shortage-watch'

/** Uses outside an authorisation, kept here; and the one de-identified table a quarter that may leave. */
export const RegisterSection = (desk: Desk) => {
  const { who, centre, today, lang, t } = desk
  const [entries, setEntries] = useState<readonly RegisterEntry[]>([])
  const [quarter, setQuarter] = useState(quarterOf(today))
  const [said, setSaid] = useState('')
  const refresh = useCallback(async () => {
    const reply = await send('list-register', {})
    if (reply.ok) setEntries(reply.value)
  }, [])
  useEffect(() => void refresh(), [refresh])

  const save = async (entry: RegisterEntry): Promise<boolean> => {
    const reply = await send('save-to-register', { entry })
    setSaid(reply.ok ? t('pharmacy.register.kept') : t('pharmacy.failed', { detail: reply.problem.detail }))
    await refresh()
    return reply.ok
  }
  const add = async ({ identity, substance, condition, kind, start }: UseTyped): Promise<boolean> => {
    const named = await send('pseudonym-of', { identity: identity.trim() })
    if (!named.ok) {
      setSaid(t('pharmacy.failed', { detail: named.problem.detail }))
      return false
    }
    return save({
      id: crypto.randomUUID(),
      patient: named.value.patient,
      substance: substance.trim().toLowerCase(),
      condition: condition.trim(),
      kind,
      centre,
      start,
      outcome: 'ongoing',
      who,
      recordedOn: today,
    })
  }

  const quarters = [...new Set([quarterOf(today), ...entries.map(({ start }) => quarterOf(start))])].sort().reverse()
  const published = suppress(tableOf(entries, quarter))
  const running = quarter === quarterOf(today)
  const report = () =>
    published !== null &&
    saveText(
      `sidelight-${quarter}.json`,
      `${JSON.stringify(toMeasureReport(published, quarter), null, 2)}\n`,
      'application/fhir+json',
    )
  const rows =
    published === null
      ? []
      : [
          ...published.rows.map(
            (row, r) => [row, ...(published.cells[r] ?? []), published.rowTotals[r] ?? null] as const,
          ),
          [t('pharmacy.total'), ...published.columnTotals, published.total] as const,
        ]
  // Categories that were put together are named each.
  const uses = (column: string) =>
    UseKind.options
      .filter((one) => column.split(' + ').includes(one))
      .map((one) => t(`pharmacy.use.${one}`))
      .join(' + ')
  const heads = [t('pharmacy.substance'), ...(published?.columns ?? []).map(uses), t('pharmacy.total')]
  return (
    <section aria-labelledby="register-title">
      <h1 id="register-title">{t('pharmacy.register')}</h1>
      <p class="muted">{t('pharmacy.register.what')}</p>
      <PharmacyUseForm today={today} canSign={who !== ''} onAdd={add} t={t} />
      <p role="status" class="said">
        {said}
      </p>
      <RegisterUses entries={entries} onSave={(entry) => void save(entry)} {...desk} />
      <h2>{t('pharmacy.aggregate')}</h2>
      <p class="muted">{t('pharmacy.aggregate.what')}</p>
      <div class="actions">
        <label>
          {t('pharmacy.quarter')}
          <select value={quarter} onChange={(event) => setQuarter(event.currentTarget.value)}>
            {quarters.map((one) => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
          </select>
        </label>
        <button
          type="button"
          disabled={published === null || running}
          onClick={() => saveCsv(`sidelight-${quarter}.csv`, lang)(heads, rows)}
        >
          {t('pharmacy.csv')}
        </button>
        <button type="button" disabled={published === null || running} onClick={report}>
          {t('pharmacy.fhir')}
        </button>
      </div>
      {running && <p class="muted">{t('pharmacy.running')}</p>}
      {published === null ? (
        <p data-testid="too-few">{t('pharmacy.tooFew')}</p>
      ) : (
        <div class="scrolls">
          <table data-testid="aggregate">
            <caption>{t('pharmacy.aggregate.caption', { quarter })}</caption>
            <tbody>
              {[heads, ...rows].map((row, r) => (
                <tr key={String(row[0])}>
                  {row.map((cell, c) =>
                    r === 0 || c === 0 ? (
                      <th key={heads[c]} scope={r === 0 ? 'col' : 'row'}>
                        {cell}
                      </th>
                    ) : (
                      <td key={heads[c]} class="number">
                        {cell ?? '–'}
                      </td>
                    ),
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <ShortageWatch register={entries} {...desk} />
    </section>
  )
}
