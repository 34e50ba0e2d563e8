import { type CountTable, collapse } from '../../../../lib/pharmacy/observatory/collapse'
import { type PublishedTable, suppress } from '../../../../lib/pharmacy/observatory/suppress'

/**
 * What somebody who has the published table can work out about the cells that were left out: for each, the least and the most it can
 * be, exactly. Rows and columns are nodes, each hidden cell an edge on which patients can be moved; the most a cell can grow is the
 * largest flow back from its column to its row (the constraints are totally unimodular, so that whole numbers lose nothing).
 */
const mostFlow = (capacity: readonly (readonly number[])[], from: number, to: number): number => {
  const left = capacity.map((row) => [...row])
  let flow = 0
  for (;;) {
    const before = new Map<number, number>([[from, -1]])
    const queue = [from]
    for (let node = queue.shift(); node !== undefined; node = queue.shift())
      for (const [next, room] of (left[node] ?? []).entries())
        if (room > 0 && !before.has(next)) {
          before.set(next, node)
          queue.push(next)
        }
    if (!before.has(to)) return flow
    let room = Number.POSITIVE_INFINITY
    for (let node = to; node !== from; node = before.get(node) ?? from)
      room = Math.min(room, left[before.get(node) ?? from]?.[node] ?? 0)
    if (room === Number.POSITIVE_INFINITY || flow > 10_000) return Number.POSITIVE_INFINITY
    for (let node = to; node !== from; node = before.get(node) ?? from) {
      const prior = before.get(node) ?? from
      const out = left[prior]
      const back = left[node]
      if (out !== undefined) out[node] = (out[node] ?? 0) - room
      if (back !== undefined) back[prior] = (back[prior] ?? 0) + room
    }
    flow += room
  }
}

const boundsOf = (table: CountTable, published: PublishedTable, r: number, c: number): [number, number] => {
  const rows = table.rows.length
  const free = rows + table.columns.length
  const capacity = Array.from({ length: free + 1 }, () => Array.from({ length: free + 1 }, () => 0))
  const set = (a: number, b: number, room: number) => {
    const row = capacity[a]
    if (row !== undefined) row[b] = room
  }
  for (const [i, line] of published.cells.entries())
    for (const [j, shown] of line.entries()) {
      if (shown !== null || (i === r && j === c)) continue
      set(i, rows + j, Number.MAX_SAFE_INTEGER)
      set(rows + j, i, table.counts[i]?.[j] ?? 0)
    }
  // A hidden total may be anything, as long as the grand total is hidden too.
  if (published.total === null) {
    for (const [i, shown] of published.rowTotals.entries())
      if (shown === null)
        for (const [a, b] of [
          [i, free],
          [free, i],
        ] as const)
          set(a, b, Number.MAX_SAFE_INTEGER)
    for (const [j, shown] of published.columnTotals.entries())
      if (shown === null)
        for (const [a, b] of [
          [rows + j, free],
          [free, rows + j],
        ] as const)
          set(a, b, Number.MAX_SAFE_INTEGER)
  }
  const value = table.counts[r]?.[c] ?? 0
  return [Math.max(0, value - mostFlow(capacity, r, rows + c)), value + mostFlow(capacity, rows + c, r)]
}

/** Every small cell that the published table lets be pinned to a value, or shown to be under five. */
export const derivable = (given: CountTable): string[] => {
  const table = collapse(given)
  const published = suppress(given)
  if (table === null || published === null) return []
  return table.counts.flatMap((line, r) =>
    line.flatMap((count, c) => {
      if (count >= 5) return []
      if (published.cells[r]?.[c] !== null) return [`${r},${c} is published: ${count}`]
      const [low, high] = boundsOf(table, published, r, c)
      return low === high || high < 5 ? [`${r},${c} = ${count} can be bounded to ${low}–${high}`] : []
    }),
  )
}

/** Any number of the published table that is under five. */
export const smallNumbers = (published: PublishedTable): number[] =>
  [...published.cells.flat(), ...published.rowTotals, ...published.columnTotals, published.total].filter(
    (one): one is number => one !== null && one < 5,
  )
