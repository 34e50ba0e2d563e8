import { foldWords } from './fold'
import { isHeadingText } from './heading-text'
import { hasStrength } from './line-parts'

/** Why a row of a medication list is none of its medicines. */
export type NotAMedicine = 'control' | 'says-none' | 'heading' | 'no-words'

const CONTROLS =
  /^(?:\+|(?:add|new|edit|print|show|hide|more|less|view|load|export|filters?|sort|return|back|select|expand|collapse|refresh|next|prev(?:ious)?|page \d+|check all|clear all|total|reviewed|signed by|reconciled?|reconciliation|loading|chargement|laden|bezig|ajouter|nouveau|nouvelle|modifier|imprimer|voir|afficher|masquer|retour|saisir|charger|suivante?|precedente?|« precedent|toevoegen|nieuw|bewerken|afdrukken|toon|tonen|verberg|verbergen|meer|terug|laad|hinzufugen|see (?:all|more)|rows per page|printed|last (?:updated|reviewed)|derniere mise a jour)\b|details?$|\(?none\)?$|\(?no filters\)?)/
const NONE =
  /^(?:\(?(?:none|nil|aucune?|geen|keine|neant|nihil|-+|—|n\/a)\)?\.?$|no (?:known |current |active |other )?(?:medic|drug|prescri|results|data|records|entries|items)|aucune? (?:medic|traitement|donnee|prescription|resultat)|pas de (?:medic|traitement)|geen (?:medic|geneesm|behandel|resultaten|gegevens|lopende|actieve)|keine (?:medik|arzn|daten))/

/**
 * Why a row that names no known drug is passed over: a button, "none", a heading, no words at all. Undefined for every other
 * row: it may be a medicine, and a strength on it says that it is.
 */
export const notAMedicine = (quote: string): NotAMedicine | undefined => {
  const words = foldWords(quote)
  if (!/[\p{L}\d]{2}/u.test(words)) return 'no-words'
  if (hasStrength(quote)) return undefined
  if (NONE.test(words)) return 'says-none'
  if (CONTROLS.test(words)) return 'control'
  return isHeadingText(quote) ? 'heading' : undefined
}
