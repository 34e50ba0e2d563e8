// Soft hyphens, zero-width characters and direction marks: invisible, and they break every comparison of words.
const INVISIBLE =
  /[\u00ad\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g
const UNCLEAN = /[^\x21-\x7e\u00a1-\u00ac\u00ae-\u02ff ]| {2}|^ | $/
const SPACES = /\s+/g

/** Text as a person reads it: runs of white space are one space, nothing invisible, nothing at the ends. */
export const clean = (text: string): string =>
  UNCLEAN.test(text) ? text.replace(INVISIBLE, '').replace(SPACES, ' ').trim() : text
