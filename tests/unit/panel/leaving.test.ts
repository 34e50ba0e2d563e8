// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { editForm, openDraft } from '../../../entrypoints/panel/drafts'
import { letGo } from '../../../entrypoints/panel/let-go'
import { showChart } from '../../../entrypoints/panel/open-page'
import type { PanelState } from '../../../entrypoints/panel/state'
import { createStore, type Store } from '../../../entrypoints/panel/store'
import { putAnswer } from '../../../lib/forms/put-answer'
import type { Draft } from '../../../lib/model/draft'
import type { ChartedPage } from '../../../lib/platform/charted-page'
import { database } from '../../../lib/storage/database'
import { openDraft as readDraft, saveDraft } from '../../../lib/storage/drafts'
import { chart } from '../rules/build'

const NOW = () => new Date().toISOString()

const pageOf = (patient: string): ChartedPage => ({
  summary: { title: '', frames: 1, unreadFrames: 0, grids: 1, blocks: 1, readers: [] },
  lines: [],
  base: chart(),
  anchors: [],
  identity: patient,
  patientKey: `key of ${patient}`,
  readMs: 0,
  chartMs: 0,
})

const draftOf = (patient: string): Draft => ({
  id: `request of ${patient}`,
  patientKey: `key of ${patient}`,
  program: 'be-dupixent-mnp',
  form: {
    questionnaire: 'eligibility',
    program: 'be-dupixent-mnp',
    revision: '2017-01',
    answers: [{ linkId: 'initials', values: ['JA'], origin: 'auto' }],
    issues: [],
  },
  version: 1,
  createdAt: '2026-11-20T09:00:00Z',
  updatedAt: '2026-11-20T09:00:00Z',
})

/** What the disk does with the next writes. `silent`: it takes them, and nobody says so. */
type Disk = 'takes' | 'refuses' | 'silent'
let disk: Disk = 'takes'
/** Who is asked to wait before a request is read from the disk. */
let reading: Promise<void> = Promise.resolve()

const answerAs = async (message: { type: string; body: { draft: Draft; id: string } }): Promise<unknown> => {
  const { type, body } = message
  if (type === 'save-draft') {
    if (disk === 'refuses') return { ok: false, problem: { code: 'storage-failed', detail: 'refused' } }
    const kept = await saveDraft(body.draft)
    return disk === 'silent' ? undefined : kept
  }
  if (type === 'open-draft') {
    const kept = await readDraft(body.id)
    await reading
    return kept
  }
  if (type === 'watch-page') return { ok: true, value: { lost: 0 } }
  return { ok: true, value: [] }
}

const typed = async (patient: string) => {
  const kept = await readDraft(`request of ${patient}`)
  return kept.ok ? kept.value.form.answers[0]?.values[0] : kept.problem.code
}

let store: Store<PanelState>
const shown = () => store.get().open?.draft.form.answers[0]?.values[0]
const type = (words: string) => editForm(store, (form) => putAnswer(form, 'initials', [words]), NOW)

beforeEach(async () => {
  fakeBrowser.reset()
  // Nothing of a test before this one is written after it.
  disk = 'takes'
  reading = Promise.resolve()
  await database().drafts.clear()
  fakeBrowser.runtime.onMessage.addListener(answerAs as never)
  store = createStore({
    phase: { name: 'ready' },
    context: 'other',
    doubts: 0,
    doubted: null,
    start: { program: null, candidates: [], planned: '2026-11-25' },
    planned: '2026-11-25',
    jurisdictions: [],
    candidates: [],
    packs: [],
    readWhole: async () => [],
    whole: [],
    readings: [],
    answers: [],
    added: [],
    facts: {},
    drafts: [],
    cases: [],
    open: null,
    aside: [],
    opening: null,
    from: null,
    identity: null,
    patientKey: null,
    program: null,
    view: 'verdict',
  } as unknown as PanelState)
  await saveDraft(draftOf('Alva'))
  await showChart(store, pageOf('Alva'))
  await openDraft(store, 'request of Alva')
  expect(shown()).toBe('JA')
})

