import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { PDFDocument } from '@cantoo/pdf-lib'
import { describe, expect, it } from 'vitest'
import { drawBlocks, MARKS } from '../../../../lib/forms/pdf/draw-blocks'
import { subsettingFontkit } from '../../../../lib/forms/pdf/fontkit'
import { PAGE, type Paper, paperOf } from '../../../../lib/forms/pdf/paper'

const bytes = readFileSync(createRequire(import.meta.url).resolve('dejavu-fonts-ttf/ttf/DejaVuSansCondensed.ttf'))

const blank = async (): Promise<{ document: PDFDocument; paper: Paper }> => {
  const document = await PDFDocument.create()
  document.registerFontkit(subsettingFontkit)
  const font = await document.embedFont(bytes, { subset: true })
  return { document, paper: paperOf(document, font, (text) => text) }
}

describe('paper', () => {
  it('turns the page when what is needed does not fit, and not before', async () => {
    const { paper } = await blank()
    paper.down(100)
    paper.need(paper.room())
    expect(paper.pages()).toHaveLength(1)
    paper.need(paper.room() + 1)
    expect(paper.pages()).toHaveLength(2)
    expect(paper.room()).toBe(PAGE.top - PAGE.bottom)
  })

  it('what is taller than a page begins on a fresh one and turns no second', async () => {
    const { paper } = await blank()
    paper.need(5000)
    expect(paper.pages()).toHaveLength(1)
  })
})

describe('a form drawn on it', () => {
  it('forty rows go on overleaf; the file with its cut-down font is whole', async () => {
    const { document, paper } = await blank()
    const cell = { text: 'Đorđević Şahin Łukasz', origin: 'auto' as const }
    const rows = Array.from({ length: 60 }, () => [cell, { text: '', origin: null }])
    drawBlocks(paper, [{ kind: 'table', title: 'Treatments', columns: ['Medicine', 'Start'], rows }], 'nothing')
    expect(paper.pages().length).toBeGreaterThan(1)
    const saved = await document.save()
    expect(saved.length).toBeLessThan(bytes.length / 4)
    expect((await PDFDocument.load(saved)).getPageCount()).toBe(paper.pages().length)
  })

  it('the marks of origin differ in shape', () => expect(new Set(Object.values(MARKS)).size).toBe(3))
})
