/** Words that a medicine is not taken now, by language, folded: English, French, Dutch, German. What goes before them they leave open. */
const NOT_NOW = [
  'not (?:currently )?(?:taking|using)|does ?n.t (?:take|use)',
  "(?:ne|n') ?(?:l'|la |le |les )?(?:prend|utilise)(?:nt)? pas",
  '(?:neemt|gebruikt) (?:\\p{L}+ ){0,2}niet|niet gebruikt',
  '(?:nimmt|verwendet) (?:\\p{L}+ ){0,2}nicht',
] as const

/** "Not taking: never started", "refused": no dose was taken at all. */
const NEVER =
  /\b(?:never|jamais|nooit|nie|refus\p{L}*|declined|geweigerd|weigert|not (?:yet )?started|pas (?:encore )?(?:commence|debute)\p{L}*|(?:nog )?niet (?:gestart|begonnen|opgestart))\b/u

const PRESENT = new RegExp(`\\b(?:${NOT_NOW.join('|')})\\b`, 'u')

/** Whether folded words say that a medicine is not taken now, and not that it never was. */
export const isNotNow = (words: string): boolean => PRESENT.test(words) && !NEVER.test(words)
