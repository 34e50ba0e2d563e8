import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { readHostile } from '../../scripts/read-hostile'
import { hostilePages } from '../../scripts/soak-reading-pages'
import { expect, test } from './fixture'

/** A hundredth of what `npm run soak -- reading` reads. */
const SAMPLE = 0.01
const WITHIN_MS = 60_000

test('pages made to break the reader neither stop it nor lose a word', async ({
  browserWithExtension: { context },
}) => {
  test.setTimeout(180_000)
  const reader = readFileSync(resolve(import.meta.dirname, '../../.output/chrome-mv3/reader.js'), 'utf8')
  const hurt: string[] = []
  // Pages that change while they are read are for the sweep, and for reading.spec.ts.
  const still = hostilePages(SAMPLE).filter((page) => page.perhaps === undefined)
  for (const page of still) {
    const { name, faults } = await readHostile(context, reader, page, WITHIN_MS)
    if (faults.length > 0) hurt.push(`${name}: ${faults.join('; ')}`)
  }
  expect(hurt).toEqual([])
  expect(still.length).toBeGreaterThan(12)
})
