import { fold } from '../fold'
import { remembering } from '../memo'

/** One amount as written: "15 mg", "3 gélules", "1 application". */
export interface Amount {
  text: string
  value: number
  unit: string
  /** The same in mg when the unit is a plain weight. */
  mg?: number
  /** A countable dose form: with a strength it makes a weight. */
  countable: boolean
}

const WEIGHTS: readonly (readonly [RegExp, number])[] = [
  [/^(?:mg|milligrammes?|milligrams?|milligram)$/, 1],
  [/^(?:g|gr|grammes?|grams?|gram)$/, 1000],
  [/^(?:ug|mcg|microgrammes?|micrograms?|microgram|gamma)$/, 0.001],
]
const COUNTABLE =
  'tablets?|tabs?|tab\\.?|comprimes?|cp[rs]?\\.?|compr\\.?|co\\.?|tabletten?|tabl\\.?|capsules?|caps\\.?|gelules?|gel\\.?|kapseln?|pilules?|pills?|pillen|sachets?|zakjes?|suppositoires?|suppo\\.?|zetpillen?|ampoules?|amp\\.?|ampullen?|vials?|flacons?|flac\\.?|fl\\.?|injections?|inj\\.?|seringues?|syringes?|spuit(?:en)?|pens?|stylos?|patchs?|patches|pleisters?|puffs?|bouffees?|inhalations?|inhalaties?|applications?|drops?|gouttes?|druppels?|units?|unites?|eenheden|ui|iu|ie|u|ml|units|doses?|stuks?|unit|einheiten|e'
const NUMBER = '(\\d{1,3}(?:[ .]\\d{3})+(?![\\d])|\\d+(?:[.,]\\d+)?|\\d\\/\\d|½|¼)'

const numberOf = (written: string): number => {
  if (written === '½') return 0.5
  if (written === '¼') return 0.25
  const [a, b] = written.split('/')
  if (b !== undefined) return Number(a) / Number(b)
  const plain = /^\d{1,3}([ .]\d{3})+$/.test(written) ? written.replace(/[ .]/g, '') : written.replace(',', '.')
  return Number(plain)
}

const WEIGHT_PATTERN = new RegExp(
  `(?<![\\d.,/])${NUMBER}\\s?(mg|g|gr|ug|mcg|micrograms?|microgrammes?|milligrams?|milligrammes?|grammes?|grams?)(?![a-z])`,
  'g',
)

/** "25 mcg/h" is a rate; "21 mg/24 h" is still what is taken in a day. */
const PER_TIME = /^\s?\/\s?(24 ?(?:h|u|hours?|heures?|uur)|h|hr|u|hour|heure|uur)(?![a-z])/

const PER_BODY = /^\s?(?:\/|per |par |pro )\s?(kg|m2|m²)(?![a-z])/

/** Numbers with a weight unit, without the second half of a combination; "10 mg/kg" has no weight of its own (`mg` absent). */
export const weightsIn: (text: string) => readonly Amount[] = remembering((text) => {
  const folded = fold(text)
  return [...folded.matchAll(WEIGHT_PATTERN)].flatMap((m) => {
    const unit = m[2] ?? ''
    const value = numberOf(m[1] ?? '')
    const factor = WEIGHTS.find(([words]) => words.test(unit))?.[1]
    const end = m.index + m[0].length
    const per = PER_BODY.exec(folded.slice(end))
    const written = text.slice(m.index, end + (per?.[0].length ?? 0)).trim()
    if (factor === undefined || !(value > 0)) return []
    const rate = PER_TIME.exec(folded.slice(end))
    if (rate?.[1] !== undefined) {
      const daily = rate[1].startsWith('24') ? { mg: value * factor } : {}
      const whole = text.slice(m.index, end + rate[0].length).trim()
      return [{ text: whole, value, unit: `${unit}/${rate[1]}`, ...daily, countable: false }]
    }
    // So much for each kilogram is no weight until somebody weighs the patient.
    if (per) return [{ text: written, value, unit: `${unit}/${per[1] === 'kg' ? 'kg' : 'm2'}`, countable: false }]
    return [{ text: written, value, unit: unit === 'gr' ? 'g' : unit, mg: value * factor, countable: false }]
  })
})

const COUNT_PATTERN = new RegExp(`(?<![\\d.,/-])${NUMBER}\\s?(?:x\\s)?(?:in |a |de )?(${COUNTABLE})(?![a-z])`, 'g')

/** Counts of a dose form ("3 gélules", "1 in capsule", "½ co"). */
export const countsIn: (text: string) => readonly Amount[] = remembering((text) => {
  const folded = fold(text)
  return [...folded.matchAll(COUNT_PATTERN)].flatMap((m) => {
    const value = numberOf(m[1] ?? '')
    const unit = (m[2] ?? '').replace(/\.$/, '')
    const written = text.slice(m.index, m.index + m[0].length).trim()
    // A capital: "20 E" are units, "2 e" is the second.
    const isLetter = unit === 'e' && !written.endsWith('E')
    return value > 0 && !isLetter
      ? [
          {
            text: written,
            value,
            unit,
            countable: /^(?:tab|comp|cp|co|cap|gel|kap|pil|tabl|sach|zak|sup|zet)/.test(unit),
          },
        ]
      : []
  })
})
