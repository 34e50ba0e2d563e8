import { PDFDocument, type PDFFont } from '@cantoo/pdf-lib'
import { formatDate } from '../../dates/format-date'
import type { IsoDay } from '../../model/date'
import type { Questionnaire } from '../../model/questionnaire'
import type { FormState } from '../../model/questionnaire-response'
import type { Lang } from '../../model/text'
import { descriptionText, titleText } from '../item-text'
import { drawBlocks, LINE, MARKS, MUTED, TEXT } from './draw-blocks'
import { subsettingFontkit } from './fontkit'
import { formBlocks } from './form-blocks'
import { LEADING, PAGE, type Paper, paperOf } from './paper'

/** The words of the paper itself, in the form's language. */
export interface PdfWords {
  yes: string
  no: string
  program: string
  revision: string
  source: string
  fingerprint: string
  prepared: string
  /** Where a table has no row. */
  nothing: string
  origin: { auto: string; override: string; manual: string }
  signature: string
  page: (page: number, of: number) => string
  /** Said where letters were left out. */
  lacking: (letters: string) => string
}

export interface PdfInput {
  questionnaire: Questionnaire
  state: FormState
  lang: Lang
  /** Of the program the form belongs to: its title, the revision it was judged by, the source it is derived from. */
  program: string
  revision: string
  source: string
  /** What the judgement beside the form was made from; null where there is none. */
  fingerprint: string | null
  prepared: IsoDay
  words: PdfWords
  /** A TrueType font, whole; only the letters used are kept in the file. */
  font: Uint8Array
}

/** The file, and the letters it could not show: each stands in it as its code point, and they are named at its end. */
export interface Pdf {
  bytes: Uint8Array
  lacking: string[]
}

const BREAKS = new Set(['\n', '\r'])

/** What the font cannot draw is written as its code point: pdf-lib would draw nothing or a question mark. */
const shower = (font: PDFFont): { show: (text: string) => string; lacking: () => string[] } => {
  const known = new Set(font.getCharacterSet())
  const missed = new Set<string>()
  const show = (text: string): string =>
    [...text.normalize('NFC')]
      .map((letter) => {
        const code = letter.codePointAt(0) ?? 0
        if (known.has(code) || BREAKS.has(letter)) return letter
        if (letter === '\t' || letter === '\u00a0' || letter === '\u202f') return ' '
        missed.add(letter)
        return `[U+${code.toString(16).toUpperCase().padStart(4, '0')}]`
      })
      .join('')
  return { show, lacking: () => [...missed] }
}

const drawText = (paper: Paper, text: string, size: number, color = MUTED): void => {
  for (const line of paper.lines(text, PAGE.right - PAGE.left, size)) {
    paper.need(size * LEADING)
    paper.write(line, PAGE.left, { size, color })
    paper.down(size * LEADING)
  }
}

const drawHead = (paper: Paper, title: string, { questionnaire, lang, words, ...input }: PdfInput): void => {
  const colon = lang === 'fr' ? ' :' : ':'
  drawText(paper, title, 15, TEXT)
  paper.down(2)
  const description = descriptionText(questionnaire, lang)
  if (description !== undefined) drawText(paper, description, 8.5)
  paper.down(4)
  const prepared = `${words.prepared}${colon} ${formatDate(input.prepared, lang)}`
  drawText(paper, `${words.program}${colon} ${input.program}`, 8.5, TEXT)
  drawText(paper, `${words.revision}${colon} ${input.revision} · ${prepared}`, 8.5, TEXT)
  drawText(paper, `${words.source}${colon} ${input.source}`, 8.5, TEXT)
  if (input.fingerprint !== null) drawText(paper, `${words.fingerprint}${colon} ${input.fingerprint}`, 8.5, TEXT)
  const { auto, override, manual } = words.origin
  drawText(paper, `${MARKS.auto} ${auto}   ${MARKS.override} ${override}   ${MARKS.manual} ${manual}`, 7.5)
  paper.down(2)
}

const drawSignature = (paper: Paper, label: string): void => {
  paper.need(86)
  paper.down(16)
  paper.box(PAGE.left, PAGE.right - PAGE.left, 58, LINE)
  for (const line of paper.lines(label, PAGE.right - PAGE.left - 12, 7.5).slice(0, 1))
    paper.write(line, PAGE.left + 6, { size: 7.5, color: MUTED }, 5)
  paper.down(58)
}

const drawFeet = (paper: Paper, font: PDFFont, title: string, words: PdfWords): void => {
  const size = 7.5
  for (const [i, page] of paper.pages().entries()) {
    const count = words.page(i + 1, paper.pages().length)
    const [name = ''] = paper.lines(title, PAGE.right - PAGE.left - 90, size)
    const y = PAGE.bottom - 24
    page.drawText(name, { x: PAGE.left, y, size, font, color: MUTED })
    page.drawText(count, { x: PAGE.right - font.widthOfTextAtSize(count, size), y, size, font, color: MUTED })
  }
}

/** The form as a PDF of real text, one look for all forms: what is answered and by whom, what is still open, room to sign. */
export const toPdf = async (input: PdfInput): Promise<Pdf> => {
  const { questionnaire, state, lang, words } = input
  const document = await PDFDocument.create()
  document.registerFontkit(subsettingFontkit)
  // Ligatures would read as one letter when the text is copied out.
  const font = await document.embedFont(input.font, { subset: true, features: { liga: false } })
  const { show, lacking } = shower(font)
  const title = titleText(questionnaire, lang)
  document.setTitle(title, { showInWindowTitleBar: true })
  document.setLanguage(lang)
  document.setProducer('Sidelight')
  document.setCreator('Sidelight')
  const made = new Date(`${input.prepared}T00:00:00Z`)
  document.setCreationDate(made)
  document.setModificationDate(made)
  const paper = paperOf(document, font, show)
  drawHead(paper, title, input)
  drawBlocks(paper, formBlocks(questionnaire, state, lang, words), words.nothing)
  drawSignature(paper, words.signature)
  const letters = lacking()
  if (letters.length > 0) {
    const codes = letters.map(
      (letter) => `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
    )
    paper.down(8)
    drawText(paper, words.lacking(codes.join(', ')), 8.5, TEXT)
  }
  drawFeet(paper, font, title, words)
  return { bytes: await document.save(), lacking: letters }
}
