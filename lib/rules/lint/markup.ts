import type { Smeller } from './smell'
import { stringsOf } from './strings-of'

const TAG = /<\/?[a-z!][^<]*>|<script|&#x?[0-9a-f]+;/i
// Control characters, zero-width ones and those that turn the direction of writing.
const HIDDEN = /(?![\n\t])[\p{Cc}\p{Cf}\u2028\u2029]/u

/** Texts are shown as they are written: tags would be seen as such, and hidden characters make a text say another thing. */
export const markup: Smeller = ({ pack }) =>
  stringsOf(pack).flatMap(({ path, text }) => {
    const message = TAG.test(text) ? 'holds markup' : HIDDEN.test(text) ? 'holds characters that cannot be seen' : null
    return message === null ? [] : [{ smell: 'markup', level: 'error' as const, where: path, message }]
  })
