import { beforeEach, describe, expect, it } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { readPage } from '../../../lib/platform/read-page'

const shot = { title: 'Chart', lang: 'en', tree: null, restless: false, takenMs: 1 }
const top = { levels: [], shows: [] }

/** Stands in for the browser: what each of the two injections brings back, frame by frame. */
const page = (places: unknown, shots: unknown) =>
  Object.assign(fakeBrowser, {
    scripting: {
      executeScript: async ({ func }: { func?: unknown }) => {
        const results = func === undefined ? shots : places
        if (results instanceof Error) throw results
        return results
      },
    },
  })

beforeEach(() => fakeBrowser.reset())

describe('reading a tab', () => {
  it('gives the page and the browser’s ids of its frames', async () => {
    page([{ frameId: 0, result: top }], [{ frameId: 0, result: shot }])
    expect(await readPage(7, 'Title')).toMatchObject({ ok: true, value: { frameIds: [0], page: { title: 'Title' } } })
  })

  it('passes on no shot that does not fit the schema', async () => {
    page([{ frameId: 0, result: top }], [{ frameId: 0, result: { ...shot, html: '<b>' } }])
    expect(await readPage(7, 'Title')).toMatchObject({ ok: false, problem: { code: 'read-failed' } })
  })

  it('says when the browser refuses', async () => {
    page(new Error('Cannot access contents of the page'), [])
    expect(await readPage(7, 'Title')).toMatchObject({ ok: false, problem: { code: 'cannot-script' } })
  })
})
