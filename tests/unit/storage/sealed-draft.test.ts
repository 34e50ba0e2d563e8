import { describe, expect, it } from 'vitest'
import type { Draft } from '../../../lib/model/draft'
import { sealDraft, summaryOf, unsealDraft } from '../../../lib/storage/sealed-draft'
import { newVaultKeys } from '../../../lib/storage/vault'

const draft: Draft = {
  id: 'd1',
  patientKey: 'a1b2',
  program: 'be-dupixent-mnp',
  form: { questionnaire: 'q', program: 'be-dupixent-mnp', revision: 'r', answers: [], issues: [] },
  version: 3,
  createdAt: '2026-11-20T09:00:00Z',
  updatedAt: '2026-11-20T09:30:00Z',
}

const { publicKey, privateKey } = await newVaultKeys()

describe('a sealed draft', () => {
  it('is the draft again when it is opened', async () =>
    expect(await unsealDraft(await sealDraft(draft, publicKey), privateKey)).toEqual(draft))

  it('shows lists its head and nothing of its form', async () =>
    expect(Object.keys(summaryOf(await sealDraft(draft, publicKey))).sort()).toEqual([
      'answered',
      'createdAt',
      'id',
      'patientKey',
      'program',
      'questionnaire',
      'updatedAt',
      'version',
    ]))

  it('whose content is no form does not open', async () => {
    const sealed = await sealDraft(draft, publicKey)
    expect(await unsealDraft({ ...sealed, sealed: { v: 1, alg: 'plain', data: '[]' } }, privateKey)).toBeUndefined()
  })
})
