/** What parts cells and lines, in the browser's words and in ours: on most pages the only difference. */
const BREAKS = /[\t\n\v]+/g
const BLANKS = /\s+/g

/** Whether two texts hold the same words, however they are spaced and in whatever case they are drawn. */
export const sameWords = (one: string, other: string): boolean => {
  if (one.replace(BREAKS, '') === other.replace(BREAKS, '')) return true
  const [a, b] = [one.replace(BLANKS, ''), other.replace(BLANKS, '')]
  return a === b || a.toLowerCase() === b.toLowerCase()
}
