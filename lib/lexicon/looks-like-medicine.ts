import type { FoldedLine } from './fold'
import { PLAIN_WORDS } from './line-words'
import { type FormReading, isFormWord } from './parse-form'

/** Stems WHO gives to INNs; a word that ends so is a drug even when nobody has heard of it. */
const STEM =
  /(mab|nib|cillin|cilline|cycline|floxacin|floxacine|mycin|mycine|vir|azole|azol|pril|sartan|statin|statine|prazole|prazol|olol|dipine|gliptin|gliflozin|tide|cept|kinra|kin|leucel|parin|parine|xaban|grel|triptan|setron|oxetine|dronate|dronic|sone|solone|onide|limus|imod|parib|ciclib|degib|rafenib|zumab|ximab|umab|afil|terol|tropium|lukast|tadine|zepam|zolam|barbital|caine|curium|dralazine|fibrate|formin|glitazone|gliptine|gliflozine|platin|platine|rubicin|rubicine|taxel|trexate|trexed|vudine|citabine|amivir|buvir|asvir|previr|navir|tegravir|vaptan|vec|gene|siran|rsen|meran)$/

const TITLE = /^(dr|prof|mr|mme|mevr|dhr|mrs|ms|docteur|doctor|pr)$/

/** How often a drug is taken, in folded words: "1 x d", "2x/sem", "1-0-1", "BID". Nothing else is written so. */
const POSOLOGY =
  /\b\d+ ?x (?:\d+ )?(?:d|j|w|s|wk|sem|semaine|week|jour|jours|dag|dgs|daags|day|daily|mois|maand|month|per|par)\b|\b[0-6] [0-6] [0-6]\b(?! \d{3})|\b(?:bid|tid|qid|tds|qds|b i d|t i d|q i d)\b|\bq \d{1,2} ?(?:h|d|w)\b|\b\d+ (?:co|cp|cpr|comp|gel|puff|puffs|bouffees?)\b/

/**
 * Whether a line with no known drug on it may still be a medicine: it has a strength, a dose form, how often it is taken, or a word
 * with an INN's stem.
 */
export function looksLikeMedicine(line: FoldedLine, form: FormReading, strength: string | undefined): boolean {
  if (TITLE.test(line.words[0]?.text ?? '')) return false
  const named = line.words.some(
    ({ text }) => text.charCodeAt(0) >= 97 && text.length > 2 && !PLAIN_WORDS.has(text) && !isFormWord(text),
  )
  if (strength !== undefined || form.found.length > 0 || POSOLOGY.test(line.text)) return named
  return line.words.some(({ text }) => text.length >= 7 && STEM.test(text))
}
