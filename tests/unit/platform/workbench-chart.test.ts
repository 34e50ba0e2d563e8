import { describe, expect, it } from 'vitest'
import { fakeBrowser } from 'wxt/testing'
import { PHARMACY_MESSAGES } from '../../../lib/platform/pharmacy-messages'
import { openWorkbench, workbenchChart } from '../../../lib/platform/workbench-chart'
import { chart, TODAY } from '../rules/build'

const given = { chart: chart(), answers: [], asOf: TODAY, planned: TODAY, jurisdictions: ['FR' as const] }

describe('a chart on the pharmacist’s workbench', () => {
  it('is kept in memory only, and its page is opened', async () => {
    fakeBrowser.reset()
    expect(await workbenchChart()).toBeNull()
    await openWorkbench(given)
    expect(await workbenchChart()).toEqual(given)
    expect(await fakeBrowser.storage.local.get()).toEqual({})
    expect((await fakeBrowser.tabs.query({})).some(({ url }) => url?.endsWith('/pharmacy.html#verify'))).toBe(true)
  })
})

describe('what crosses to the background', () => {
  it.each([
    ['add-to-ledger', { line: { kind: 'initiation' } }],
    ['share-pseudonyms', { phrase: 'short' }],
    ['sign-receipt', { statement: {} }],
    ['save-to-register', { entry: { patient: 'ABEL, Ruth' } }],
  ] as const)('%s refuses what is not one', (type, body) =>
    expect(PHARMACY_MESSAGES[type].request.safeParse(body).success).toBe(false),
  )
})
