/** `doubtful`: the check digits do not fit, so most likely a slip of the finger. */
export type NumberCheck = 'ok' | 'wrong-length' | 'doubtful'

const digitsOf = (typed: string): string => typed.replace(/[\s./-]/g, '')

/** Luhn's sum: every second digit from the right doubled, its own digits added; a multiple of ten when nothing was mistyped. */
const luhn = (digits: string): boolean => {
  const sum = [...digits].reverse().reduce((total, digit, place) => {
    const value = Number(digit) * (place % 2 === 1 ? 2 : 1)
    return total + (value > 9 ? value - 9 : value)
  }, 0)
  return sum % 10 === 0
}

/** An RPPS number (France): 11 digits, the last by Luhn. Spaces, dots and dashes do not count. */
export const checkRpps = (typed: string): NumberCheck => {
  const digits = digitsOf(typed)
  if (!/^\d{11}$/.test(digits)) return 'wrong-length'
  return luhn(digits) ? 'ok' : 'doubtful'
}

/**
 * An INAMI/RIZIV number (Belgium): six digits, two check digits (97 less the remainder of the six by 97), three of the
 * qualification. The eight without the qualification are taken too.
 */
export const checkInami = (typed: string): NumberCheck => {
  const digits = digitsOf(typed)
  if (!/^\d{8}(\d{3})?$/.test(digits)) return 'wrong-length'
  return 97 - (Number(digits.slice(0, 6)) % 97) === Number(digits.slice(6, 8)) ? 'ok' : 'doubtful'
}
