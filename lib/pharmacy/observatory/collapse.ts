/** A table of counts: patients by row and column. */
export interface CountTable {
  rows: readonly string[]
  columns: readonly string[]
  counts: readonly (readonly number[])[]
}

/** Under this many patients nothing is published. */
export const SMALLEST = 5

export const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0)

export const columnOf = (table: CountTable, c: number): number[] => table.counts.map((row) => row[c] ?? 0)

/** The line of several lines together, under the name of what was put together. */
const joined = (labels: readonly string[], lines: readonly (readonly number[])[], members: readonly number[]) => {
  const width = lines[0]?.length ?? 0
  const kept = labels.map((_, i) => i).filter((i) => !members.includes(i))
  const together = Array.from({ length: width }, (_, c) => sum(members.map((i) => lines[i]?.[c] ?? 0)))
  return {
    labels: [
      ...kept.map((i) => labels[i] ?? ''),
      members
        .map((i) => labels[i] ?? '')
        .sort()
        .join(' + '),
    ],
    lines: [...kept.map((i) => lines[i] ?? []), together],
  }
}

/** Lines whose total is too small are put together, with the next smallest where that is still too small. */
const collapseLines = (labels: readonly string[], lines: readonly (readonly number[])[]) => {
  let now = { labels, lines }
  for (;;) {
    const totals = now.lines.map(sum)
    const small = totals.flatMap((total, i) => (total < SMALLEST ? [i] : []))
    if (small.length === 0 || now.lines.length < 2) return now
    const rest = totals.map((total, i) => ({ total, i })).filter(({ i }) => !small.includes(i))
    const next = rest.sort((a, b) => a.total - b.total)[0]
    const enough = sum(small.map((i) => totals[i] ?? 0)) >= SMALLEST && small.length > 1
    now = joined(now.labels, now.lines, enough || next === undefined ? small : [...small, next.i])
  }
}

const turned = (lines: readonly (readonly number[])[], width: number): number[][] =>
  Array.from({ length: width }, (_, c) => lines.map((line) => line[c] ?? 0))

/** The same counts in categories none of whose totals is under five; null when all patients together are fewer. */
export const collapse = (table: CountTable): CountTable | null => {
  if (sum(table.counts.map(sum)) < SMALLEST) return null
  const rows = collapseLines(table.rows, table.counts)
  const columns = collapseLines(table.columns, turned(rows.lines, table.columns.length))
  return { rows: rows.labels, columns: columns.labels, counts: turned(columns.lines, rows.labels.length) }
}
