import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { loadIndex } from '../../../lib/lexicon/load-index'
import { openPackText } from '../../../lib/packs/open-pack-text'
import { judge } from '../../../lib/rules/judge'
import { lintPack } from '../../../lib/rules/lint/lint-pack'
import { sentenceOf } from '../../../lib/rules/phrase'
import { prepareCase, runCase } from '../../../lib/rules/run-case'
import { embeddedLexicon } from '../../../scripts/embedded-lexicon'
import { compileFolder } from '../../../scripts/pack-folders'

const FOLDER = fileURLToPath(new URL('./invented', import.meta.url))
const lexicon = embeddedLexicon()
const index = loadIndex(lexicon)
const known = new Map(lexicon.substances.map(({ facts }) => [facts.name, facts]))

/** Programs that nobody wrote code for: rules that none of the five sources has (a laboratory value, two signs of three, a pair of
 * medicines that exclude each other, a contrary, tiers with a quota per centre), as folders of YAML and nothing else. */
describe.each(readdirSync(FOLDER))('the invented program %s', (id) => {
  const compiled = compileFolder(`${FOLDER}/${id}`)
  if (!compiled.ok) throw new Error(compiled.problem)
  const pack = compiled.value

  it('opens from its file', () => expect(openPackText(JSON.stringify(pack))).toEqual({ ok: true, value: pack }))
  it('smells of nothing', () => expect(lintPack(pack, known)).toEqual([]))

  it.each(pack.cases.map((each) => [each.name, each] as const))('%s', (_name, each) =>
    expect(runCase(pack, each, index).differences).toEqual([]),
  )

  it('says every judgement in three languages', () => {
    for (const each of pack.cases)
      for (const criterion of runCase(pack, each, index).judgement.criteria)
        for (const lang of ['en', 'fr', 'nl'] as const) expect(sentenceOf(criterion, lang).length).toBeGreaterThan(3)
  })

  it('is silent outside its jurisdiction', () => {
    const first = pack.cases[0]
    if (first === undefined) throw new Error('no case')
    const { timeline, answers } = prepareCase(first, index)
    const noticeIn = (jurisdiction: 'BE' | 'FR') =>
      judge(pack, timeline, {
        asOf: first.asOf,
        planned: first.asOf,
        answers,
        jurisdictions: [jurisdiction],
        candidate: false,
      }).notice
    const heard = (['BE', 'FR'] as const).filter((jurisdiction) => noticeIn(jurisdiction) !== 'none')
    expect(heard).toEqual(pack.jurisdiction === 'EU' ? ['BE', 'FR'] : [pack.jurisdiction])
  })
})
