import { describe, expect, it } from 'vitest'
import { CONCEPTS, FILLER } from '../../../../lib/forms/portal/concepts'
import { plain } from '../../../../lib/forms/portal/words-in'

const phrases = Object.values(CONCEPTS).flatMap((all) => all.split('|'))

describe('the words of portals', () => {
  it('a phrase means one thing', () =>
    expect(phrases.filter((phrase, index) => phrases.indexOf(phrase) !== index)).toEqual([]))

  it('each is written as labels are compared: lower case, no accents, no signs', () =>
    expect(phrases.filter((phrase) => plain(phrase) !== phrase)).toEqual([]))

  it('no word that means something is passed over as filler', () =>
    expect(phrases.filter((phrase) => FILLER.has(phrase))).toEqual([]))
})
