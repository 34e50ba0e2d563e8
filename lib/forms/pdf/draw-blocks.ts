import { rgb } from '@cantoo/pdf-lib'
import type { Origin } from '../../model/questionnaire-response'
import type { Block, Said } from './form-blocks'
import { type Ink, LEADING, PAGE, type Paper } from './paper'

export const TEXT = rgb(0.1, 0.12, 0.15)
export const MUTED = rgb(0.38, 0.41, 0.45)
export const LINE = rgb(0.75, 0.77, 0.8)

/** Filled, half and empty: read without colour, and by who photocopies it. */
export const MARKS: Record<Origin, string> = { auto: '●', override: '◐', manual: '○' }

const BODY: Ink = { size: 9, color: TEXT }
const SMALL: Ink = { size: 7.5, color: MUTED }
const LABEL_WIDTH = 178
const MARK_X = PAGE.left + LABEL_WIDTH + 8
const ANSWER_X = MARK_X + 12
const GAP = 6

const step = ({ size }: Ink): number => size * LEADING

const drawSection = (paper: Paper, text: string, depth: number): void => {
  const ink: Ink = { size: depth === 0 ? 11.5 : 9.5, color: depth === 0 ? TEXT : MUTED }
  const lines = paper.lines(text, PAGE.right - PAGE.left, ink.size)
  // A heading never stands alone at the foot of a page.
  paper.need(lines.length * step(ink) + 44)
  paper.down(depth === 0 ? 10 : 5)
  for (const line of lines) {
    paper.write(line, PAGE.left, ink)
    paper.down(step(ink))
  }
  if (depth === 0) paper.rule(PAGE.left, PAGE.right, LINE)
  paper.down(4)
}

const drawLines = (paper: Paper, columns: readonly { x: number; lines: readonly string[]; ink: Ink }[]): void => {
  const most = Math.max(1, ...columns.map(({ lines }) => lines.length))
  const height = Math.max(...columns.map(({ ink }) => step(ink)))
  for (let i = 0; i < most; i++) {
    paper.need(height)
    for (const { x, lines, ink } of columns) {
      const line = lines[i]
      if (line !== undefined && line !== '') paper.write(line, x, ink)
    }
    paper.down(height)
  }
}

const drawAnswer = (paper: Paper, label: string, { text, origin }: Said): void => {
  const labels = paper.lines(label, LABEL_WIDTH, BODY.size)
  const answers = text === '' ? [] : paper.lines(text, PAGE.right - ANSWER_X, BODY.size)
  // A short row stays on one page; only an answer longer than some lines goes on overleaf.
  paper.need(Math.min(Math.max(labels.length, answers.length), 4) * step(BODY) + 4)
  if (text === '') paper.rule(ANSWER_X, PAGE.right, LINE, step(BODY))
  drawLines(paper, [
    { x: PAGE.left, lines: labels, ink: { ...BODY, color: MUTED } },
    { x: MARK_X, lines: origin === null ? [] : [MARKS[origin]], ink: { ...SMALL, size: 7 } },
    { x: ANSWER_X, lines: answers, ink: BODY },
  ])
  paper.down(4)
}

const drawTable = (paper: Paper, { title, columns, rows }: Extract<Block, { kind: 'table' }>, empty: string): void => {
  const width = (PAGE.right - PAGE.left - GAP * (columns.length - 1)) / columns.length
  const at = (i: number): number => PAGE.left + i * (width + GAP)
  const cells = (texts: readonly string[], ink: Ink) =>
    texts.map((text, i) => ({ x: at(i), lines: text === '' ? [] : paper.lines(text, width, ink.size), ink }))
  drawSection(paper, title, 1)
  if (rows.length === 0) drawLines(paper, [{ x: PAGE.left, lines: [empty], ink: BODY }])
  if (rows.length === 0) return
  drawLines(paper, cells(columns, SMALL))
  for (const row of rows) {
    const ink: Ink = { ...BODY, size: 8 }
    const drawn = cells(
      row.map(({ text, origin }) => (text === '' || origin === null ? text : `${MARKS[origin]} ${text}`)),
      ink,
    )
    paper.need(Math.min(Math.max(1, ...drawn.map(({ lines }) => lines.length)), 6) * step(ink) + 4)
    paper.rule(PAGE.left, PAGE.right, LINE)
    paper.down(3)
    drawLines(paper, drawn)
  }
  paper.down(4)
}

/** Draws the form from where the pen is. `empty`: what stands in a table without rows. */
export const drawBlocks = (paper: Paper, blocks: readonly Block[], empty: string): void => {
  for (const block of blocks)
    switch (block.kind) {
      case 'section':
        drawSection(paper, block.text, block.depth)
        break
      case 'note':
        drawLines(paper, [
          { x: PAGE.left, lines: paper.lines(block.text, PAGE.right - PAGE.left, 8), ink: { ...SMALL, size: 8 } },
        ])
        paper.down(4)
        break
      case 'answer':
        drawAnswer(paper, block.label, block.said)
        break
      case 'table':
        drawTable(paper, block, empty)
        break
    }
}
