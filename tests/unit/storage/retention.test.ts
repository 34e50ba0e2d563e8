import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it } from 'vitest'
import { isWaiting, keptUntil } from '../../../lib/forms/cases/kept-until'
import { CaseState } from '../../../lib/model/case'
import { saveCase } from '../../../lib/storage/cases'
import { database } from '../../../lib/storage/database'
import { deleteDraft, listDrafts, saveDraft } from '../../../lib/storage/drafts'
import { lastPurge, purgeOld, purgeSeen } from '../../../lib/storage/retention'
import { way } from '../forms/cases/moves'

const save = (id: string, updatedAt: string) =>
  saveDraft({
    id,
    patientKey: 'a1b2',
    program: 'be-dupixent-mnp',
    form: { questionnaire: 'eligibility', program: 'be-dupixent-mnp', revision: 'undated', answers: [], issues: [] },
    version: 1,
    createdAt: updatedAt,
    updatedAt,
  })
const left = async () => {
  const drafts = await listDrafts(undefined)
  return drafts.ok ? drafts.value.map(({ id }) => id).sort() : drafts.problem.code
}

beforeEach(async () => {
  await database().delete()
  await database().open()
})

describe('kept for 90 days after the last change', () => {
  it('on the ninetieth day it is there, on the day after it is gone', async () => {
    await save('d1', '2026-08-22T23:59:00Z')
    expect(keptUntil('2026-08-22', 'draft', 90).day).toBe('2026-11-20')
    expect(await purgeOld(90, '2026-11-20')).toEqual({ ok: true, value: { deleted: 0, waiting: 0 } })
    expect(await left()).toEqual(['d1'])
    expect(await purgeOld(90, '2026-11-21')).toEqual({ ok: true, value: { deleted: 1, waiting: 0 } })
    expect(await left()).toEqual([])
  })

  it('one that waits for an answer stays, and is counted as such', async () => {
    await save('sent', '2026-01-05T09:00:00Z')
    await save('draft', '2026-01-05T09:00:00Z')
    await saveCase({ id: 'sent', moves: way(['ready', '2026-01-05']), due: null })
    await saveCase({ id: 'sent', moves: way(['ready', '2026-01-05'], ['sent', '2026-01-05']), due: null })
    expect(await purgeOld(90, '2026-11-20')).toEqual({ ok: true, value: { deleted: 1, waiting: 1 } })
    expect(await left()).toEqual(['sent'])
  })

  it('waiting are those that are sent, asked about or approved, and no other', () =>
    expect(CaseState.options.filter(isWaiting)).toEqual(['sent', 'more-asked', 'approved']))

  it('what was deleted is told until somebody has read it, together with what goes later', async () => {
    expect(await lastPurge()).toEqual({ ok: true, value: null })
    await save('d1', '2026-01-05T09:00:00Z')
    await purgeOld(90, '2026-11-20')
    await save('d2', '2026-01-05T09:00:00Z')
    await purgeOld(90, '2026-11-21')
    expect(await lastPurge()).toEqual({ ok: true, value: { on: '2026-11-21', deleted: 2 } })
    await purgeSeen()
    expect(await lastPurge()).toEqual({ ok: true, value: null })
  })

  it('the way of a request that a person deleted goes at the next look', async () => {
    await save('d1', '2026-11-20T09:00:00Z')
    await saveCase({ id: 'd1', moves: way(['ready', '2026-11-20']), due: null })
    await deleteDraft('d1')
    await purgeOld(90, '2026-11-20')
    expect(await database().cases.count()).toBe(0)
  })
})
