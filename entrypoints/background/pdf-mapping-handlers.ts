import type { PDF_MAPPING_MESSAGES } from '../../lib/platform/pdf-mapping-messages'
import { keepPdfMapping, loadPdfMapping } from '../../lib/platform/pdf-mappings'
import type { Handlers } from '../../lib/platform/router'

/** How sponsors' PDFs are filled on this workstation. */
export const pdfMappingHandlers: Pick<Handlers, keyof typeof PDF_MAPPING_MESSAGES> = {
  'get-pdf-mapping': {
    from: 'panel',
    handle: async (wanted) => ({ ok: true, value: { mapping: await loadPdfMapping(wanted) } }),
  },
  'keep-pdf-mapping': {
    from: 'panel',
    handle: async ({ mapping }) => ({ ok: true, value: await keepPdfMapping(mapping).then(() => ({})) }),
  },
}
