import { type Pager, pagerOf } from '../reading/signs/pager'

/** The pager that a list shows; null when it shows none, several, or one without numbers: then nothing can be proven by it. */
export const onePager = (signs: readonly string[]): Pager | null => {
  const pagers = signs.flatMap((text) => pagerOf(text) ?? [])
  const [first] = pagers
  if (first === undefined) return null
  return pagers.every((one) => one.from === first.from && one.to === first.to && one.total === first.total)
    ? first
    : null
}

/** Whether parts of one list ("1–10 of 27", "11–20 of 27", "21–27 of 27"; "page 1 of 3" …) are together the whole of it. */
export const coverTheWhole = (pagers: readonly Pager[]): boolean => {
  const [first] = pagers
  if (first === undefined || pagers.some(({ total }) => total !== first.total)) return false
  let reached = 0
  for (const { from, to } of [...pagers].sort((a, b) => a.from - b.from)) {
    if (from > reached + 1) return false
    reached = Math.max(reached, to)
  }
  return reached >= first.total
}
