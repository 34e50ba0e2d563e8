import type { Smeller } from './smell'
import { triosOf } from './strings-of'

/** Four words in small letters that are the same in two languages are one language; names, addresses and short words may agree. */
const sentence = (text: string): boolean =>
  text.split(/\s+/).filter((word) => /^\p{Ll}{2}/u.test(word) && !/[@.]\S/.test(word)).length >= 4

/** A "translation" that was left in the other language. */
export const untranslated: Smeller = ({ pack }) =>
  triosOf(pack).flatMap(({ path, texts }) => {
    const { en, fr, nl } = texts
    const same =
      sentence(en) && en === fr ? 'fr' : sentence(en) && en === nl ? 'nl' : sentence(fr) && fr === nl ? 'nl' : null
    return same === null
      ? []
      : [
          {
            smell: 'untranslated',
            level: 'error' as const,
            where: `${path}.${same}`,
            message: 'is the text of another language',
          },
        ]
  })
