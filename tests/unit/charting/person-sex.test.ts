import { describe, expect, it } from 'vitest'
import { sexInText } from '../../../lib/charting/person-sex'

describe('the sex a banner tells', () => {
  it.each([
    ['M. DELMAS Romain – 34 ans', 'fr', 'male'],
    ['M. Delmas, 34 y', 'en', undefined],
    ['Hofman, M. (Marieke) v 01-09-1968', 'nl', 'female'],
    ['Anouk Smits (v), geboortedatum 6 juni 1979', 'nl', 'female'],
    ['Jan Smits (m), geboortedatum 6 juni 1979', 'nl', 'male'],
    ['Mme Bourgoin', 'fr', 'female'],
    ['Olivier Caron', 'fr', undefined],
  ])('%s (%s): %s', (text, lang, sex) => expect(sexInText(text, text.toLowerCase(), lang)).toBe(sex))
})
