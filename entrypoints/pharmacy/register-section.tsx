import { useCallback, useEffect, useState } from 'preact/hooks'
import { PharmacyTable } from '../../components/pharmacy-table'
import { formatDate } from '../../lib/dates/format-date'
import { type RegisterEntry, UseKind } from '../../lib/pharmacy/observatory/register-entry'
import { suppress } from '../../lib/pharmacy/observatory/suppress'
import { quarterOf, tableOf } from '../../lib/pharmacy/observatory/table-of'
import { toMeasureReport } from '../../lib/pharmacy/observatory/to-measure-report'
import { send } from '../../lib/platform/send'
import type { Desk } from './desk'
import { saveCsv, saveText } from './save-text'
import { ShortageWatch } from './shortage-watch'

/** Uses outside an authorisation, kept here; and the one de-identified table a quarter that may leave. */
export const RegisterSection = (desk: Desk) => {
  const { who, centre, today, lang, t } = desk
  const [entries, setEntries] = useState<readonly RegisterEntry[]>([])
  const [identity, setIdentity] = useState('')
  const [substance, setSubstance] = useState('')
  const [condition, setCondition] = useState('')
  const [kind, setKind] = useState<UseKind>('off-label')
  const [quarter, setQuarter] = useState(quarterOf(today))
  const [said, setSaid] = useState('')
  const refresh = useCallback(async () => {
    const reply = await send('list-register', {})
    if (reply.ok) setEntries(reply.value)
  }, [])
  useEffect(() => void refresh(), [refresh])
  const ready = [who, identity, substance, condition].every((text) => text.trim() !== '')

  const add = async () => {
    const named = await send('pseudonym-of', { identity: identity.trim() })
    if (!named.ok) return setSaid(t('pharmacy.failed', { detail: named.problem.detail }))
    const entry: RegisterEntry = {
      id: crypto.randomUUID(),
      patient: named.value.patient,
      substance: substance.trim().toLowerCase(),
      condition: condition.trim(),
      kind,
      centre,
      start: today,
      outcome: 'ongoing',
      who,
      recordedOn: today,
    }
    const reply = await send('save-to-register', { entry })
    setSaid(reply.ok ? t('pharmacy.register.kept') : t('pharmacy.failed', { detail: reply.problem.detail }))
    setIdentity('')
    await refresh()
  }

  const quarters = [...new Set([quarterOf(today), ...entries.map(({ start }) => quarterOf(start))])].sort().reverse()
  const published = suppress(tableOf(entries, quarter))
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
      <div class="actions">
        <label>
          {t('pharmacy.identity')}
          <input
            type="text"
            autocomplete="off"
            value={identity}
            onInput={(event) => setIdentity(event.currentTarget.value)}
          />
        </label>
        <label>
          {t('pharmacy.substance')}
          <input type="text" value={substance} onInput={(event) => setSubstance(event.currentTarget.value)} />
        </label>
        <label>
          {t('pharmacy.condition')}
          <input type="text" value={condition} onInput={(event) => setCondition(event.currentTarget.value)} />
        </label>
        <label>
          {t('pharmacy.use')}
          <select
            value={kind}
            onChange={(event) =>
              setKind(UseKind.options.find((one) => one === event.currentTarget.value) ?? 'off-label')
            }
          >
            {UseKind.options.map((one) => (
              <option key={one} value={one}>
                {t(`pharmacy.use.${one}`)}
              </option>
            ))}
          </select>
        </label>
        <button type="button" class="primary" disabled={!ready} onClick={() => void add()}>
          {t('pharmacy.register.add')}
        </button>
      </div>
      <p role="status" class="said">
        {said}
      </p>
      <PharmacyTable
        caption={t('pharmacy.register.caption')}
        columns={[
          {
            id: 'start',
            label: t('pharmacy.since'),
            value: ({ start }) => start,
            show: ({ start }) => formatDate(start, lang),
          },
          { id: 'patient', label: t('pharmacy.pseudonym'), value: ({ patient }) => patient.slice(0, 8) },
          { id: 'substance', label: t('pharmacy.substance'), value: (entry) => entry.substance },
          { id: 'condition', label: t('pharmacy.condition'), value: (entry) => entry.condition },
          { id: 'kind', label: t('pharmacy.use'), value: (entry) => t(`pharmacy.use.${entry.kind}`) },
          { id: 'who', label: t('pharmacy.who'), value: (entry) => entry.who },
        ]}
        rows={entries}
        t={t}
      />
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
          disabled={published === null}
          onClick={() => saveCsv(`sidelight-${quarter}.csv`, lang)(heads, rows)}
        >
          {t('pharmacy.csv')}
        </button>
        <button type="button" disabled={published === null} onClick={report}>
          {t('pharmacy.fhir')}
        </button>
      </div>
      {published === null ? (
        <p data-testid="too-few">{t('pharmacy.tooFew')}</p>
      ) : (
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
      )}
      <ShortageWatch register={entries} {...desk} />
    </section>
  )
}
