import type { MedicationStatement } from '../model/chart'
import type { Unread } from '../model/coverage'
import { candidateTexts } from './candidate-texts'
import { scanDates } from './dates/scan-dates'
import { foldWords } from './fold'
import { isHeadingText } from './heading-text'
import { hasStrength, linePartsOf } from './line-parts'
import { bestNamed, type Lookup, type Named } from './lookup'
import { medicationEntries } from './medication-entries'
import type { RowFields } from './row-fields'
import type { Section } from './section'
import { statementOf } from './statement-of'
import { parseStatus } from './status-words'
import type { Workbench } from './workbench'

export interface ChartedMedications {
  medications: MedicationStatement[]
  unread: Unread[]
}

const CONTROLS =
  /^(?:\+|add\b|new\b|edit\b|print\b|show\b|hide\b|more\b|less\b|view\b|details?$|load\b|export\b|filters?\b|sort\b|return\b|back\b|check all|clear all|ajouter|nouveau|nouvelle|modifier|imprimer|voir|afficher|masquer|retour|saisir|charger|toevoegen|nieuw|bewerken|afdrukken|toon|tonen|verberg|meer|terug|laad|page \d|select\b|expand\b|collapse\b|refresh\b|last (?:updated|reviewed)|derniere mise a jour|hinzufugen|\(?none\)?$|\(?no filters\)?|loading|chargement|laden\b|bezig|reconcil|total\b|see (?:all|more)|rows per page|signed by|reviewed|printed|« precedent|suivant|next\b|prev)/
const NOTHING =
  /^(?:\(?(?:none|nil|aucune?|geen|keine|neant|nihil|-+|—|n\/a)\)?\.?$|no (?:known |current |active |other )?(?:medic|drug|prescri|results|data|records|entries|items)|aucune? (?:medic|traitement|donnee|prescription|resultat)|pas de (?:medic|traitement)|geen (?:medic|geneesm|behandel|resultaten|gegevens|lopende|actieve)|keine (?:medik|arzn|daten))/

const saysNothing = (fields: RowFields): boolean => {
  const words = foldWords(fields.quote)
  return NOTHING.test(words) || CONTROLS.test(words) || isHeadingText(fields.quote)
}

/** What a row shows that only a medicine's row shows, when its name says nothing. */
const looksLikeMedicineRow = (fields: RowFields): boolean =>
  fields.drug.length > 0 ||
  /\d\s?(?:mg|g|ml|µg|ug|mcg|%|ie|ui|iu)\b/i.test(fields.quote) ||
  (fields.by.dose ?? fields.by.frequency ?? fields.by.route) !== undefined ||
  (scanDates(fields.quote).length > 0 && fields.quote.length < 200) ||
  fields.free.some((text) => text.length < 30 && parseStatus(text) !== undefined)

const LONGEST_LOOSE = 120
/** "VPA 500", "machin 20 mg": a line among medicines that nobody can place and nobody may lose. A concentration is a result. */
const looksLikeDose = (quote: string): boolean =>
  quote.length <= LONGEST_LOOSE &&
  (/\p{L}{2,}.*?\d\s?(?:mg|g|µg|ug|mcg|ui|iu|ie)\b(?!\s*\/\s*[dm]?l)/iu.test(quote) ||
    /^[^\p{L}\d]*\p{Lu}{2,6}\s+\d{1,4}(?:[.,]\d+)?(?![\d/.:-])/u.test(quote))

const substancesOf = ({ resolution }: Named): string =>
  (resolution?.substances ?? [])
    .map(({ name }) => name)
    .sort()
    .join('+')

/** Words beside a drug that is not this row's own. */
const ANOTHER =
  /\b(?:instead|replac\w*|switch\w*|interact\w*|remplac\w*|relais|a la place|vervang\w*|i\.?p\.?v|in plaats|allerg\w*|failed|echec|after|apres|avant|before|with|avec|combin\w*|add-on)\b/

