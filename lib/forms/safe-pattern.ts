/** A repetition inside a repetition, or a back-reference: patterns that can take forever on a short text. */
const NESTED = /\([^()]*[+*}][^()]*\)\s*[+*{]|\\[1-9]|\(\?/
const MAX_PATTERN = 200

/** A pattern of a form as a whole-text test; undefined when it is wrong or could run away. Never throws. */
export const safePattern = (pattern: string): RegExp | undefined => {
  if (pattern.length > MAX_PATTERN || NESTED.test(pattern)) return undefined
  try {
    return new RegExp(`^(?:${pattern})$`, 'u')
  } catch {
    return undefined
  }
}
