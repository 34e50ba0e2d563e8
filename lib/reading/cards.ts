import type { Box } from './box'
import { cellOf } from './cell'
import type { DraftGrid, DraftRow, Reading } from './draft'
import { linesOf } from './lines'
import { pagerOf } from './signs/pager'
import { saysMore } from './signs/phrases'

/** Repeated children as a grid of one cell each; what stands between them, among `siblings`, names the groups. */
export function* cardsOf(box: Box, items: readonly Box[], siblings: readonly Box[]): Reading<DraftGrid> {
  const rows: DraftRow[] = []
  const notes: string[] = []
  const among = new Set(items)
  let groups: string[] = []
  for (const kid of siblings) {
    yield
    if (!among.has(kid)) {
      const lines = linesOf(kid)
      const text = lines.join(' ')
      if (pagerOf(text) || saysMore(text)) notes.push(text)
      else if (lines.length <= 2 && text.length <= 100) groups = [text]
      else rows.push(rowOf(kid, groups))
      continue
    }
    rows.push(rowOf(kid, groups))
  }
  addConstantLabels(rows)
  return { box, shape: 'cards', columns: [], width: 1, rows, captions: [], filters: [], notes }
}

const rowOf = (box: Box, groups: string[]): DraftRow => {
  const cell = cellOf(box)
  return { box, cells: [cell], groups, own: [cell] }
}

/** Lines that stand in most cards and are followed by what differs are labels: "Dosage", "Route". */
const addConstantLabels = (rows: readonly DraftRow[]): void => {
  const times = new Map<string, number>()
  for (const row of rows) for (const line of new Set(row.cells[0]?.lines)) times.set(line, (times.get(line) ?? 0) + 1)
  const labels = new Set<string>()
  for (const [line, count] of times) {
    if (count >= 2 && count * 2 >= rows.length && line.length <= 40 && !/\d/.test(line)) labels.add(line)
  }
  const valueAfter = (lines: readonly string[], i: number): string | undefined => {
    const value = lines[i + 1]
    return labels.has(lines[i] ?? '') && value !== undefined && !labels.has(value) ? value : undefined
  }
  const naming = new Set<string>()
  for (const { cells } of rows) {
    const lines = cells[0]?.lines ?? []
    lines.forEach((line, i) => {
      if (valueAfter(lines, i) !== undefined) naming.add(line)
    })
  }
  // One constant line may be a status that all share ("Active"); two are a form.
  if (naming.size < 2) return
  for (const { cells } of rows) {
    const cell = cells[0]
    if (!cell) continue
    const pairs = [...(cell.pairs ?? [])]
    cell.lines.forEach((line, i) => {
      const value = valueAfter(cell.lines, i)
      if (value !== undefined && !pairs.some((pair) => pair.label === line)) pairs.push({ label: line, value })
    })
    if (pairs.length > 0) cell.pairs = pairs
  }
}
