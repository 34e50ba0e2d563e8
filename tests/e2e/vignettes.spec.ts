import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { z } from 'zod'
import { expect, test } from './fixture'
import { Expected, vignetteFaults } from './vignette-faults'

const FOLDER = resolve(import.meta.dirname, '../vignettes')

/** Disagreements with a vignette that are not mended, by vignette. One that passes must be taken out; a new one fails. */
const KNOWN = z
  .record(z.string(), z.array(z.string()))
  .parse(JSON.parse(readFileSync(resolve(FOLDER, 'known-failures.json'), 'utf8')))

const names = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.html'))
  .map((file) => file.slice(0, -'.html'.length))

for (const name of names) {
  const expected = Expected.parse(JSON.parse(readFileSync(resolve(FOLDER, `${name}.expected.json`), 'utf8')))

  test(name, async ({ reportOn }) => {
    const report = await reportOn(`vignettes/${name}.html`, { asOf: expected.asOf, planned: expected.asOf })
    const { faults, details } = vignetteFaults(expected, report)
    expect(faults.sort(), details.join('\n')).toEqual([...(KNOWN[name] ?? [])].sort())
  })
}

test('the list of known failures names only vignettes that exist', () => {
  expect(Object.keys(KNOWN).filter((name) => !names.includes(name))).toEqual([])
})
