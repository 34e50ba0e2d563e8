import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { serveHosts } from './hosts'
import { killWhileTyping } from './killing'

test('whatever is killed while somebody types, no more than the last second is lost and the draft opens', async () => {
  test.setTimeout(240_000)
  const profile = mkdtempSync(join(tmpdir(), 'sidelight-'))
  const hosts = await serveHosts()
  try {
    const done = await killWhileTyping(hosts.origin, profile, 4, 7, () => {})
    expect(done.map(({ kill }) => kill)).toEqual(['browser', 'tab', 'worker', 'browser'])
    expect(done.filter(({ corrupt }) => corrupt)).toEqual([])
    expect(done.filter(({ lostMs }) => lostMs > 1000)).toEqual([])
  } finally {
    await hosts.close()
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  }
})
