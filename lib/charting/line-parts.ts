const STRENGTH = /\p{L}{4,}.*?\d\s?(?:mg|g|µg|μg|ug|mcg|ml|ui|iu|ie)\b/iu

/** "machin 20 mg": a name with a strength behind it. */
export const hasStrength = (text: string): boolean => STRENGTH.test(text)

const COMMA = /\s*[;,]\s+(?=\p{L}{4,})/u
/** The last of a list. Without a comma, "amoxicillin 500 mg and clavulanic acid 125 mg" is one product. */
const AND = /\s+(?:et|and|en|und|\+)\s+(?=\p{L}{4,}[^,;]*?\d\s?(?:mg|g|µg|μg|ug|mcg|ui|iu|ie)\b)/iu

/** Beyond this it is prose. */
const LONGEST = 300

/**
 * The medicines of a line that names several, each with a strength of its own: "Méthotrexate 15 mg/sem, Speciafoldine 5 mg et
 * Cortancyl 5 mg". What follows a medicine without a strength ("stopped", "le soir") stays with it. Empty for any other line.
 */
export const linePartsOf = (line: string): string[] => {
  if (line.length > LONGEST) return []
  const parts: string[] = []
  const pieces = line.split(COMMA)
  const listed = pieces.filter(hasStrength).length > 1
  for (const piece of listed ? pieces.flatMap((one) => one.split(AND)) : pieces) {
    const last = parts.length - 1
    if (last < 0 || STRENGTH.test(piece)) parts.push(piece.trim())
    else parts[last] = `${parts[last]}, ${piece.trim()}`
  }
  return parts.length > 1 && parts.every((part) => STRENGTH.test(part)) ? parts : []
}

/** "Avonex -> Tecfidera", "relais par Cellcept", "switched to Kesimpta", "daarna Nivaquine": another medicine took its place. */
const SUCCESSION =
  /\s*(?:->|→|=>)\s*(?=\p{L}{4})|[,;.]?\s+(?:(?:puis|then|dan|et|and|en)\s+)?(?:switch(?:ed)?(?:\s+(?:to|naar|vers))?|relais(?:\s+(?:par|avec|pour))?|overgeschakeld\s+(?:naar|op)|changed\s+to|followed\s+by|suivi\s+d[eu'’]|then|puis|daarna|vervolgens|ensuite|nu|now)\s+(?=\p{L}{4})/iu

/** The medicines of a line that tells which came after which; empty for any other line. */
export const successionOf = (line: string): string[] => {
  if (line.length > LONGEST) return []
  const parts = line.split(SUCCESSION).map((part) => part.trim())
  return parts.length > 1 && parts.every((part) => /\p{L}{3}/u.test(part)) ? parts : []
}
