// Soft hyphens, zero-width characters and direction marks: invisible, and they break every comparison of words.
const INVISIBLE =
  /[\u00ad\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g
const SPACES = /\s+/g

/** Text as a person reads it: runs of white space are one space, nothing invisible, nothing at the ends. */
export const clean = (text: string): string =>
  isClean(text) ? text : text.replace(INVISIBLE, '').replace(SPACES, ' ').trim()

// Nearly every cell of a long table is clean already; a loop over its few letters is quicker than a regular expression.
const isClean = (text: string): boolean => {
  let before = 32
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i)
    if (code <= 32 ? code !== 32 || before === 32 : code > 126 && (code < 161 || code === 173 || code > 767))
      return false
    before = code
  }
  return before !== 32 || text === ''
}
