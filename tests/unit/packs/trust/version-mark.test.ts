import { describe, expect, it } from 'vitest'
import { refuse, STEPS } from '../../../../lib/packs/refusal'
import { KeyFile } from '../../../../lib/packs/trust/key-file'
import { inScope } from '../../../../lib/packs/trust/scope'
import { laterMark, notBack } from '../../../../lib/packs/trust/version-mark'

const three = { version: 3, checkedOn: '2026-11-20', digest: 'c' }

describe('the highest version ever in use', () => {
  it('stays when a lower one comes', () =>
    expect(laterMark(three, { version: 2, checkedOn: '2026-11-21', digest: 'b' })).toBe(three))
  it('is replaced by a higher one', () =>
    expect(laterMark(three, { ...three, version: 4 })).toEqual({ ...three, version: 4 }))
  it('is the first one where there was none', () => expect(laterMark(null, three)).toBe(three))
  it('lets a program nobody knew in', () =>
    expect(notBack({ version: 1, checkedOn: '2020-01-01' }, 'a', null, null).ok).toBe(true))
})

describe('scope', () => {
  const key = { name: 'K', programs: ['be-*'], jurisdictions: ['BE' as const] }
  it('a beginning does not cover another beginning', () => {
    expect(inScope({ id: 'be-x', jurisdiction: 'BE' }, key, []).ok).toBe(true)
    expect(inScope({ id: 'fr-be-x', jurisdiction: 'BE' }, key, []).ok).toBe(false)
  })
  it('a program is not its own look-alike', () =>
    expect(inScope({ id: 'be-x', jurisdiction: 'BE' }, key, ['be-x']).ok).toBe(true))
  it('a star stands at the end only', () =>
    expect(KeyFile.shape.programs.element.safeParse('be-*-mnp').success).toBe(false))
})

describe('a refusal', () => {
  it('knows its step', () => {
    const { refusal } = refuse('lint', 'title.en', 'holds markup')
    expect(refusal.step).toBe('lint')
    expect(STEPS).toContain(refusal.step)
  })
})
