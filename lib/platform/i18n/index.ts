import type { Lang } from '../../model/text'
import { type Translate, translate } from './translate'
import { WORDS } from './words'

export type { Key, Translate } from './translate'

/** Every string there is, in one language: for the command line and the tests. A page loads its own areas (`load-words.ts`). */
export const translator = (lang: Lang): Translate => translate(WORDS[lang], lang)
