import { patternWays } from './pattern-ways'

const MAX_PATTERN = 200
/** Each way costs at most one walk over the text: tried to the end, this many take well under a second. */
const MAX_WAYS = 20_000

/** Looked at once: every key asks about every pattern of the form, and there are as many as forms have written. */
const known = new Map<string, RegExp | undefined>()

/** A pattern of a form as a whole-text test; undefined when it is wrong or could run away on some text. Never throws. */
export const safePattern = (pattern: string): RegExp | undefined => {
  if (!known.has(pattern)) known.set(pattern, tested(pattern))
  return known.get(pattern)
}

const tested = (pattern: string): RegExp | undefined => {
  if (pattern.length > MAX_PATTERN) return undefined
  const ways = patternWays(pattern)
  if (ways === undefined || ways > MAX_WAYS) return undefined
  try {
    return new RegExp(`^(?:${pattern})$`, 'u')
  } catch {
    return undefined
  }
}
