import { descend } from './box'
import type { RawRow } from './draft'
import { fold } from './fold'
import { textOf } from './lines'

// Words that head columns: enough to tell a header row from a first record when nothing else does.
const HEADER_WORDS =
  /^(name|date|start|stop|end|begin|from|to|until|status|dose|dosage|route|frequency|reason|drug|medicine|medication|prescriber|strength|nom|debut|fin|du|au|statut|voie|frequence|motif|medicament|traitement|posologie|produit|naam|einde|van|tot|dosering|frequentie|reden|geneesmiddel|medicatie|middel|sterkte|.*datum|date de .*|(start|end|stop) ?date)$/

const DIGIT = /\d/

const textsOf = (row: RawRow): string[] => row.cells.map((cell) => textOf(cell.box))

/** Leading rows that head the columns: in `<thead>`, all `<th>`, or set apart from what follows. */
export const headerCount = (rows: readonly RawRow[]): number => {
  let count = 0
  for (const row of rows) {
    const inked = row.cells.filter((cell) => cell.box.inked && !cell.box.acts)
    const all =
      row.cells.length > 0 &&
      inked.every((cell) => cell.head) &&
      (inked.length > 1 || row.cells.length === 1 || row.part === 'head')
    // Outside `<thead>` a second row of headers is one only under headers that span: some pages mark every cell as a header.
    const under = rows[count - 1]?.cells.some((cell) => cell.span > 1) ?? true
    const group = count > 0 && row.cells.length === 1
    if (row.part !== 'head' && (!all || inked.length === 0 || group || !under)) break
    count += 1
  }
  if (count > 0) return count
  return rows[0] && rows.length > 1 && headsByLooks(rows[0], rows.slice(1, 6)) ? 1 : 0
}

/** A first row in plain cells heads the columns when it is drawn differently, or is made of header words. */
const headsByLooks = (first: RawRow, rest: readonly RawRow[]): boolean => {
  if (first.cells.length < 2 || first.cells.some((cell) => cell.span > 1)) return false
  const texts = textsOf(first)
  if (texts.some((text) => text.length > 40 || DIGIT.test(text)) || texts.filter(Boolean).length < 2) return false
  const words = texts.filter((text) => HEADER_WORDS.test(fold(text.replace(/\s*[:.]$/, '')))).length
  if (words >= 2 && words * 2 >= texts.length) return true
  const style = styleOf(first)
  if (!rest.every((row) => styleOf(row) !== style)) return false
  return rest.every((row) => textsOf(row).some((text) => DIGIT.test(text)))
}

const styleOf = (row: RawRow): string => {
  const background = row.box.look.background
  const looks = row.cells.map((cell) => {
    let bold = cell.box.look.bold
    descend(cell.box, (box) => {
      if (box.inked && box.look.bold) bold = true
      return box.inked && !bold
    })
    return `${bold}${cell.box.look.background}`
  })
  return `${background} ${looks.join(' ')}`
}

export interface HeaderTexts {
  columns: string[]
  /** What stands under a complete row of headers: filters. */
  filters: string[]
  /** Single cells over all columns. */
  captions: string[]
}

/** Column texts from one or more header rows: "Period" over "Start" gives "Period Start". */
export const columnTexts = (heads: readonly RawRow[], width: number): HeaderTexts => {
  const columns = Array.from({ length: width }, () => '')
  const filters: string[] = []
  const captions: string[] = []
  let complete = false
  for (const row of heads) {
    const texts = textsOf(row)
    if (row.cells.length === 1 && width > 1) {
      captions.push(...texts.filter(Boolean))
      continue
    }
    row.cells.forEach((cell, i) => {
      const text = texts[i] ?? ''
      if (text === '' || cell.carried) return
      if (complete) {
        filters.push(text)
        return
      }
      for (let column = cell.column; column < Math.min(width, cell.column + cell.span); column += 1) {
        const above = columns[column] ?? ''
        if (above !== text) columns[column] = above === '' ? text : `${above} ${text}`
      }
    })
    if (!row.cells.some((cell) => cell.span > 1)) complete = true
  }
  return { columns, filters, captions }
}
