import { beforeAll, describe, expect, it } from 'vitest'
import type { Pack } from '../../../../lib/model/pack'
import { checkPack } from '../../../../lib/packs/loading/check-pack'
import type { Refusal } from '../../../../lib/packs/refusal'
import { stringsOf } from '../../../../lib/rules/lint/strings-of'
import { ground, type Signer, signer, signPack, update } from '../signed-pack'

let site: Signer
beforeAll(async () => {
  site = await signer()
})

const refusalOf = async (file: string): Promise<Refusal | null> => {
  const checked = await checkPack(file, ground([site.trusted]))
  return checked.ok ? null : checked.refusal
}

/** A pack with a value put at a path such as `revisions[0].summary.fr`. */
const put = (pack: Pack, path: string, text: string): unknown => {
  const copy = structuredClone(pack) as unknown as Record<string, unknown>
  const keys = path.split(/[.[\]]+/).filter(Boolean)
  const last = keys.pop() ?? ''
  const at = keys.reduce((node, key) => node[key] as Record<string, unknown>, copy)
  at[last] = text
  return copy
}

/** Texts as an attacker writes them, in every text field of a pack that has most kinds of fields. */
describe('in every text field', () => {
  const victim = update()
  const fields = stringsOf(victim).map(({ path }) => path)
  it.each([
    ['a script', '<script>alert(1)</script>'],
    ['an image that runs', '<img src=x onerror=alert(1)>'],
    ['an entity', '&#x3c;b&#x3e;'],
    ['text that runs backwards', 'abc\u202edcba'],
    ['a character nobody sees', 'dulo\u200bxetine'],
    ['a link that runs', 'javascript:alert(1)'],
    ['a link that holds a page', 'data:text/html,x'],
    ['a link to a file', 'file:///etc/passwd'],
    ['a link to the extension itself', 'chrome-extension://abc/options.html'],
    ['a link anybody on the way can answer', 'see {http://evil.test'],
  ])('%s', async (_name, text) => {
    const passed: string[] = []
    for (const path of fields) {
      const refusal = await refusalOf(await signPack(put(victim, path, text), site))
      if (refusal === null) passed.push(path)
    }
    expect(fields.length).toBeGreaterThan(100)
    expect(passed).toEqual([])
  })

  it('text made to run a pattern wild ends soon, refused or not', async () => {
    const wild = [
      'a'.repeat(20_000),
      `${' '.repeat(19_000)}!`,
      'http://'.repeat(2_800),
      '<'.repeat(20_000),
      'x-'.repeat(9_999),
    ]
    const started = performance.now()
    for (const text of wild)
      for (const path of fields.filter((_, i) => i % 9 === 0))
        await refusalOf(await signPack(put(victim, path, text), site))
    // Runaway matching takes minutes; this says only that there is none.
    expect(performance.now() - started).toBeLessThan(25_000)
  })
})
