import type { CountTable } from './collapse'
import { type RegisterEntry, UseKind } from './register-entry'

/** `2026-Q4`: the one period that is published; no other cut of the register ever is, so that two exports cannot be subtracted. */
export const quarterOf = (day: string): string => `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`

/** Distinct patients by medicine and kind of use, of the uses that began in a quarter and were not struck out. Always these two, whatever is being looked at. */
export const tableOf = (entries: readonly RegisterEntry[], quarter: string): CountTable => {
  const own = entries.filter(({ start, struck }) => struck === undefined && quarterOf(start) === quarter)
  const rows = [...new Set(own.map(({ substance }) => substance))].sort()
  const columns = UseKind.options
  const counts = rows.map((substance) =>
    columns.map(
      (kind) =>
        new Set(own.filter((one) => one.substance === substance && one.kind === kind).map(({ patient }) => patient))
          .size,
    ),
  )
  return { rows, columns, counts }
}
