import { pagerOf } from '../reading/signs/pager'
import { saysMore } from '../reading/signs/phrases'
import { foldWords } from './fold'
import { isHeadingText } from './heading-text'
import { labelRuns, labelsIn } from './labels-in'
import { hasStrength } from './line-parts'
import { roleOf } from './role-of'

/** Why a row of a medication list is none of its medicines. */
export type NotAMedicine = 'control' | 'pager' | 'person' | 'says-none' | 'heading' | 'no-words'

const CONTROLS =
  /^(?:\+|(?:add|new|edit|print|show|hide|more|less|view|load|export|filters?|sort|return|back|select|expand|collapse|refresh|next|prev(?:ious)?|page \d+|check all|clear all|total|reviewed|signed by|reconciled?|reconciliation|loading|chargement|laden|bezig|ajouter|nouveau|nouvelle|modifier|imprimer|voir|afficher|masquer|retour|saisir|charger|suivante?|precedente?|« precedent|toevoegen|nieuw|bewerken|afdrukken|toon|tonen|verberg|verbergen|meer|terug|laad|hinzufugen|see (?:all|more)|rows per page|printed|last (?:updated|reviewed)|derniere mise a jour)\b|details?$|\(?none\)?$|\(?no filters\)?)/
const NONE =
  /^(?:\(?(?:none|nil|aucune?|geen|keine|neant|nihil|-+|—|n\/a)\)?\.?$|no (?:known |current |active |other )?(?:medic|drug|prescri|results|data|records|entries|items)|aucune? (?:medic|traitement|donnee|prescription|resultat)|pas de (?:medic|traitement)|geen (?:medic|geneesm|behandel|resultaten|gegevens|lopende|actieve)|keine (?:medik|arzn|daten))/

/** Words that pagers are made of, and nothing else is: "1–2 of 6 Next page", "Précédent 1 2 3 Suivant". */
const PAGER_WORDS =
  /^(?:\d+|page|pages|of|to|sur|de|van|von|tot|a|au|from|first|last|next|prev|previous|back|forward|go|results?|rows?|items?|entries|per|showing|shown|premiere?|derniere?|precedente?|suivante?|resultats?|lignes?|elements?|par|affichage|eerste|laatste|vorige|volgende|pagina|resultaten|rijen|getoond|erste|letzte|zuruck|weiter|seite)$/
const isPager = (quote: string): boolean => {
  const words = foldWords(quote).match(/[a-z]+|\d+/g) ?? []
  return (
    pagerOf(quote) !== null ||
    (words.length > 1 && words.some((word) => /[a-z]{4}/.test(word)) && words.every((word) => PAGER_WORDS.test(word)))
  )
}

/** "Medicine", "Route · Freq · Start · Stop · Status": the names of columns, without columns. */
const isColumnNames = (quote: string): boolean => {
  const names = quote.split(' · ').map((text) => roleOf(text))
  const known = names.filter((role) => role !== undefined).length
  return names.length === 1
    ? names[0] === 'drug' && !/[\s\d]/.test(quote.trim())
    : known > 2 && known * 2 > names.length
}

/** Two labels of a person, or more, in one line: the banner, wherever it stands. */
const isPerson = (quote: string): boolean => labelsIn(quote).length + labelRuns(quote).length > 1

/**
 * Why a row that names no known drug is passed over: a button, "none", a heading, no words at all. Undefined for every other
 * row: it may be a medicine, and a strength on it says that it is.
 */
export const notAMedicine = (quote: string): NotAMedicine | undefined => {
  const words = foldWords(quote)
  if (!/[\p{L}\d]{2}/u.test(words)) return 'no-words'
  if (hasStrength(quote)) return undefined
  if (NONE.test(words)) return 'says-none'
  if (CONTROLS.test(words) || saysMore(quote)) return 'control'
  if (isPager(quote)) return 'pager'
  if (isPerson(quote)) return 'person'
  return isHeadingText(quote) || isColumnNames(quote) ? 'heading' : undefined
}
