import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Page } from '@playwright/test'
import { Shot } from '../../lib/model/shot'
import { readShot } from '../../lib/reading/read-shot'
import { expect, test } from './fixture'
import { HIDING, type OddPage, SHOWING } from './rows-that-hide'

const READER = readFileSync(resolve(import.meta.dirname, '../../.output/chrome-mv3/reader.js'), 'utf8')

/** The words of a page, and what is read of it. */
const readIn = async (page: Page): Promise<{ words: string; reading: string; struck: number }> => {
  const shot = Shot.parse(await page.evaluate(READER))
  const reading = await readShot(shot, { frame: 0, now: () => 0 })
  const struck = reading.grids.flatMap(({ rows }) => rows).filter((row) => row.struck)
  return {
    words: shot.tree?.text ?? '',
    reading: JSON.stringify({ ...reading, readMs: 0 }),
    struck: struck.length,
  }
}

/** A rule whose reach no reader can tell, and which changes nothing: each row is then read by itself. */
const EACH_ROW = '@scope (nav) { b { opacity: 1 } }'

const open = async (page: Page, { html, prepare }: OddPage): Promise<void> => {
  await page.setContent(html)
  if (prepare !== undefined) await page.evaluate(prepare)
}

test('of rows with one markup, what one row hides is not read, and all else is', async ({
  browserWithExtension: { context },
}) => {
  const page = await context.newPage()
  const wrong: string[] = []
  for (const odd of [...HIDING, ...SHOWING]) {
    await open(page, odd)
    const alike = await readIn(page)
    if (odd.struck !== undefined) {
      const struck = alike.struck
      if (struck !== odd.struck) wrong.push(`${odd.name}: ${struck} rows struck out, not ${odd.struck}`)
      continue
    }
    await page.addStyleTag({ content: EACH_ROW })
    const each = await readIn(page)
    if (alike.words.includes('HIDDEN')) wrong.push(`${odd.name}: hidden words read`)
    if ((alike.words.match(/seen/g)?.length ?? 0) < 99) wrong.push(`${odd.name}: seen words lost`)
    if (!/HIDDEN/.test(each.words) && alike.reading !== each.reading) wrong.push(`${odd.name}: not as row by row`)
  }
  await page.close()
  expect(wrong).toEqual([])
})
