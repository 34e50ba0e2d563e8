import { beforeEach, describe, expect, it } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { PDF_MAPPING_MESSAGES } from '../../../lib/platform/pdf-mapping-messages'
import { keepPdfMapping, loadPdfMapping } from '../../../lib/platform/pdf-mappings'

const mapping = { pdf: 'a'.repeat(64), questionnaire: 'form', fields: { f14: null, f12: 'patient-weight' } }

beforeEach(() => fakeBrowser.reset())

describe('how a sponsor’s PDF is filled here', () => {
  it('is kept for that very file and form, the last word counting', async () => {
    await keepPdfMapping(mapping)
    await keepPdfMapping({ ...mapping, fields: { f14: 'diagnosis' } })
    expect(await loadPdfMapping(mapping)).toMatchObject({ fields: { f14: 'diagnosis' } })
    expect(await loadPdfMapping({ ...mapping, pdf: 'b'.repeat(64) })).toBeNull()
    expect(await loadPdfMapping({ ...mapping, questionnaire: 'other' })).toBeNull()
  })

  it('fifty are kept, and what is stored otherwise is none', async () => {
    for (let n = 0; n < 51; n++) await keepPdfMapping({ ...mapping, questionnaire: `form ${n}` })
    expect(await loadPdfMapping({ ...mapping, questionnaire: 'form 0' })).toBeNull()
    expect(await loadPdfMapping({ ...mapping, questionnaire: 'form 50' })).not.toBeNull()
    await fakeBrowser.storage.local.set({ 'pdf-mappings': 'damaged' })
    expect(await loadPdfMapping({ ...mapping, questionnaire: 'form 50' })).toBeNull()
  })

  it('a mapping names a file by its whole hash', () => {
    const { request } = PDF_MAPPING_MESSAGES['keep-pdf-mapping']
    expect(request.safeParse({ mapping }).success).toBe(true)
    expect(request.safeParse({ mapping: { ...mapping, pdf: 'form.pdf' } }).success).toBe(false)
  })
})
