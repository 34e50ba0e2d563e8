import type { PDFDocument, PDFFont, PDFPage, RGB } from '@cantoo/pdf-lib'
import { wrapText } from './wrap-text'

/** A4 in points, and where the writing ends. */
export const PAGE = { width: 595.28, height: 841.89, left: 48, right: 547.28, top: 794, bottom: 60 } as const

export interface Ink {
  size: number
  color: RGB
}

/** The pages being written, from top to bottom: what does not fit goes on overleaf. */
export interface Paper {
  pages(): readonly PDFPage[]
  /** Room left on this page, in points. */
  room(): number
  /** Begins a new page unless this much fits on the one at hand. */
  need(height: number): void
  down(by: number): void
  /** Lines of a text within a width, and what they take. */
  lines(text: string, width: number, size: number): string[]
  /** Writes one line at the height of the pen, `below` it. */
  write(text: string, x: number, ink: Ink, below?: number): void
  rule(x: number, to: number, color: RGB, below?: number): void
  box(x: number, width: number, height: number, color: RGB): void
}

export const LEADING = 1.35

/** Blank paper. `show` says what a text looks like in the font: a letter it lacks is never drawn as another. */
export const paperOf = (document: PDFDocument, font: PDFFont, show: (text: string) => string): Paper => {
  let page = document.addPage([PAGE.width, PAGE.height])
  const pages = [page]
  let pen: number = PAGE.top
  const turn = () => {
    page = document.addPage([PAGE.width, PAGE.height])
    pages.push(page)
    pen = PAGE.top
  }
  return {
    pages: () => pages,
    room: () => pen - PAGE.bottom,
    need: (height) => {
      if (pen - height < PAGE.bottom && pen < PAGE.top) turn()
    },
    down: (by) => {
      pen -= by
      if (pen < PAGE.bottom) turn()
    },
    lines: (text, width, size) => wrapText(show(text), width, (one) => font.widthOfTextAtSize(one, size)),
    write: (text, x, { size, color }, below = 0) =>
      page.drawText(text, { x, y: pen - below - size, size, font, color }),
    rule: (x, to, color, below = 0) =>
      page.drawLine({ start: { x, y: pen - below }, end: { x: to, y: pen - below }, thickness: 0.5, color }),
    box: (x, width, height, color) =>
      page.drawRectangle({ x, y: pen - height, width, height, borderWidth: 0.7, borderColor: color }),
  }
}
