import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { run } from './run'
import { makeWhenStale } from './stamp'

/** What each generated file is made from. */
const STEPS = [
  {
    script: 'scripts/generate-lexicon.ts',
    output: 'public/generated/lexicon.json',
    inputs: ['lib/lexicon', 'lib/model', 'scripts/generate-lexicon.ts'],
  },
  {
    script: 'scripts/generate-packs.ts',
    output: 'public/generated/verdict-packs.json',
    inputs: ['programs', 'lib/packs', 'lib/model', 'lib/dates', 'scripts/generate-packs.ts', 'scripts/pack-folders.ts'],
  },
  {
    script: 'scripts/generate-holidays.ts',
    output: 'public/generated/holidays.json',
    inputs: ['package-lock.json', 'lib/forms/holiday-table.ts', 'scripts/generate-holidays.ts'],
  },
  {
    script: 'scripts/generate-documents.ts',
    output: 'public/generated/documents/licence.html',
    inputs: [
      'INTENDED-PURPOSE.md',
      'DATA-PROTECTION.md',
      'HAZARDS.md',
      'SECURITY.md',
      'FLEET.md',
      'LICENSE',
      'package-lock.json',
      'scripts/markdown.ts',
      'scripts/generate-documents.ts',
    ],
  },
]

/** Makes the data that ships but is not committed; what is up to date is left alone. */
export const generate = (): void => {
  for (const { script, output, inputs } of STEPS) {
    if (!existsSync(resolve(import.meta.dirname, '..', script))) continue
    makeWhenStale(output, inputs, () => {
      if (!run('tsx', [script])) throw new Error(`${script} failed`)
    })
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) generate()
