/** A line that is only in the text before (`removed`) or only in the one after (`added`), in the order one reads them. */
export interface LineChange {
  did: 'added' | 'removed'
  text: string
}

/** What changes from one list of lines to another, by their longest common subsequence. */
export const diffLines = (before: readonly string[], after: readonly string[]): LineChange[] => {
  // lengths[i][j]: how many lines before[i…] and after[j…] have in common.
  const lengths = Array.from({ length: before.length + 1 }, () => new Uint32Array(after.length + 1))
  const at = (i: number, j: number): number => lengths[i]?.[j] ?? 0
  for (let i = before.length - 1; i >= 0; i--) {
    const row = lengths[i]
    if (row === undefined) continue
    for (let j = after.length - 1; j >= 0; j--)
      row[j] = before[i] === after[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
  }
  const changes: LineChange[] = []
  let [i, j] = [0, 0]
  while (i < before.length || j < after.length) {
    const [old, fresh] = [before[i], after[j]]
    if (old !== undefined && old === fresh) {
      i++
      j++
    } else if (old !== undefined && (fresh === undefined || at(i + 1, j) >= at(i, j + 1))) {
      changes.push({ did: 'removed', text: old })
      i++
    } else {
      changes.push({ did: 'added', text: fresh ?? '' })
      j++
    }
  }
  return changes
}
