import type { Dose } from '../../model/chart'
import { fold, foldWords } from '../fold'
import { AS_NEEDED } from '../words/as-needed'
import { type Amount, countsIn, weightsIn } from './amount'
import { currentDose } from './current-dose'
import { type Frequency, parseFrequency } from './frequency'

/** The texts that speak of one entry's dose: the dose column, the other posology texts, and the drug as displayed. */
export interface DoseTexts {
  drug: string
  /** A column or label that says "dose". */
  dose: string[]
  /** Frequency, instructions, free text. */
  posology: string[]
  strength: string[]
}

export interface ReadDose {
  dose?: Dose
  frequency?: string
  asNeeded: boolean
}

const UNCERTAIN =
  /\b(?:(?:reduced|increased|lowered|raised|changed) (?:from|to)|verlaagd|verhoogd|opgehoogd|diminuee?|augmentee?|dose was|dosis was|dose etait|previously|auparavant|voorheen|degressi\w*|taper\w*|afbouw\w*|afgebouwd|abgebaut|decroissan\w*|ausschleich\w*|reduced? by|titrat\w*|a adapter|variable|selon (?:schema|protocole|inr|glycemie)|volgens schema|schema|max(?:imum|imaal|\.)?|up to|jusqu'a|tot max|ou|or|of|cure|palier|loading|charge|puis|then|daarna|dan|nadien|ensuite|dann|followed by|gevolgd door)\b|\/\s?kg|\/\s?m2|\bkg\b|par kg|per kg|\d\s?(?:-|a|to|tot)\s?\d+(?:[.,]\d+)?\s?(?:mg|g|cp|co\b|comp|tab|gel|caps)/

const round = (value: number): number => Math.round(value * 1e6) / 1e6

const strengthOf = (texts: DoseTexts): Amount | undefined => {
  for (const text of [...texts.strength, texts.drug]) {
    const weights = weightsIn(text)
    // A combination or a concentration has several numbers: which one counts is not certain.
    if (weights.length > 1 || /\d\s?(?:mg|g|ug|mcg)\s?\/|\//.test(foldWords(text).replace(/\bd\/c\b/g, '')))
      return undefined
    if (weights[0]) return weights[0]
  }
  return undefined
}

const perDose = (texts: DoseTexts, strength: Amount | undefined): { amount?: Amount; mg?: number } => {
  const stated = [...texts.dose, ...texts.posology].map(currentDose)
  for (const text of stated) {
    const [count] = countsIn(text).filter((amount) => amount.countable)
    const weights = weightsIn(text)
    // "2 comprimés de 5 mg": the count times the weight beside it.
    const [beside] = weights
    if (count && weights.length === 1 && beside?.mg !== undefined) {
      const at = text.indexOf(beside.text)
      const after = text.indexOf(count.text) > at
      // "2 comprimés de 5 mg"; "2,5 mg 6 co": a strength, then how many of it.
      const product = after ? parseFrequency(text) !== undefined : /(?:de|of|van|a|x)\s*$/.test(fold(text.slice(0, at)))
      return product ? { amount: count, mg: count.value * beside.mg } : { amount: beside }
    }
    if (weights.length === 1 && beside)
      return beside.mg === undefined ? { amount: beside } : { amount: beside, mg: beside.mg }
    if (weights.length > 1) return beside ? { amount: beside } : {}
    // "30 capsules" alone is how many the pharmacy gave.
    if (count && texts.dose.length === 0 && parseFrequency(text) === undefined) continue
    if (count) return strength?.mg === undefined ? { amount: count } : { amount: count, mg: count.value * strength.mg }
  }
  for (const text of stated) {
    const [other, ...more] = countsIn(text)
    // "4000 UI" is a dose by itself; "30 capsules" is how many the pharmacy gave.
    const plain = other !== undefined && more.length === 0 && INTERNATIONAL.test(other.unit)
    if (texts.dose.length === 0 && parseFrequency(text) === undefined && !plain) continue
    if (other) return { amount: other }
  }
  return {}
}

const INTERNATIONAL = /^(?:ui|iu|ie|u|e|units?|unites?|eenheden|einheiten)$/

const frequencyOf = (texts: DoseTexts): Frequency | undefined => {
  for (const text of [...texts.posology, ...texts.dose]) {
    const found = parseFrequency(text)
    if (found) return found
  }
  return undefined
}

/**
 * The dose an entry states, with mg a day or a week only where the arithmetic is certain: one amount, one frequency, no
 * taper, no "as needed", no range, no combination of strengths. Weekly methotrexate never becomes a daily dose.
 */
export const doseOf = (texts: DoseTexts): ReadDose => {
  const all = foldWords([...texts.dose, ...texts.posology].join(' | '))
  const asNeeded = AS_NEEDED.test(all) || AS_NEEDED.test(foldWords(texts.drug))
  const frequency = frequencyOf(texts)
  const strength = strengthOf(texts)
  const { amount, mg: single } = perDose(texts, strength)
  const mg =
    single ??
    (frequency?.unitsPerDay !== undefined && strength?.mg !== undefined && amount === undefined
      ? strength.mg
      : undefined)
  const certain = mg !== undefined && frequency !== undefined && !asNeeded && !UNCERTAIN.test(all)
  const perDay =
    certain && frequency.days === 1
      ? frequency.unitsPerDay !== undefined && amount === undefined
        ? mg * frequency.unitsPerDay
        : mg * frequency.times
      : undefined
  const perWeek =
    perDay !== undefined
      ? perDay * 7
      : certain && frequency.days <= 28
        ? (mg * frequency.times * 7) / frequency.days
        : undefined
  const text = [...texts.dose, ...texts.posology].find((t) => t.trim() !== '') ?? amount?.text
  const dose: Dose | undefined =
    text === undefined
      ? undefined
      : {
          text: texts.dose[0]?.replace(/^(?:dose|dosis|dosage)\s*:?\s+/i, '').trim() || amount?.text || text.trim(),
          ...(amount ? { value: round(amount.value), unit: amount.unit } : {}),
          ...(perDay === undefined ? {} : { perDayMg: round(perDay) }),
          ...(perWeek === undefined ? {} : { perWeekMg: round(perWeek) }),
        }
  return {
    ...(dose && (amount || texts.dose.length > 0 || perWeek !== undefined) ? { dose } : {}),
    ...(frequency ? { frequency: frequency.text } : {}),
    asNeeded,
  }
}
