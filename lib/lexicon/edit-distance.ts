const LONGEST = 64
const SCRATCH = [new Uint8Array(LONGEST + 1), new Uint8Array(LONGEST + 1), new Uint8Array(LONGEST + 1)] as const

/**
 * Edits (insert, delete, replace, swap of neighbours) that turn one word into another, or `most + 1` when it takes more than
 * `most` or a word is longer than 64 letters. Only the band of `most` around the diagonal is computed.
 */
export function editDistance(a: string, b: string, most: number): number {
  const tooFar = most + 1
  if (Math.abs(a.length - b.length) > most || a.length > LONGEST || b.length > LONGEST) return tooFar
  let [before, last, row]: Uint8Array[] = [...SCRATCH]
  if (before === undefined || last === undefined || row === undefined) return tooFar
  for (let j = 0; j <= b.length; j++) last[j] = j
  for (let i = 1; i <= a.length; i++) {
    const from = Math.max(1, i - most)
    const to = Math.min(b.length, i + most)
    row[from - 1] = from === 1 ? i : tooFar
    let best = row[from - 1] ?? tooFar
    for (let j = from; j <= to; j++) {
      const ca = a.charCodeAt(i - 1)
      const cb = b.charCodeAt(j - 1)
      const up = j === i + most ? tooFar : (last[j] ?? tooFar)
      let cost = Math.min(up + 1, (row[j - 1] ?? tooFar) + 1, (last[j - 1] ?? tooFar) + (ca === cb ? 0 : 1))
      if (i > 1 && j > 1 && ca === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === cb)
        cost = Math.min(cost, (before[j - 2] ?? tooFar) + 1)
      row[j] = cost
      if (cost < best) best = cost
    }
    if (best > most) return tooFar
    const spare: Uint8Array = before
    before = last
    last = row
    row = spare
  }
  return Math.min(last[b.length] ?? tooFar, tooFar)
}
