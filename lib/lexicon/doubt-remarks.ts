import { type FoldedLine, foldLine } from './fold'
import type { NameMatch } from './match-names'

/** Concentrations laboratories report and no box is labelled with: "350 nmol/L", "8 ng/ml". Infusions are made up in mmol/l. */
const BLOOD_LEVEL = /\d\s?(?:[npuµμ]mol\s?\/\s?d?l|[np]g\s?\/\s?ml|(?:[uµμ]g|mcg)\s?\/\s?l)(?![a-z])/i

/** Skin tests hold traces of drugs as allergens (budesonide and tixocortol in the T.R.U.E. test). */
const SKIN_TEST =
  /\b(?:true|t\.r\.u\.e\.|patch|prick|epicutaneous|epicutane|plak)[ -]?tests?\b|\btests? (?:epicutane|cutane|allerg)|epicutaan|\bepicutantest/i

/** Said just after a name, these make it an assay, an antibody or a thing; the drug itself was not given. */
const NOT_THE_DRUG = new Set(
  'assay assays test tests antibody antibodies anticorps antistof antistoffen antilichaam antilichamen antikorper level levels spiegel spiegels dalspiegel talspiegel bepaling battery batteries batterie batterij'.split(
    ' ',
  ),
)
/** Said just before a name, with or without a word between. */
const LEVEL_OF = new Set('taux level levels spiegel spiegels antibodies anticorps antistoffen'.split(' '))
const DENIED = new Set('denied denies ontkend ontkent verneint'.split(' '))

const REACH = 2

const words = (line: FoldedLine, from: number, to: number): string[] =>
  line.words.slice(Math.max(0, from), Math.max(0, to)).map(({ text }) => text)

const remarkOn = (written: string, line: FoldedLine, match: NameMatch): string | undefined => {
  // A comma, a dose or a bracket ends what is said of the name itself.
  const rest = written.slice(line.words[match.to - 1]?.until).split(/[,;:.()\d|\n/+]/)[0] ?? ''
  const near = foldLine(rest).words.slice(0, REACH)
  if (near.some(({ text }) => NOT_THE_DRUG.has(text))) return 'what follows the name says that it is a test or a thing'
  if (words(line, match.from - REACH, match.from).some((word) => LEVEL_OF.has(word)))
    return 'what stands before the name says that it was measured'
  if (words(line, match.to, match.to + 4).some((word) => DENIED.has(word))) return 'the line may deny it'
  return undefined
}

/**
 * Marks names a line speaks of without saying that the drug is taken: a level in blood, an allergen of a skin test, an assay, a drug denied
 * after it was named. They are offered, not accepted.
 */
export function doubtRemarks(written: string, line: FoldedLine, matches: readonly NameMatch[]): NameMatch[] {
  const whole =
    written.includes('/') && BLOOD_LEVEL.test(written)
      ? 'a level measured in blood, not a dose'
      : (line.text.includes('test') || line.text.includes('epicut')) && SKIN_TEST.test(written)
        ? 'an allergen of a skin test'
        : undefined
  return matches.map((match) => {
    const doubt = match.doubt ?? whole ?? remarkOn(written, line, match)
    return doubt === undefined ? match : { ...match, doubt }
  })
}
