import type { Page } from '@playwright/test'
import { FrameReading } from '../lib/model/reading'
import { Shot } from '../lib/model/shot'
import { readShot } from '../lib/reading/read-shot'
import type { HostilePage } from './soak-reading-pages'

/** What one hostile page did to the reader. */
export interface Hurt {
  name: string
  ms: number
  faults: string[]
}

/** Reads a page with the built reader, in a world of its own as it is injected; every fault in words. */
export const readHostile = async (
  browser: { newPage(): Promise<Page> },
  reader: string,
  page: HostilePage,
  withinMs: number,
): Promise<Hurt> => {
  const tab = await browser.newPage()
  const begun = performance.now()
  const faults: string[] = []
  // A crashed tab never answers: without this its end looks like a reader that hangs.
  const crash = new Promise<'crash'>((done) => tab.on('crash', () => done('crash')))
  try {
    await tab.setContent(page.html)
    if (page.prepare !== undefined) await tab.evaluate(page.prepare)
    // The page is drawn once without us: what the browser itself does not survive is not the reader's fault, and says so.
    await tab.evaluate(() => document.body.getBoundingClientRect().height)
    const cdp = await tab.context().newCDPSession(tab)
    const { frameTree } = await cdp.send('Page.getFrameTree')
    const { executionContextId } = await cdp.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id })
    const evaluated = cdp.send('Runtime.evaluate', {
      expression: `${reader.replace(/reader;\s*$/, '')}\nreader.then((read) => JSON.stringify(read))`,
      contextId: executionContextId,
      awaitPromise: true,
      returnByValue: true,
    })
    let timer: ReturnType<typeof setTimeout> | undefined
    const late = new Promise<null>((done) => {
      timer = setTimeout(() => done(null), withinMs)
    })
    const answer = await Promise.race([evaluated, late, crash])
    clearTimeout(timer)
    if (answer === 'crash') faults.push('the tab crashed while it was read')
    else if (answer === null) faults.push(`no answer within ${withinMs} ms`)
    else if (answer.exceptionDetails) faults.push(`threw: ${answer.exceptionDetails.exception?.description ?? ''}`)
    else faults.push(...(await faultsIn(String(answer.result.value), page)))
  } catch (error) {
    faults.push(String(error))
  } finally {
    await tab.close()
  }
  return { name: page.name, ms: performance.now() - begun, faults }
}

const faultsIn = async (json: string, { words, unread, perhaps = [] }: HostilePage): Promise<string[]> => {
  const shot = Shot.safeParse(JSON.parse(json))
  if (!shot.success) return [`not a shot: ${shot.error.message.slice(0, 200)}`]
  const parsed = FrameReading.safeParse(await readShot(shot.data, { frame: 0, now: () => performance.now() }))
  if (!parsed.success) return [`not a reading: ${parsed.error.message.slice(0, 200)}`]
  const { grids, blocks, unread: said } = parsed.data
  const read = JSON.stringify([grids, blocks])
  const reasons = said.map(({ why }) => why)
  const lost = words.filter((word) => !read.includes(JSON.stringify(word).slice(1, -1)))
  const expected = new Set<string>(unread)
  return [
    ...lost.map((word) => `not read: ${word} (unread: ${reasons.join(', ') || 'nothing'})`),
    ...(unread.length > 0 && !reasons.some((why) => expected.has(why)) ? [`not said: ${unread.join(' or ')}`] : []),
    ...said
      .filter(({ why }) => !expected.has(why) && !perhaps.includes(why))
      .map(({ why, text }) => `said without reason: ${why} ${text.slice(0, 200)}`),
  ]
}