/** Several medicines in one row without a drug column, each on a line of its own with its own strength: entries of their own. */
const lineByLine = (fields: RowFields, lookup: Lookup): RowFields[] => {
  const dated = (['start', 'stop', 'period', 'given'] as const).some((role) => fields.by[role] !== undefined)
  if (fields.drug.length > 0 || dated) return [fields]
  const own = new Map<string, string>()
  const unknown: string[] = []
  const texts = fields.free.flatMap((line) => (linePartsOf(line).length > 1 ? linePartsOf(line) : [line]))
  if (texts.length < 2) return [fields]
  for (const line of texts) {
    if (!/\d/.test(line) || ANOTHER.test(foldWords(line))) continue
    const named = bestNamed(candidateTexts({ ...fields, by: {}, drug: [line] }), lookup)
    if (!named || named.rank < 4) {
      if (hasStrength(line)) unknown.push(line)
    } else if (!own.has(substancesOf(named))) own.set(substancesOf(named), line)
  }
  if (own.size < 2) return [fields]
  const lines = [...own.values(), ...unknown]
  const shared = texts.filter((line) => !lines.includes(line) && parseStatus(line) !== undefined)
  return lines.map((line) => ({ ...fields, free: [line, ...shared], whole: [line], quote: line }))
}

/** "PROGRAF 1 MG 06/05/2019 12/10/2026 CELLCEPT 500 MG": a line that goes on to medicines nobody told apart from the first. */
const unsplit = ({ candidate, resolution }: Named, lookup: Lookup): boolean => {
  if (candidate.piece === candidate.line || ANOTHER.test(foldWords(candidate.line))) return false
  const rest = candidate.line.slice(candidate.line.indexOf(candidate.piece) + candidate.piece.length)
  if (!/\p{L}{4,}\s+\d+(?:[.,]\d+)?\s?(?:mg|g|µg|ug|mcg|ml|ui|iu|ie)\b/iu.test(rest)) return false
  const own = new Set((resolution?.substances ?? []).map(({ name }) => name))
  return (lookup(candidate.line)?.substances ?? []).some(({ name }) => !own.has(name))
}

/** Several medicines in one drug cell, each on its own line with its own strength. */
const several = (fields: RowFields, lookup: Lookup): Named[] => {
  if (fields.drug.length < 3) return []
  const named = fields.drug
    .slice(0, -1)
    .map((line) => bestNamed(candidateTexts({ ...fields, drug: [line] }), lookup))
    .filter((found): found is Named => found !== undefined && found.rank >= 4 && /\d/.test(found.candidate.line))
  const keys = named.map(substancesOf)
  return named.length > 1 && new Set(keys).size === named.length ? named : []
}

/**
 * The rows of a medication list as statements. A row whose name is not known becomes a statement with `recognised: false`
 * and an `unread`; a row that says nothing of a medicine is `unread` too unless it is plainly a control or "none".
 */
export const medicationsOf = (section: Section, bench: Workbench): ChartedMedications => {
  const charted: ChartedMedications = { medications: [], unread: [] }
  // Running text and loose lines stand around a list as often as in it: only what looks like a medicine counts there.
  const loose = section.grid === undefined || section.shape === 'text'
  for (const fields of medicationEntries(section, bench.lookup).flatMap((entry) => lineByLine(entry, bench.lookup))) {
    const best = bestNamed(candidateTexts(fields), bench.lookup)
    const rank = best?.rank ?? 0
    if (rank < 4 && saysNothing(fields)) continue
    if (rank === 1) {
      charted.unread.push({ text: fields.quote, why: 'denied-line', locator: fields.row.locator })
      continue
    }
    if (!best || (rank < 2 && (loose || !looksLikeMedicineRow(fields)))) {
      if (loose ? looksLikeDose(fields.quote) : /[a-z0-9]{2}/.test(foldWords(fields.quote))) {
        charted.unread.push({ text: fields.quote, why: 'unrecognised-name', locator: fields.row.locator })
      }
      continue
    }
    const others = unsplit(best, bench.lookup)
    if (others) charted.unread.push({ text: fields.quote, why: 'ambiguous-name', locator: fields.row.locator })
    const parts = several(fields, bench.lookup)
    for (const named of parts.length > 0 ? parts : [best]) {
      const { statement, course } = statementOf(fields, named, section, bench)
      charted.medications.push(statement)
      const { locator } = fields.row
      if (!statement.recognised) {
        const ambiguous = statement.candidates.length > 1 && statement.substances.length === 0 && named.rank >= 3
        charted.unread.push({ text: statement.text, why: ambiguous ? 'ambiguous-name' : 'unrecognised-name', locator })
      }
      for (const text of course.unreadable) {
        charted.unread.push({
          text: text === fields.quote ? text : `${statement.text}: ${text}`,
          why: 'unreadable-date',
          locator,
        })
      }
    }
  }
  return charted
}
