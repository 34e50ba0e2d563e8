/** A repetition without an upper bound is read as going over the longest text that is ever tested. */
export const LONGEST_TEXT = 1000

const ATOM =
  /^(?:\\[dDwWsSbBnrtfv0.*+?()[\]{}|/^$\\-]|\\u[0-9a-fA-F]{4}|\\[pP]\{[A-Za-z_=]+\}|\[(?:\\.|[^\]\\])+\]|[^\\()[\]{}|*+?])/u
const TIMES = /^(?:([*+?])|\{(\d{1,4})(?:(,)(\d{1,4})?)?\})\??/

interface Part {
  ways: number
  rest: string
}

const timesOf = (text: string): { least: number; most: number; length: number } | undefined => {
  const found = TIMES.exec(text)
  if (found === null) return undefined
  const [all, sign, low, comma, high] = found
  const length = all.length
  if (sign === '?') return { least: 0, most: 1, length }
  if (sign === '*') return { least: 0, most: LONGEST_TEXT, length }
  if (sign === '+') return { least: 1, most: LONGEST_TEXT, length }
  const least = Number(low)
  return { least, most: comma === undefined ? least : high === undefined ? LONGEST_TEXT : Number(high), length }
}

const one = (text: string): Part | undefined => {
  if (text.startsWith('(')) {
    const inside = text.startsWith('(?:') ? text.slice(3) : text.startsWith('(?') ? undefined : text.slice(1)
    const part = inside === undefined ? undefined : alternatives(inside)
    return part?.rest.startsWith(')') ? { ways: part.ways, rest: part.rest.slice(1) } : undefined
  }
  const atom = ATOM.exec(text)
  return atom === null ? undefined : { ways: 1, rest: text.slice(atom[0].length) }
}

const sequence = (text: string): Part | undefined => {
  let ways = 1
  let rest = text
  while (rest !== '' && !/^[|)]/.test(rest)) {
    const part = one(rest)
    if (part === undefined) return undefined
    const times = timesOf(part.rest)
    ways *= times === undefined ? part.ways : Math.max(1, times.most - times.least + 1) * part.ways ** times.most
    rest = times === undefined ? part.rest : part.rest.slice(times.length)
  }
  return { ways, rest }
}

const alternatives = (text: string): Part | undefined => {
  let part = sequence(text)
  while (part?.rest.startsWith('|')) {
    const next = sequence(part.rest.slice(1))
    part = next && { ways: part.ways + next.ways, rest: next.rest }
  }
  return part
}

/**
 * In how many ways an anchored pattern can be laid over a text of at most `LONGEST_TEXT` characters, at the most: what a
 * backtracking engine may have to try. Undefined for what is not counted (look-around, back-references, flags in groups, faults).
 */
export const patternWays = (pattern: string): number | undefined => {
  const part = alternatives(pattern)
  return part?.rest === '' ? part.ways : undefined
}
