// Words by which pages of the three languages (German welcome) say that a list is not shown whole.

const any = (...parts: readonly string[]): RegExp => new RegExp(parts.join('|'), 'i')

const MORE = any(
  String.raw`^\W*(load|show|see|view|display|fetch|read)\s+(\d+\s+)?(more|all|older|earlier|previous|additional|remaining|the rest)\b`,
  String.raw`^\W*(more|older|earlier)\s*(results|entries|items|records|rows|medic\w*)?\s*(…|\.{3}|»|>)?$`,
  String.raw`^\W*(afficher|voir|charger|montrer)\s+(plus|tout|toute|tous|toutes|la suite|davantage|l'ensemble|les? (autres|suivants?|précédents?|\d+))`,
  String.raw`^\W*(plus|suite)( de résultats| d'éléments| anciens)?\s*(…|\.{3}|»)$`,
  String.raw`^\W*(toon|laad|bekijk|geef)\s+(meer|alle|alles|oudere|de rest|\d+ meer)`,
  String.raw`^\W*(meer|alles|alle|oudere)\s+(tonen|laden|weergeven|bekijken|resultaten|items|rijen|geneesmiddelen|medicatie)`,
  String.raw`^\W*mehr (anzeigen|laden)`,
  String.raw`^\+\s?\d+\s*((more|others?|autres?|andere\w*|meer|weitere|de plus)\b.*)?$`,
  String.raw`\b(and|et|en|und)\s+\d+\s+(more|others?|autres?|andere\w*|meer|weitere)\b`,
  String.raw`^\W*\d+\s+(more|others|autres|andere|meer|weitere|de plus)\b`,
)
/** "Show more", "Afficher plus", "Meer tonen", "+ 9 andere". */
export const saysMore = (text: string): boolean => text.length <= 60 && MORE.test(text)

const CURRENT = any(
  String.raw`\b(active|current|ongoing)\b(?!\s+(patient|user|session|tab|page|ingredient|substance|directory))`,
  String.raw`(^|[^\p{L}])(en cours|actifs?|actives?|actuels?|actuelles?|actuellement)(?!\p{L})`,
  String.raw`(^|[^\p{L}])(actieve?|huidige?|lopende?|laufende?|aktive?)(?!\p{L})`,
)
const ONLY = /\b(only|enkel|alleen|slechts|seulement|uniquement|nur)\b/i
const PAST = any(
  String.raw`(^|[^\p{L}])(inactive|stopped|past|previous|completed|discontinued|expired|historic\w*|history|old|all|ended)(?!\p{L})`,
  String.raw`(^|[^\p{L}])(arr[êe]t\w*|terminé\w*|anciens?|passés?|historique\w*|inactif\w*|tous|toutes|tout|clos\w*)(?!\p{L})`,
  String.raw`(^|[^\p{L}])(gestopte?|stopgezette?|afgelopen|voltooide?|vorige|oude|inactieve?|historiek|geschiedenis|alle|alles|beëindigde?)(?!\p{L})`,
)
/** "Active only", "Traitements en cours", "Enkel actieve": what stands there is what goes on now. */
export const saysActiveOnly = (text: string): boolean =>
  text.length <= 80 && unicode(CURRENT).test(text) && (ONLY.test(text) || !unicode(PAST).test(text))

const HIDES = /(^|[^\p{L}])(hide|exclude|without|masquer|cacher|exclure|sans|verberg\w*|zonder|ausblenden)(?!\p{L})/iu
const SHOWS =
  /(^|[^\p{L}])(show|include|display|with|afficher|inclure|voir|avec|toon|tonen|inclusief|ook|met|anzeigen)(?!\p{L})/iu
const unicode = (pattern: RegExp): RegExp => new RegExp(pattern.source, 'iu')

/** What a tick box leaves out of a list, by its words and whether it is ticked: "Hide stopped" ticked, "Show all" not. */
export const tickHides = (label: string, ticked: boolean): boolean => {
  if (label.length > 80) return false
  if (unicode(PAST).test(label)) {
    if (HIDES.test(label)) return ticked
    if (SHOWS.test(label)) return !ticked
  }
  return ticked && saysActiveOnly(label)
}

const UNIT = String.raw`(days?|weeks?|months?|years?|hours?|jours?|semaines?|mois|ans?|années?|heures?|dagen|dag|weken|week|maanden|maand|jaar|jaren|uur|tage?|wochen?|monate?|jahre?)`
const PERIOD = any(
  String.raw`(^|[^\p{L}])(last|past|previous|derni(er|ère)s?|laatste|afgelopen|letzten?)\s+(\d{1,3}\s*)?${UNIT}(?!\p{L})`,
  String.raw`\d{1,3}\s*(derni(er|ère)s?|laatste)\s+${UNIT}`,
  String.raw`^(today|this (week|month|year)|aujourd'hui|cette (semaine|année)|ce mois|vandaag|deze (week|maand)|dit jaar)$`,
)
const SPAN = new RegExp(String.raw`^(<|≤|up to|jusqu'à|tot)?\s*\d{1,3}\s*(d|w|m|y|j|${UNIT.slice(1, -1)})$`, 'i')
/** "Last 90 days", "6 derniers mois", "laatste 6 maanden". */
export const saysPeriod = (text: string): boolean => text.length <= 80 && unicode(PERIOD).test(text)
/** Also "3 months", as the options of a period are named. */
export const namesPeriod = (text: string): boolean => saysPeriod(text) || SPAN.test(text)

const FILTERED = any(
  String.raw`\b(filters?|filtres?)\s*(applied|active|actifs?|appliqués?|actief|toegepast)?\s*\(?[1-9]\d?\)?$`,
  String.raw`^[1-9]\d?\s+(filters?|filtres?)\s*(applied|active|actifs?|appliqués?|actief|toegepast)?`,
  String.raw`^(filter\w*|filtre\w*|gefilterd|filtered)( by| op| par| sur)?\s*:\s*\S`,
)
/** "Filters (2)", "Gefilterd op: lopend". */
export const saysFiltered = (text: string): boolean => text.length <= 80 && FILTERED.test(text)

const LOADING =
  /^\W*(loading|please wait|chargement|veuillez patienter|patientez|laden|bezig met laden|even geduld|wird geladen|gegevens (worden )?(laden|opgehaald))\b.{0,50}$/i
/** "Loading…", "Chargement en cours", "Bezig met laden". */
export const saysLoading = (text: string): boolean => text.length <= 60 && LOADING.test(text) && !/\bdose\b/i.test(text)

const NEXT = /^\W*((go to )?next( page)?|(page )?suivante?s?|volgende( pagina)?|weiter|older|plus anciens?|oudere)\W*$/i
/** The button of a pager that leads on. */
export const saysNext = (text: string): boolean => NEXT.test(text)

const SETTINGS =
  /filter|filtre|colum|colonn|kolom|option|export|menu|setting|param[èe]tre|instelling|sort|tri\b|help|aide|profil|account|compte|langu|taal|search|recherch|zoek|sidebar|navigation|user|notification|calendar|agenda|date/i
/** Words of controls that open settings, menus or pickers, not a part of the record. */
export const saysSettings = (text: string): boolean => SETTINGS.test(text)
