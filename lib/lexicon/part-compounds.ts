import type { FoldedLine, Word } from './fold'

/** Dose forms that Dutch and German write on to the drug's name ("hydrocortisoncrème", "Prednisolontabletten", "Dexa-Augentropfen"). */
const FORM_AT_END =
  /^([a-z]{5,}?)(cremes?|creme|zalf|salbe|gel|lotion|tabletten|tablette|tablet|capsules?|kapseln?|druppels|oogdruppels|oogzalf|neusspray|augentropfen|augensalbe|tropfen|spray|siroop|saft|drank|zetpil|zetpillen|zapfchen|infuus|infusion|injectie|injektion|pleisters?|pflaster)$/

/** Shorter words are never two. */
const SHORTEST = 8

/**
 * The line with such words as two, so that the form counts and the name is found; `isName` says what a drug is called. A word that is
 * itself a name stays whole, and so does one whose folding changed its length: its halves would have no place in the line.
 */
export function partCompounds(line: FoldedLine, isName: (text: string) => boolean): FoldedLine {
  let parted = false
  const halves = line.words.flatMap((word): Pick<Word, 'text' | 'at' | 'until'>[] => {
    const { text, at, until } = word
    if (text.length < SHORTEST || until - at !== text.length) return [word]
    const [, name = '', form = ''] = FORM_AT_END.exec(text) ?? []
    if (form === '' || isName(text) || !isName(name)) return [word]
    parted = true
    const middle = at + name.length
    return [
      { text: name, at, until: middle },
      { text: form, at: middle, until },
    ]
  })
  if (!parted) return line
  let start = 0
  const words = halves.map(({ text, at, until }): Word => {
    const word = { text, start, end: start + text.length, at, until }
    start = word.end + 1
    return word
  })
  return { text: words.map(({ text }) => text).join(' '), words }
}
