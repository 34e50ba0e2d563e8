import { expect, it } from 'vitest'
import { packYaml } from '../../../lib/packs/editor/pack-yaml'
import { openPackFile } from '../../../lib/packs/open-pack-file'
import { compileFolder } from '../../../scripts/pack-folders'

const shipped = () => {
  const compiled = compileFolder('programs/fr-nulojix')
  if (!compiled.ok) throw new Error(compiled.problem)
  return compiled.value
}

it('what the editor saves and what is compiled open as the same program', () => {
  const pack = shipped()
  expect(openPackFile('x.yaml', packYaml(pack))).toEqual({ ok: true, value: pack })
  expect(openPackFile('x.YML', packYaml(pack))).toEqual({ ok: true, value: pack })
  expect(openPackFile('x.json', JSON.stringify(pack))).toEqual({ ok: true, value: pack })
})

it.each([
  ['a key written twice', 'id: be-a\nid: be-b', /unique/],
  ['no YAML', 'id: [x', /line 1|flow/i],
  ['YAML that is no program', 'id: be-a', /title|version|kind/],
])('%s is refused with its reason', (_, text, why) =>
  expect(openPackFile('x.yaml', text)).toMatchObject({ ok: false, problem: expect.stringMatching(why) }),
)
