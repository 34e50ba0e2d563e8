const NUMBER = String.raw`\d+(?:[.,   ]\d{3})*(?:[.,]\d+)?`
const UNIT = String.raw`(?:mg|g|kg|µg|μg|mcg|ug|ng|microgrammes?|micrograms?|microgram|milligrammes?|grammes?|mmol|meq|mu|m?u\.?i\.?|ie|i\.?u\.?|iu|unit[ée]s?|units?|eenheden|%|pour cent|million(?:s)?(?: d.)?\s?u\.?i\.?)`
const PER = String.raw`(?:\s?\/\s?(?:\d+(?:[.,]\d+)?\s?)?(?:ml|l|g|mg|dose|do|dosis|h|heures?|24\s?h|uur|bouff[ée]e|puff|m2|m²|kg))?`
const STRENGTH = new RegExp(
  `(${NUMBER}\\s?${UNIT}?(?:\\s?[/+]\\s?${NUMBER}\\s?${UNIT}?)*?\\s?${UNIT}${PER})(?![a-z])`,
  'i',
)
const PLAIN = new RegExp(`^${NUMBER}\\s?(?:mg|g|milligrammes?|grammes?)$`, 'i')
const PER_SOMETHING = /(?:mg|g|mcg|µg|μg|ug|ui|iu)\s?\/\s?(?:\d+(?:[.,]\d+)?\s?)?(?:ml|g|mg|dose|do)\b|%/i

/** The first strength on a line as written ("12,5 mg/0,25 ml"); undefined when it has none. */
export function parseStrength(line: string): string | undefined {
  if (!/\d/.test(line)) return undefined
  return STRENGTH.exec(line)?.[1]?.trim()
}

/** A strength per tablet ("20 mg"), not per millilitre, gram, puff or hundred. */
export const isPlainStrength = (line: string, strength: string | undefined): boolean =>
  strength !== undefined && PLAIN.test(strength) && !PER_SOMETHING.test(line)
