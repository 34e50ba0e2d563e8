import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Page } from '@playwright/test'
import { FrameReading } from '../../lib/model/reading'
import { Shot } from '../../lib/model/shot'
import { readShot } from '../../lib/reading/read-shot'
import { expect, test } from './fixture'

const built = (script: string): string =>
  readFileSync(resolve(import.meta.dirname, `../../.output/chrome-mv3/${script}.js`), 'utf8')

/** Runs the built reader in the page, as the extension does on a click, and reads what it came back with. */
const readIn = async (page: Page): Promise<FrameReading> =>
  FrameReading.parse(
    await readShot(Shot.parse(await page.evaluate(built('reader'))), { frame: 0, now: () => performance.now() }),
  )

test('reads what a person sees, and nothing that a style hides', async ({ chart }) => {
  const reading = await readIn(await chart('pages/reading/visible-en.html'))
  expect(JSON.stringify(reading)).not.toContain('HIDDEN')
  expect(reading.grids.map((grid) => grid.rows.map((row) => row.cells[0]?.text.split(',')[0]))).toEqual([
    ['Methotrexate 15 mg', 'Azathioprine 50 mg'],
    ['Prednisolone 5 mg', 'Omeprazole 20 mg', 'Cetirizine 10 mg', 'Bisoprolol 5 mg'],
  ])
  expect(reading.blocks.map((block) => block.text)).toContain('Shown below the fold')
})

test('tells columns by where boxes stand', async ({ chart }) => {
  const page = await chart('pages/reading/visible-en.html')
  await page.evaluate(() => {
    const row = (...cells: string[]) =>
      `<div class="x">${cells.map((cell) => `<div style="float:left;width:120px">${cell || '&nbsp;'}</div>`).join('')}<br style="clear:both"></div>`
    document.body.innerHTML = `<h2>Medicatie</h2>${row('Middel', 'Start', 'Stop')}${row('Imuran 50 mg', '01/02/2024', '')}${row('Medrol 16 mg', '05/03/2025', '06/04/2025')}${row('Ledertrexate', '01/01/2026', '')}`
  })
  const [grid] = (await readIn(page)).grids
  expect(grid).toMatchObject({ shape: 'columns', columns: ['Middel', 'Start', 'Stop'] })
  expect(grid?.rows).toHaveLength(3)
})

// Chromium's parser nests 512 deep and its layout crashes not far beyond, without us.
test('is through ten thousand nested tags and a hundred thousand rows', async ({ chart }) => {
  // Drawing so many rows takes the browser itself long on a busy machine.
  test.setTimeout(120_000)
  const page = await chart('pages/reading/visible-en.html')
  await page.evaluate(() => {
    document.body.innerHTML = `${'<div>'.repeat(10_000)}Imuran`
  })
  expect((await readIn(page)).blocks.map((block) => block.text)).toEqual(['Imuran'])
  await page.evaluate(() => {
    document.body.innerHTML = `<table>${'<tr><td>Imuran</td><td>2024</td></tr>'.repeat(100_000)}</table>`
  })
  // The page's style hides the third row of any table.
  const long = await readIn(page)
  expect(long.unread).toContainEqual(expect.objectContaining({ why: 'row-limit', count: 79_999 }))
  expect(long.grids[0]?.rows).toHaveLength(20_000)
})

test('finds a row again after it moved, and leaves the page as it was', async ({ chart }) => {
  const page = await chart('pages/reading/visible-en.html')
  const locator = (await readIn(page)).grids[1]?.rows[3]?.locator
  await page.evaluate(built('watcher'))
  const result = await page.evaluate((wanted) => {
    const before = document.body.innerHTML
    const list = document.querySelector('ul')
    const said = [globalThis.sidelightWatcher?.highlight(wanted as never)]
    said.push(document.body.innerHTML === before ? 'same' : 'changed')
    if (list?.lastElementChild) list.prepend(list.lastElementChild)
    said.push(globalThis.sidelightWatcher?.highlight(wanted as never))
    for (const item of document.querySelectorAll('li'))
      if (item.textContent?.startsWith('Bisoprolol')) item.textContent = 'Bisoprolol 10 mg'
    said.push(globalThis.sidelightWatcher?.highlight(wanted as never))
    list?.remove()
    said.push(globalThis.sidelightWatcher?.highlight(wanted as never))
    globalThis.sidelightWatcher?.clearHighlight()
    return [...said, document.querySelectorAll('sidelight-highlight').length]
  }, locator)
  expect(result).toEqual(['same', 'same', 'same', 'changed', 'gone', 0])
})

/** Long enough that the page gets its turn in between. */
const LONG = `<h2>Medication</h2><ul>${Array.from({ length: 3_000 }, (_, i) => `<li>Drug ${i}<span></span> 10 mg, from 2026-01-0${(i % 9) + 1}</li>`).join('')}</ul>`

/** What the page does each time the reader gives it its turn. */
const atEachTurn = (page: Page, turn: string): Promise<void> =>
  page.evaluate((code) => {
    const { scheduler } = window as unknown as { scheduler: { yield: () => Promise<void>; turns: number } }
    const act = new Function('n', code) as (n: number) => void
    scheduler.turns = 0
    scheduler.yield = () => new Promise((resolve) => setTimeout(resolve, 0)).then(() => act(++scheduler.turns))
  }, turn)

test('a page that changes while it is read is read again; one that never stops says so', async ({
  browserWithExtension: { context },
}) => {
  test.setTimeout(60_000)
  const page = await context.newPage()
  const open = async (turn: string): Promise<FrameReading> => {
    await page.setContent(LONG)
    await atEachTurn(page, turn)
    return readIn(page)
  }
  const once = await open(
    `if (n === 1) document.querySelector('ul').insertAdjacentHTML('afterbegin', '<li>Late drug 10 mg, from 2026-02-01</li>')`,
  )
  expect(once.grids[0]?.rows).toHaveLength(3_001)
  expect(JSON.stringify(once.grids[0]?.rows[0])).toContain('Late drug')
  expect(once.unread).toEqual([])
  const never = await open(`document.querySelector('li').textContent = 'Changed ' + n`)
  expect(never.unread).toEqual([{ text: 'the page kept changing', why: 'changed-while-reading' }])
  expect(never.grids[0]?.rows).toHaveLength(3_000)
  await page.close()
})
