import type { ComponentChildren } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import type { Translate } from '../lib/platform/i18n'

export type CellValue = string | number | null

export interface TableColumn<Row> {
  id: string
  label: string
  /** What it sorts by, filters by and exports. */
  value: (row: Row) => CellValue
  /** How it is shown where that is not the value itself. */
  show?: (row: Row) => string
}

export interface PharmacyTableProps<Row> {
  caption: string
  columns: readonly TableColumn<Row>[]
  rows: readonly Row[]
  /** What can be done with a row. */
  action?: { label: string; of: (row: Row) => ComponentChildren }
  rowClass?: (row: Row) => string | undefined
  /** Said in place of a table without rows: how the first one comes about. */
  empty: string
  /** Absent where lines of persons may not leave. */
  onExport?: (header: readonly string[], rows: readonly (readonly CellValue[])[]) => void
  t: Translate
}

/** Rows drawn at once, and how many more on request, so that five thousand open at a glance. */
const FIRST = 50
const MORE = 500

/** Figures stand under one another; a date never wraps. */
const cellClass = (value: CellValue): string | undefined =>
  typeof value === 'number' ? 'number' : value !== null && /^\d{4}-\d{2}/.test(value) ? 'nowrap' : undefined

const compare = (a: CellValue, b: CellValue): number => {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1
  return typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b))
}

/** A table that sorts by its headers, filters, counts its rows and leaves as CSV. */
export const PharmacyTable = <Row,>({
  caption,
  columns,
  rows,
  action,
  rowClass,
  empty,
  onExport,
  t,
}: PharmacyTableProps<Row>) => {
  const [sort, setSort] = useState<{ id: string; down: boolean } | null>(null)
  const [filter, setFilter] = useState('')
  const [drawn, setDrawn] = useState(FIRST)
  const shown = useMemo(() => {
    const words = filter.trim().toLowerCase()
    const found =
      words === ''
        ? [...rows]
        : rows.filter((row) =>
            columns.some(({ value, show }) => `${show?.(row) ?? value(row) ?? ''}`.toLowerCase().includes(words)),
          )
    const by = columns.find(({ id }) => id === sort?.id)
    return by === undefined ? found : found.sort((a, b) => compare(by.value(a), by.value(b)) * (sort?.down ? -1 : 1))
  }, [rows, columns, filter, sort])
  if (rows.length === 0)
    return (
      <div class="data">
        <h2>{caption}</h2>
        <p class="muted">{empty}</p>
      </div>
    )
  return (
    <div class="data">
      <div class="actions">
        <label>
          {t('pharmacy.filter')}
          <input type="search" value={filter} onInput={(event) => setFilter(event.currentTarget.value)} />
        </label>
        {onExport !== undefined && (
          <button
            type="button"
            onClick={() =>
              onExport(
                columns.map(({ label }) => label),
                shown.map((row) => columns.map(({ value }) => value(row))),
              )
            }
          >
            {t('pharmacy.csv')}
          </button>
        )}
        <span class="muted" data-testid="rows">
          {t('pharmacy.rows', { shown: shown.length, count: rows.length })}
        </span>
      </div>
      <div class="scrolls">
        <table class="sticky">
          <caption>
            <span>
              {caption}
              <span class="on-paper">
                {' '}
                {t('pharmacy.rows', { shown: Math.min(drawn, shown.length), count: rows.length })}
              </span>
            </span>
          </caption>
          <thead>
            <tr>
              {columns.map(({ id, label }) => (
                <th
                  key={id}
                  scope="col"
                  aria-sort={sort?.id !== id ? undefined : sort.down ? 'descending' : 'ascending'}
                >
                  <button
                    type="button"
                    class="sorts"
                    onClick={() => setSort({ id, down: sort?.id === id && !sort.down })}
                  >
                    {label}
                    {sort?.id === id ? (sort.down ? ' ↓' : ' ↑') : ''}
                  </button>
                </th>
              ))}
              {action !== undefined && (
                <th scope="col" class="act">
                  {action.label}
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {shown.slice(0, drawn).map((row, i) => (
              <tr key={i} class={rowClass?.(row)}>
                {columns.map(({ id, value, show }) => (
                  <td key={id} class={cellClass(value(row))}>
                    {show?.(row) ?? value(row) ?? '—'}
                  </td>
                ))}
                {action !== undefined && <td class="act">{action.of(row)}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {shown.length > drawn && (
        <button type="button" onClick={() => setDrawn(drawn + MORE)}>
          {t('app.more', { count: Math.min(MORE, shown.length - drawn) })}
        </button>
      )}
    </div>
  )
}
