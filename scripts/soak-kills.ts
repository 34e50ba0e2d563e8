import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { type Killed, killWhileTyping } from '../tests/e2e/killing'
import { build } from './build'
import { serveFolder } from './serve'

/** `npm run soak -- kills [times] [seed]`: browser, tab and worker killed in turn at random moments while somebody types. */
const [times = '200', seed = '1'] = process.argv.slice(3)
/** What may be lost, in milliseconds before the kill. */
const AT_MOST_MS = 1000

build('chrome')
const profile = mkdtempSync(join(tmpdir(), 'sidelight-'))
const server = await serveFolder(resolve(import.meta.dirname, '../tests'))
let count = 0
const tell = (one: Killed): void =>
  console.log(
    `${++count} ${one.kill}: ${one.kept} of ${one.typed} kept, ${one.lostMs} ms lost${one.corrupt ? ', CORRUPT' : ''}`,
  )
try {
  const done = await killWhileTyping(server.origin, profile, Number(times), Number(seed), tell)
  const corrupt = done.filter((one) => one.corrupt).length
  const late = done.filter((one) => one.lostMs > AT_MOST_MS).length
  const most = Math.max(0, ...done.map((one) => one.lostMs))
  console.log(`${done.length} kills from seed ${seed}: ${corrupt} corrupt, ${late} lost more than 1 s, most ${most} ms`)
  process.exitCode = corrupt + late === 0 ? 0 : 1
} finally {
  await server.close()
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
}
process.exit()
