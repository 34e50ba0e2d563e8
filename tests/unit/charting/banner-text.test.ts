import { expect, it } from 'vitest'
import { bannerText } from '../../../lib/charting/banner-text'

it.each([
  ['[4471-20] Noor Willems', 'Noor Willems', ['4471-20']],
  ['Patient n° 66120 : M. Olivier Caron', 'M. Olivier Caron', ['66120']],
  ['NOËL (née DUBREUIL) Isabelle', 'NOËL Isabelle', []],
  ['Hofman, M. (Marieke)', 'Hofman, Marieke', []],
  ['Rosa Delgado', 'Rosa Delgado', []],
])('a banner "%s" says %s', (shown, text, ids) => expect(bannerText(shown)).toEqual({ text, ids }))
