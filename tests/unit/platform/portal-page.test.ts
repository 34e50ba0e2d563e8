import { afterEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import type { PortalField } from '../../../lib/forms/portal/portal-field'
import { PORTAL_MESSAGES } from '../../../lib/platform/portal-messages'
import { portalFields, putIntoPortal, undoInPortal } from '../../../lib/platform/portal-page'

const field: Omit<PortalField, 'frame'> = {
  id: 0,
  kind: 'text',
  type: 'text',
  label: 'Weight',
  sections: [],
  name: 'w',
  placeholder: '',
  pattern: '',
  maxLength: null,
  options: [],
  required: false,
  holds: '',
  lang: 'en',
}

/** Frames answer what a test says they do. */
const answering = (results: { frameId: number; result: unknown }[] | Error) =>
  vi.spyOn(fakeBrowser.scripting, 'executeScript').mockImplementation((async () => {
    if (results instanceof Error) throw results
    return results
  }) as never)

afterEach(() => vi.restoreAllMocks())

describe('what the frames of a portal answer', () => {
  it('is each frame’s own fields; an answer of another shape is none', async () => {
    answering([
      { frameId: 0, result: [field] },
      { frameId: 4, result: [{ ...field, id: 3 }] },
      { frameId: 5, result: [{ label: 'no field' }] },
      { frameId: 6, result: 'x'.repeat(1000) },
    ])
    const fields = await portalFields(1)
    expect(fields).toMatchObject({
      ok: true,
      value: [
        { frame: 0, id: 0 },
        { frame: 4, id: 3 },
      ],
    })
  })

  it('a page that may not be scripted is said so', async () => {
    answering(new Error('cannot access'))
    expect(await portalFields(1)).toMatchObject({ ok: false, problem: { code: 'cannot-script' } })
  })

  it('a field whose frame is gone or says nothing was not filled', async () => {
    const write = { do: 'type' as const, text: '61.5' }
    answering(new Error('no frame'))
    expect(await putIntoPortal(1, [{ frame: 4, id: 3, write }])).toEqual([{ frame: 4, id: 3, put: 'changed' }])
    answering([{ frameId: 4, result: [{ id: 3, put: 'filled' }] }])
    expect(await putIntoPortal(1, [{ frame: 4, id: 3, write }])).toEqual([{ frame: 4, id: 3, put: 'filled' }])
  })

  it('fields taken back are counted over the frames', async () => {
    answering([
      { frameId: 0, result: 2 },
      { frameId: 4, result: 3 },
      { frameId: 5, result: 'many' },
    ])
    expect(await undoInPortal(1)).toBe(5)
  })
})

describe('messages', () => {
  it('a write is one of the three kinds, and names its field', () => {
    const { request } = PORTAL_MESSAGES['portal-put']
    expect(request.safeParse({ puts: [{ frame: 0, id: 1, write: { do: 'tick' } }] }).success).toBe(true)
    expect(request.safeParse({ puts: [{ frame: 0, id: 1, write: { do: 'submit' } }] }).success).toBe(false)
    expect(request.safeParse({ puts: [{ id: 1, write: { do: 'tick' } }] }).success).toBe(false)
  })
})
