import { expect, it } from 'vitest'
import { Hint } from '../../../lib/model/hint'
import { hintId } from '../../../lib/platform/hint-id'

it.each([
  ['Dossier patient, écran « Traitements »', 'dossier-patient-ecran-traitements'],
  ['  HiX 6.3 / Medicatie ', 'hix-6-3-medicatie'],
  ['Łódź', 'odz'],
  ['病歴', 'page'],
  ['x'.repeat(200), 'x'.repeat(60)],
  [`${'a'.repeat(59)} b`, 'a'.repeat(59)],
])('%s is kept as %s', (ehr, id) => {
  expect(hintId(ehr)).toBe(id)
  expect(Hint.shape.id.safeParse(id).success).toBe(true)
})
