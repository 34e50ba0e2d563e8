import { browser } from 'wxt/browser'
import { z } from 'zod'
import { PdfMapping } from '../model/pdf-mapping'

const KEY = 'pdf-mappings'
/** The oldest go first. */
const MOST = 50

const load = async (): Promise<PdfMapping[]> => {
  const stored: Record<string, unknown> = await browser.storage.local.get(KEY)
  return z.array(PdfMapping).catch([]).parse(stored[KEY])
}

const isFor = (mapping: PdfMapping, { pdf, questionnaire }: Pick<PdfMapping, 'pdf' | 'questionnaire'>): boolean =>
  mapping.pdf === pdf && mapping.questionnaire === questionnaire

/** The mapping of a PDF and a form, kept on this workstation; null when nobody settled one. */
export const loadPdfMapping = async (wanted: Pick<PdfMapping, 'pdf' | 'questionnaire'>): Promise<PdfMapping | null> =>
  (await load()).find((mapping) => isFor(mapping, wanted)) ?? null

export const keepPdfMapping = async (mapping: PdfMapping): Promise<void> => {
  const others = (await load()).filter((one) => !isFor(one, mapping))
  await browser.storage.local.set({ [KEY]: [...others, mapping].slice(-MOST) })
}
