import { describe, expect, it } from 'vitest'
import { ShownText } from '../../../lib/reading/shown-text'

describe('the words a browser shows, gone through in step with what is read', () => {
  it('passes words however they are spaced and in whatever case they are drawn', () => {
    const shown = new ShownText('Methotrexate\t15 mg once a WEEK\n\nActive')
    expect(['Methotrexate', ' 15  mg', '\nonce a\u00a0week ', '', 'Active'].map((words) => shown.pass(words))).toEqual(
      Array(5).fill(true),
    )
    expect(shown.ended).toBe(true)
  })

  it('stops at a word that is not shown, and does not move', () => {
    const shown = new ShownText('Methotrexate Active')
    expect(shown.pass('Methotrexate 15 mg')).toBe(false)
    expect(shown.pass('Methotrexate')).toBe(true)
    expect(shown.pass('Stopped')).toBe(false)
    expect(shown.ended).toBe(false)
    expect(shown.pass('Active')).toBe(true)
    expect(shown.pass('Active')).toBe(false)
  })
})