describe('a request that cannot be written when its patient leaves', () => {
  it('is tried until the disk takes it, while the next patient is shown', async () => {
    disk = 'refuses'
    type('typed just before')
    letGo(store)
    await showChart(store, pageOf('Bergmann'))
    await vi.waitFor(() => expect(store.get().aside[0]?.saving).toMatchObject({ code: 'storage-failed' }))
    expect(store.get().open).toBeNull()
    disk = 'takes'
    await vi.waitFor(async () => expect(await typed('Alva')).toBe('typed just before'), 3000)
    await vi.waitFor(() => expect(store.get().aside).toEqual([]))
    expect(store.get().open).toBeNull()
    await showChart(store, pageOf('Alva'))
    await vi.waitFor(() => expect(shown()).toBe('typed just before'))
  })

  it('is shown as it was typed when its patient is back first, and written then', async () => {
    disk = 'refuses'
    type('typed just before')
    letGo(store)
    await showChart(store, pageOf('Alva'))
    await vi.waitFor(() => expect(shown()).toBe('typed just before'))
    expect(store.get().aside).toEqual([])
    disk = 'takes'
    await vi.waitFor(() => expect(store.get().open?.saving).toBe('saved'), 3000)
    expect(await typed('Alva')).toBe('typed just before')
  })

  it('is no newer version of itself when the disk took it without a word, whatever the next patient’s request does', async () => {
    await saveDraft(draftOf('Bergmann'))
    disk = 'silent'
    type('typed just before')
    await vi.waitFor(async () => expect(await typed('Alva')).toBe('typed just before'), 3000)
    letGo(store)
    await showChart(store, pageOf('Bergmann'))
    await openDraft(store, 'request of Bergmann')
    type('of somebody else')
    await vi.waitFor(async () => expect(await typed('Bergmann')).toBe('of somebody else'), 3000)
    disk = 'takes'
    await vi.waitFor(() => expect(store.get().aside).toEqual([]), 3000)
    await showChart(store, pageOf('Alva'))
    await vi.waitFor(() => expect(shown()).toBe('typed just before'))
    type('and typed on')
    await vi.waitFor(async () => expect(await typed('Alva')).toBe('and typed on'), 3000)
    expect(await typed('Bergmann')).toBe('of somebody else')
  })

  it('that was changed in another tab is not written over it: it is held, and shown with the reason', async () => {
    type('typed here')
    await saveDraft({ ...draftOf('Alva'), version: 2, updatedAt: '2026-11-20T09:05:00Z' })
    letGo(store)
    await vi.waitFor(() => expect(store.get().aside[0]?.saving).toMatchObject({ code: 'newer-version-exists' }), 3000)
    await showChart(store, pageOf('Alva'))
    await vi.waitFor(() => expect(shown()).toBe('typed here'), 3000)
    expect(await typed('Alva')).toBe('JA')
  })
})

describe('a request on its way into view', () => {
  it('asked for twice comes once: what is typed into it is not taken back by the second', async () => {
    let go = () => {}
    reading = new Promise((done) => {
      go = done
    })
    const first = openDraft(store, 'request of Alva')
    const second = openDraft(store, 'request of Alva')
    go()
    await Promise.race([first, second])
    await vi.waitFor(() => expect(store.get().opening).toBeNull())
    type('typed at once')
    await Promise.all([first, second])
    expect(shown()).toBe('typed at once')
    await vi.waitFor(async () => expect(await typed('Alva')).toBe('typed at once'), 3000)
  })

  it('when its patient left and came back before it had come, comes all the same', async () => {
    letGo(store)
    let go = () => {}
    reading = new Promise((done) => {
      go = done
    })
    await showChart(store, pageOf('Alva'))
    letGo(store)
    await showChart(store, pageOf('Bergmann'))
    go()
    await new Promise((done) => setTimeout(done, 20))
    expect(store.get().open).toBeNull()
    await showChart(store, pageOf('Alva'))
    await vi.waitFor(() => expect(shown()).toBe('JA'))
  })
})

it('a page that is read anew as another patient’s keeps what was typed for the one before', async () => {
  type('typed just before')
  await showChart(store, pageOf('Bergmann'))
  expect(store.get().open).toBeNull()
  await vi.waitFor(async () => expect(await typed('Alva')).toBe('typed just before'), 3000)
})
