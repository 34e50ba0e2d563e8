import { fold } from '../fold'

/** "Dose was 75 mg until 2025", "previously 10 mg": what was taken before. */
const BEFORE =
  /\b(?:(?:dose|dosis|dosage|dosering) (?:was|were|etait)|previously|formerly|auparavant|anciennement|voorheen|vroeger|zuvor)\b[^;.,)]*/g
/** "2.5 mg reduced to 1.25 mg", "50 mg puis 100 mg actuellement": what is taken now stands behind these words. */
const CHANGED =
  /\b(?:(?:reduced|increased|lowered|raised|tapered|changed|titrated|up|down) to|(?:diminuee?|augmentee?|reduite?|passee?|majoree?|baissee?) a|(?:verlaagd|verhoogd|opgehoogd|afgebouwd|gewijzigd) naar|(?:reduziert|erhoht|gesteigert) auf)\b|\b(?:puis|then|daarna|dann)\b(?=[^;]*\b(?:actuellement|currently|now|nu|momenteel|aktuell)\b)/

const blank = (text: string): string => ' '.repeat(text.length)

/** The part of a text that tells the dose of today, where it also tells an earlier one; the text itself elsewhere. */
export const currentDose = (text: string): string => {
  const folded = fold(text).replace(BEFORE, blank)
  const changed = CHANGED.exec(folded)
  const from = changed && /\d/.test(folded.slice(changed.index)) ? changed.index + changed[0].length : 0
  return [...text].map((letter, i) => (i < from || folded[i] === ' ' ? ' ' : letter)).join('')
}
