/** Month names and abbreviations in English, French, Dutch and German, folded (no case, no accents). */
const NAMES: readonly (readonly string[])[] = [
  ['january', 'januari', 'janvier', 'januar', 'janner', 'janv', 'jan'],
  ['february', 'februari', 'fevrier', 'februar', 'febr', 'fevr', 'feb', 'fev'],
  ['march', 'maart', 'mars', 'marz', 'maerz', 'mrt', 'mar'],
  ['april', 'avril', 'apr', 'avr'],
  ['may', 'mai', 'mei'],
  ['june', 'juin', 'juni', 'jun'],
  ['july', 'juillet', 'juli', 'juil', 'jul'],
  ['august', 'augustus', 'aout', 'aug', 'aou'],
  ['september', 'septembre', 'sept', 'sep'],
  ['october', 'oktober', 'octobre', 'oct', 'okt'],
  ['november', 'novembre', 'nov'],
  ['december', 'decembre', 'dezember', 'dec', 'dez'],
]

const BY_NAME = new Map(NAMES.flatMap((names, i) => names.map((name): [string, number] => [name, i + 1])))

/** Alternatives for a pattern, longest first so that "mars" is not read as "mar". */
export const MONTH_PATTERN = [...BY_NAME.keys()].sort((a, b) => b.length - a.length).join('|')

/** 1–12, or undefined for a word that is no month. */
export const monthNumber = (word: string): number | undefined => BY_NAME.get(word.replace(/\.$/, ''))
