// Words by which pages of the three languages (German welcome) say that a list is not shown whole. Compared without accents.
import { fold } from '../fold'

const SHORT = 80
const matches = (pattern: RegExp, text: string): boolean => text.length <= SHORT && pattern.test(fold(text))
const any = (...parts: readonly string[]): RegExp => new RegExp(parts.join('|'))

const OTHERS = '(more|others?|autres?|andere|meer|weitere|de plus)\\b'
const MORE = any(
  '^\\W*(load|show|see|view|display|fetch) (\\d+ )?(more|all|older|earlier|previous|additional|remaining|the rest)\\b',
  '^\\W*(afficher|voir|charger|montrer) (plus|tout|tous|la suite|davantage|les? (autres|suivant|precedent|\\d))',
  '^\\W*(toon|laad|bekijk) (meer|alle|oudere|de rest|\\d+ meer)',
  '^\\W*(meer|alles?|oudere|mehr) (tonen|laden|weergeven|bekijken|resultaten|rijen|geneesmiddelen|anzeigen)',
  '^\\W*(more|older|earlier|plus|suite|meer)( results| entries| records| de resultats)? ?(…|\\.{3}|»|>)$',
  `^\\+ ?\\d+( ${OTHERS}.*)?$`,
  `\\b(and|et|en|und) \\d+ ${OTHERS}`,
  `^\\W*\\d+ ${OTHERS}`,
)
/** "Show more", "Afficher plus", "Meer tonen", "+ 9 andere". */
export const saysMore = (text: string): boolean => matches(MORE, text)

const CURRENT = any(
  '\\b(active|current|ongoing)\\b(?! (patient|user|session|tab|page|ingredient|substance))',
  '\\b(en cours|actifs?|actives|actuel|huidige?|lopende?|actie(f|ve)\\b|laufend|aktiv)',
)
const ONLY = /\b(only|enkel|alleen|seulement|uniquement|nur)\b/
const PAST = any(
  '\\b(inactive|stopped|past|previous|completed|discontinued|expired|histor|old|all\\b|ended|arret|termine|ancien|passe|inactif',
  'tous|toutes|tout\\b|clos|gestopt|stopgezet|afgelopen|voltooid|vorige|oude|inactie|geschiedenis|alles?\\b|beeindigd)',
)
/** "Active only", "Traitements en cours", "Enkel actieve": what stands there is what goes on now. */
export const saysActiveOnly = (text: string): boolean =>
  matches(CURRENT, text) && (matches(ONLY, text) || !matches(PAST, text))

const HIDES = /\b(hide|exclude|without|masquer|cacher|exclure|sans|verberg|zonder|ausblenden)/
const SHOWS = /\b(show|include|display|with|afficher|inclure|voir|avec|toon|tonen|inclusief|ook|met|anzeigen)\b/

/** What a tick box leaves out of a list, by its words and whether it is ticked: "Hide stopped" ticked, "Show all" not. */
export const tickHides = (label: string, ticked: boolean): boolean => {
  if (matches(PAST, label)) {
    if (matches(HIDES, label)) return ticked
    if (matches(SHOWS, label)) return !ticked
  }
  return ticked && saysActiveOnly(label)
}

const UNIT =
  '(day|week|month|year|hour|jour|semaine|mois|an|annee|heure|dag|weken|maand|jaar|jaren|uur|tag|woche|monat|jahr)(s|en|e|n)?\\b'
const PERIOD = any(
  `\\b(last|past|previous|dernier(e?s)?|derniere|laatste|afgelopen|letzten?) (\\d{1,3} )?${UNIT}`,
  `\\d (derniers|dernieres|laatste) ${UNIT}`,
  "^(today|this (week|month|year)|aujourd'hui|cette (semaine|annee)|ce mois|vandaag|deze (week|maand)|dit jaar)$",
)
const SPAN = new RegExp(`^\\W*\\d{1,3} ?([dwmyj]\\b|${UNIT})$`)
/** "Last 90 days", "6 derniers mois", "laatste 6 maanden". */
export const saysPeriod = (text: string): boolean => matches(PERIOD, text)
/** Also "3 months", as the options of a period are named. */
export const namesPeriod = (text: string): boolean => saysPeriod(text) || matches(SPAN, text)

const FILTERED = any(
  '\\b(filter|filtre)s?( applied| active| actifs?| actief)? ?\\(?[1-9]\\d?\\)?$',
  '^[1-9]\\d? (filter|filtre)',
  '^(gefilterd|filter|filtre)[a-z]*( by| op| par| sur)? ?: \\S',
)
/** "Filters (2)", "Gefilterd op: lopend". */
export const saysFiltered = (text: string): boolean => matches(FILTERED, text)

const LOADING =
  /^\W*(loading|please wait|chargement|veuillez patienter|patientez|laden|bezig met laden|even geduld|wird geladen)\b(?! dose)/
/** "Loading…", "Chargement en cours", "Bezig met laden". */
export const saysLoading = (text: string): boolean => matches(LOADING, text)

const NEXT = /^\W*((go to )?next( page)?|(page )?suivante?s?|volgende( pagina)?|weiter|older|plus anciens?|oudere)\W*$/
/** The button of a pager that leads on. */
export const saysNext = (text: string): boolean => matches(NEXT, text)

const SETTINGS =
  /filt(er|re)|col(um|onn)|kolom|option|export|menu|sett|param|instel|sort|help|aide|profil|account|compte|search|recherch|zoek|navig|notif|agenda/
/** Words of controls that open settings, menus or pickers, not a part of the record. */
export const saysSettings = (text: string): boolean => matches(SETTINGS, text)
