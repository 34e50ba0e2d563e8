import { type FoldedLine, foldLine } from './fold'
import type { NameMatch } from './match-names'

/** Concentrations laboratories report and no box is labelled with: "350 nmol/L", "8 ng/ml". Infusions are made up in mmol/l. */
const BLOOD_LEVEL = /\d\s?(?:[npuµμ]mol\s?\/\s?d?l|[np]g\s?\/\s?ml|(?:[uµμ]g|mcg)\s?\/\s?l)(?![a-z])/i

/** Skin tests hold traces of drugs as allergens (budesonide and tixocortol in the T.R.U.E. test). */
const SKIN_TEST =
  /\b(?:true|t\.r\.u\.e\.|patch|prick|epicutaneous|epicutane|plak)[ -]?tests?\b|\btests? (?:epicutane|cutane|allerg)|epicutaan|\bepicutantest/i

/** Under such a heading stand drugs that are not to be given: "Allergies & sensitivities: trimethoprim", "CI métoclopramide". */
const NOT_TO_BE_GIVEN =
  /^\W*(?:(?:known|drug|gekende?|bekende)\s+)?(?:allerg|intol[eé]ran|hypersens|overgevoelig|sensitivit|unvertr[aä]glich)[^:;.,\n]{0,30}:|^\W*(?:contre-?indi|contra-?indi|gecontra-?indi|kontraindi)/i
const CONTRAINDICATED = /^\W*CI\s*:?\s/
/** The genes that are looked at before a drug is given. */
const GENE = /\bHLA[ -]?[A-D]/
/** "Aspirin allergy - on clopidogrel", "methotrexate contre-indiqué"; "Zyrtec Allergy 10 mg" is a box. */
const NOT_AFTER =
  /^\s*(?:(?:allerg|intol[eé]ran)\p{L}*\s*(?:$|[-–—:;,.()])|(?:is |est )?(?:ge)?[ck]ontr[ae]-?\s?indi)/iu
/** "Ceftriaxone 2 g, allergie pénicilline", "CAVE: penicilline". */
const NOT_BEFORE =
  /(?<!\p{L})(?:allerg\p{L}*|intol[eé]ran\p{L}*|hypersens\p{L}*|overgevoelig\p{L}*|cave)\s*:?\s*(?:(?:to|à|aux?|voor|the|la|le|les|l['’])\s*)*$/iu

/** Said just after a name, these make it an assay, an antibody or a thing; the drug itself was not given. */
const NOT_THE_DRUG = new Set(
  'assay assays test tests antibody antibodies anticorps antistof antistoffen antilichaam antilichamen antikorper trough peak residuel residuelle level levels spiegel spiegels dalspiegel talspiegel bepaling battery batteries batterie batterij'.split(
    ' ',
  ),
)
/** Said just before a name, with or without a word between. */
const LEVEL_OF = new Set('taux level levels spiegel spiegels antibodies anticorps antistoffen'.split(' '))
/** Whose drug it is, when it is not the patient's ("mère sous lithium"). */
const RELATIVES = new Set(
  'mother father sister brother husband wife partner mere pere soeur frere conjoint epoux epouse moeder vader zus broer echtgenoot echtgenote mutter vater schwester bruder'.split(
    ' ',
  ),
)
/** "Dr. Yasmin El Amrani", "Dr A. Allegra": what follows is a name. */
const TITLES = new Set('dr docteur doctor dokter prof professeur professor'.split(' '))
const DENIED = new Set('denied denies ontkend ontkent verneint'.split(' '))

const REACH = 2

/** Hardly any line has one of these: the patterns above are tried only where it does. */
const MAY_REFUSE = /allerg|intoleran|hypersens|overgevoel|sensitivit|unvertrag|cave|indi/
const mayRefuse = ({ text }: FoldedLine): boolean => MAY_REFUSE.test(text)

const words = (line: FoldedLine, from: number, to: number): string[] =>
  line.words.slice(Math.max(0, from), Math.max(0, to)).map(({ text }) => text)

const isRelatives = (line: FoldedLine, { from }: NameMatch): boolean =>
  words(line, from - REACH, from).some((word) => RELATIVES.has(word)) && !line.text.includes('teinture mere')

const isTitled = (written: string, line: FoldedLine, { from }: NameMatch): boolean => {
  const initial = line.words[from - 1]?.text.length === 1 ? from - 1 : from
  const title = line.words[initial - 1]
  const gap = written.slice(title?.until, line.words[from]?.at)
  return title !== undefined && TITLES.has(title.text) && /^[\s.\p{L}]*$/u.test(gap)
}

const remarkOn = (written: string, line: FoldedLine, match: NameMatch): string | undefined => {
  // A comma, a dose or a bracket ends what is said of the name itself.
  const rest = written.slice(line.words[match.to - 1]?.until).split(/[,;:.()\d|\n/+]/)[0] ?? ''
  const near = foldLine(rest).words.slice(0, REACH)
  if (near.some(({ text }) => NOT_THE_DRUG.has(text))) return 'what follows the name says that it is a test or a thing'
  if (words(line, match.from - REACH, match.from).some((word) => LEVEL_OF.has(word)))
    return 'what stands before the name says that it was measured'
  const [first, last] = [line.words[match.from], line.words[match.to - 1]]
  if (mayRefuse(line) && (NOT_AFTER.test(written.slice(last?.until)) || NOT_BEFORE.test(written.slice(0, first?.at))))
    return 'the line says that it is not to be given'
  if (isRelatives(line, match)) return 'it may be taken by another person'
  if (isTitled(written, line, match)) return 'it may be the name of a person'
  if (words(line, match.to, match.to + 4).some((word) => DENIED.has(word))) return 'the line may deny it'
  return undefined
}

/**
 * Marks names a line speaks of without saying that the drug is taken: a level in blood, an allergen of a skin test, an assay, an allergy, a
 * contraindication, a relative's drug, a doctor's name, a drug denied after it was named. They are offered, not accepted.
 */
export function doubtRemarks(written: string, line: FoldedLine, matches: readonly NameMatch[]): NameMatch[] {
  const whole =
    written.includes('/') && BLOOD_LEVEL.test(written)
      ? 'a level measured in blood, not a dose'
      : (mayRefuse(line) && NOT_TO_BE_GIVEN.test(written)) || CONTRAINDICATED.test(written)
        ? 'the line says what is not to be given'
        : written.includes('HLA') && GENE.test(written)
          ? 'a gene looked at before the drug is given'
          : (line.text.includes('test') || line.text.includes('epicut')) && SKIN_TEST.test(written)
            ? 'an allergen of a skin test'
            : undefined
  return matches.map((match) => {
    const doubt = match.doubt ?? whole ?? remarkOn(written, line, match)
    return doubt === undefined ? match : { ...match, doubt }
  })
}
