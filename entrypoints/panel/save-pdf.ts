import fontUrl from 'dejavu-fonts-ttf/ttf/DejaVuSansCondensed.ttf?url'
import type { PdfWords } from '../../lib/forms/pdf/to-pdf'
import type { Questionnaire } from '../../lib/model/questionnaire'
import type { FormState } from '../../lib/model/questionnaire-response'
import type { Translate } from '../../lib/platform/i18n'
import { fingerprintHere } from './fingerprint-here'
import type { PanelState } from './state'

/** What a form's paper says above it: the program, its revision and the source, by the pack it came with. */
export const paperHead = ({ packs, lang }: Pick<PanelState, 'packs' | 'lang'>, form: FormState, t: Translate) => {
  const pack = packs.find(({ id }) => id === form.program)
  const sources = (pack?.sources ?? []).map(({ title, publisher, date }) =>
    [title, publisher, date].filter((part) => part !== null).join(', '),
  )
  const revision = form.revision === 'undated' ? t('pdf.undated') : form.revision
  return { program: pack?.title[lang] ?? form.program, revision, source: sources.join(' · ') }
}

const wordsOf = (t: Translate): PdfWords => ({
  yes: t('question.yes'),
  no: t('question.no'),
  fingerprint: t('fingerprint.label'),
  program: t('pdf.program'),
  revision: t('pdf.revision'),
  source: t('pdf.source'),
  prepared: t('pdf.prepared'),
  nothing: t('pdf.nothing'),
  origin: { auto: t('pdf.origin.auto'), override: t('pdf.origin.override'), manual: t('pdf.origin.manual') },
  signature: t('pdf.signature'),
  page: (page, of) => t('pdf.page', { page, of }),
  lacking: (letters) => t('pdf.lacking', { letters }),
})

/**
 * Hands the form to the person as a PDF; the writer and its font are loaded now, not before. Returns the letters it could not show. The
 * file's name is the form's, never the patient's.
 */
export const savePdf = async (
  state: PanelState,
  questionnaire: Questionnaire,
  form: FormState,
  t: Translate,
): Promise<string[]> => {
  const [{ toPdf }, response] = await Promise.all([import('../../lib/forms/pdf/to-pdf'), fetch(fontUrl)])
  const font = new Uint8Array(await response.arrayBuffer())
  const { lang, asOf: prepared } = state
  const head = paperHead(state, form, t)
  const { bytes, lacking } = await toPdf({
    questionnaire,
    state: form,
    lang,
    ...head,
    fingerprint: await fingerprintHere(state, form.program),
    prepared,
    words: wordsOf(t),
    font,
  })
  saveBytes(`${questionnaire.id}.pdf`, bytes)
  return lacking
}

/** Hands a PDF to the person. */
export const saveBytes = (name: string, bytes: Uint8Array): void => {
  const url = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'application/pdf' }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  // The download has begun by then; a link taken back at once is an empty file in some browsers.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
