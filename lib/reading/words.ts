/** Every visible word of a box on one line, buttons included; `linesOf` leaves those out. */
import { type Box, descend } from './box'
import { clean } from './clean'

const MOST = 400

/** All words in a box, those of its buttons too. */
export const wordsIn = (box: Box): string => {
  let text = ''
  descend(box, (at) => {
    for (const kid of at.kids) if (typeof kid === 'string') text += ` ${kid}`
    return text.length < MOST || 'stop'
  })
  return clean(text)
}
