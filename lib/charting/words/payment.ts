import { anyOf, type ByLanguage } from './by-language'

/** Who pays, and leave to be paid. */
const PAYMENT: ByLanguage = {
  en: [
    'reimbursement',
    'coverage',
    'insur(?:ance|er)',
    'prior auth\\w*',
    'authori[sz]ation',
    'claim',
    'payer',
    'funding',
  ],
  fr: [
    'remboursement',
    'prise en charge',
    'mutuelle',
    'mutualite',
    'assurance',
    'medecin[- ]conseil',
    'inami',
    'caisse',
    'derogation',
  ],
  nl: [
    'terugbetaling',
    'vergoeding',
    'ziekenfonds',
    'mutualiteit',
    'verzeker(?:ing|aar)',
    'adviserend\\w* (?:arts|geneesheer)',
    'riziv',
    'machtiging',
  ],
  de: ['kostenubernahme', 'krankenkasse', 'erstattung'],
}
const REFUSED = '(?:declin\\w*|refus\\w*|denied|rejet\\w*|geweigerd|weigert|afgewezen|abgelehnt)'

const SAID = new RegExp(
  `\\b${anyOf(PAYMENT)}\\b[^.;,]{0,40}?\\b${REFUSED}|\\b${REFUSED}\\b[^.;,]{0,40}?\\b${anyOf(PAYMENT)}\\b`,
  'g',
)

/** Folded words without what a payer refused: the patient may well have taken it. */
export const withoutPayment = (words: string): string => words.replace(SAID, ' ').trim()
