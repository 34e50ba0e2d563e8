import { describe, expect, it } from 'vitest'
import { readHintFile } from '../../../lib/platform/hint-file'

const HINT = { id: 'a', ehr: 'E', when: '#m', where: '#m', columns: [{ role: 'drug', selector: 'i' }] }

describe('a hint file', () => {
  it('holds one hint or a list of them', () => {
    expect(readHintFile(JSON.stringify(HINT))).toEqual({ ok: true, hints: [HINT] })
    expect(readHintFile(JSON.stringify([HINT, { ...HINT, id: 'b' }]))).toMatchObject({ ok: true })
  })

  it.each([
    ['no column of drugs', { ...HINT, columns: [{ role: 'dose', selector: 'i' }] }, '0.columns'],
    ['a role twice', { ...HINT, columns: [HINT.columns[0], HINT.columns[0]] }, '0.columns'],
    ['something it does not know, code for one', { ...HINT, script: 'alert(1)' }, '0'],
    ['a name that is no name', { ...HINT, id: '../x' }, '0.id'],
    ['an endless selector', { ...HINT, where: 'a'.repeat(301) }, '0.where'],
  ])('is refused with the place of the fault: %s', (_what, hint, where) => {
    expect(readHintFile(JSON.stringify(hint))).toMatchObject({ ok: false, where })
  })

  it('is refused when it is no JSON, empty, or too long', () => {
    expect(readHintFile('{')).toMatchObject({ ok: false })
    expect(readHintFile('[]')).toMatchObject({ ok: false })
    expect(readHintFile(' '.repeat(200_001))).toMatchObject({ ok: false, why: 'too-long' })
  })
})
