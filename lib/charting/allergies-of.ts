import type { AllergyIntolerance } from '../model/chart'
import type { Unread } from '../model/coverage'
import { candidateTexts } from './candidate-texts'
import { foldWords } from './fold'
import { bestNamed } from './lookup'
import { isNegated } from './negated'
import { fieldsOf } from './row-fields'
import { withoutMore } from './says-more'
import { isHeading, type Section } from './section'
import type { Workbench } from './workbench'

const CONTROL =
  /^(?:\+$|(?:\+ ?)?(?:add|new|edit|ajouter|nouveau|nouvelle|modifier|toevoegen|nieuw|bewerken|show|more|voir|print|details?|reviewed|last (?:reviewed|updated)|hide)\b)/
const STATUS =
  /^(?:active|actif|active\w*|actief|inactive|confirmed|unconfirmed|resolved|severe|moderate|mild|high|low|medium|ernstig|matig|licht|severe?|grave|moderee?|legere?|drug|food|environment\w*|medication|medicament\w*|aliment\w*|voeding\w*|geneesmiddel|confirme\w*|bevestigd)$/

/** An allergy that was tested and is none, or was never this patient's: "Refuted (challenge negative)", "saisie par erreur". */
const REFUTED =
  /(?:^|[-–—(:;,·]\s*)(?:refuted|ruled out|disproved|delabelled|de-labelled|entered[- ]in[- ]error|refutee?|infirmee?|ecartee?|saisie? par erreur|weerlegd|uitgesloten|foutief ingevoerd|widerlegt|ausgeschlossen)\b/

export interface ChartedAllergies {
  allergies: AllergyIntolerance[]
  unread: Unread[]
}

/**
 * The rows of an allergy list. A line that denies allergies is kept as such; a drug on it is never an exposure. A refuted one is no
 * allergy, and no proof that there is none: it is said and left, as it is in a FHIR file.
 */
export const allergiesOf = (section: Section, bench: Workbench): ChartedAllergies => {
  const allergies: AllergyIntolerance[] = []
  const unread: Unread[] = []
  for (const row of section.rows) {
    const fields = fieldsOf(row, section)
    const words = foldWords(fields.quote)
    if (words === '' || CONTROL.test(words) || STATUS.test(words) || isHeading(section, fields.quote)) continue
    // "and 2 more" is a sign of what is not shown (coverage-of), no allergen.
    if (withoutMore(fields.quote) === '') continue
    if (REFUTED.test(words) || row.cells.some((cell) => REFUTED.test(foldWords(cell.text)))) {
      unread.push({ text: fields.quote, why: 'denied-line', locator: row.locator })
      continue
    }
    const best = bestNamed(candidateTexts(fields), bench.lookup)
    const named = [...(fields.by.allergen ?? []), ...fields.drug, ...(fields.by['generic-name'] ?? []), ...fields.free]
    const text = named.find((line) => !STATUS.test(foldWords(line)) && /[a-z]{2}/.test(foldWords(line))) ?? fields.quote
    const reaction = fields.by.reaction?.[0]
    const about = foldWords(`${fields.quote} ${section.headings[0] ?? ''}`)
    const negated = isNegated(fields.quote) || isNegated(text)
    allergies.push({
      id: bench.idFor('a', fields.quote),
      text,
      substances: negated ? [] : (best?.resolution?.substances ?? []).map(({ name }) => name),
      negated,
      type:
        /intoleran|adverse|effets? indesirable|bijwerking/.test(about) && !/allerg/.test(about)
          ? 'intolerance'
          : /allerg/.test(about)
            ? 'allergy'
            : 'unknown',
      ...(reaction === undefined ? {} : { reaction }),
      source: {
        quote: fields.quote,
        locator: row.locator,
        ...(section.headings[0] === undefined ? {} : { list: section.headings[0] }),
      },
    })
  }
  return { allergies, unread }
}
