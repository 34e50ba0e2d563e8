import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { z } from 'zod'
import { faultsOf } from './faults-of'
import { expect, test } from './fixture'
import { truthOf } from './page-truth'

const PAGES = resolve(import.meta.dirname, '../pages')

/** Faults we know of, by page. One that disappears must be taken out of the list; a new one fails its page. */
const KNOWN = z
  .record(z.string(), z.array(z.string()))
  .parse(JSON.parse(readFileSync(resolve(PAGES, 'known-failures.json'), 'utf8')))

const pages = ['.', 'charts'].flatMap((folder) =>
  readdirSync(resolve(PAGES, folder))
    .filter((file) => file.endsWith('.html'))
    .map((file) => (folder === '.' ? file : `${folder}/${file}`)),
)

/** Every second page in the tests, each of them in `npm run soak -- corpus`. */
const tried = process.env.EVERY_PAGE === undefined ? pages.filter((_, nth) => nth % 2 === 0) : pages

interface Score {
  page: string
  lang: string
  facts: number
  right: number
}
const scores: Score[] = []

for (const page of tried) {
  const truth = truthOf(resolve(PAGES, page, '..'), page.replace('charts/', ''))
  if (truth === null) continue

  test(page, async ({ reportOn }) => {
    const { facts, faults, details } = faultsOf(truth, await reportOn(`pages/${page}`))
    const lang = /<html[^>]* lang="(\w\w)/.exec(readFileSync(resolve(PAGES, page), 'utf8'))?.[1] ?? '?'
    scores.push({ page, lang, facts, right: facts - faults.length })
    expect(faults.sort(), details.join('\n')).toEqual([...(KNOWN[page] ?? [])].sort())
  })
}

test('the list of known failures names only pages that exist', () => {
  expect(Object.keys(KNOWN).filter((page) => !pages.includes(page))).toEqual([])
})

test.afterAll(() => {
  const line = (label: string, some: readonly Score[]): string => {
    const facts = some.reduce((sum, one) => sum + one.facts, 0)
    const right = some.reduce((sum, one) => sum + one.right, 0)
    return `${label.padEnd(44)} ${String(right).padStart(4)} of ${String(facts).padStart(4)}  ${((100 * right) / Math.max(1, facts)).toFixed(1).padStart(5)} %`
  }
  const lines = scores.map((one) => line(one.page, [one]))
  for (const lang of [...new Set(scores.map((one) => one.lang))].sort())
    lines.push(
      line(
        `all pages in ${lang}`,
        scores.filter((one) => one.lang === lang),
      ),
    )
  console.log(['', ...lines, line(`${scores.length} of ${pages.length} pages`, scores)].join('\n'))
})
