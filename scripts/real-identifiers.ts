import { stdnum } from 'stdnum'

/** A run of text on a saved page that may name a real person, and why. */
export interface RealIdentifier {
  text: string
  why: string
}

const isValid = (country: string, number: string, text: string): boolean =>
  stdnum[country]?.[number]?.validate(text).isValid === true

/** National numbers with a check digit that holds are people until somebody shows otherwise. */
const NUMBERS: readonly { why: string; pattern: RegExp; holds(text: string): boolean }[] = [
  {
    why: 'a Belgian national number',
    pattern: /\b\d{2}[. ]?\d{2}[. ]?\d{2}[- ]?\d{3}[. ]?\d{2}\b/g,
    holds: (text) => isValid('BE', 'insz', text),
  },
  {
    why: 'a French social security number',
    pattern: /\b[1-4] ?\d{2} ?\d{2} ?(?:\d{2}|2[AB]) ?\d{3} ?\d{3} ?\d{2}\b/g,
    holds: (text) => isValid('FR', 'nir', text),
  },
  {
    // Nine digits hold one time in eleven: only where the page says what they are.
    why: 'a Dutch citizen number',
    pattern: /(?<=\b(?:BSN|burgerservicenummer)\W{0,4})\d{4}[. ]?\d{2}[. ]?\d{3}\b/gi,
    holds: (text) => isValid('NL', 'bsn', text),
  },
  { why: 'an e-mail address', pattern: /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g, holds: (text) => !isExample(text) },
  {
    why: 'a telephone number',
    pattern: /(?<![\d.,/-])(?:\+|00)(?:31|32|33|44|49|352)[ .()/-]?(?:0\)?[ .]?)?\d(?:[ ./-]?\d){7,9}(?!\d)/g,
    holds: () => true,
  },
]

/** Addresses that lead nowhere by their own standard (RFC 2606). */
const isExample = (text: string): boolean => /[@.](?:example(?:\.(?:com|org|net))?|test|invalid|localhost)$/i.test(text)

/** What on the page looks like a real person's number or address; empty when nothing does. Names cannot be told by form. */
export const realIdentifiers = (text: string): RealIdentifier[] => {
  const found = NUMBERS.flatMap(({ why, pattern, holds }) =>
    [...text.matchAll(pattern)]
      .map(([match]) => match.trim())
      .filter(holds)
      .map((match) => ({ text: match, why })),
  )
  return found.filter((one, at) => found.findIndex((other) => other.text === one.text) === at)
}
