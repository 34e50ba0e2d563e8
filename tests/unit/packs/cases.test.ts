import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { loadIndex } from '../../../lib/lexicon/load-index'
import { runCase } from '../../../lib/rules/run-case'
import { embeddedLexicon } from '../../../scripts/embedded-lexicon'
import { program } from './program'

const ids = readdirSync(fileURLToPath(new URL('../../../programs', import.meta.url)))
const index = loadIndex(embeddedLexicon())

describe.each(ids)('the cases of %s', (id) => {
  const pack = program(id)

  it.each(pack.cases.map((each) => [each.name, each] as const))('%s', (_name, each) => {
    expect(runCase(pack, each, index).differences).toEqual([])
  })
})
