import { SaxesParser } from 'saxes'
import { failed, type ImportFile, type Outcome } from './import-file'
import { unzip, type ZipLimits } from './unzip'

/** EMA's file unpacks to six megabytes; ten times that is not a list of medicines. */
const LIMITS: ZipLimits = { mostBytes: 64 * 1024 * 1024, mostMembers: 500 }
const MOST_ROWS = 200_000
const MOST_COLUMNS = 2_000

const localName = (name: string): string => name.slice(name.indexOf(':') + 1)

/** "AB12" → 27: the place of a cell's column. */
const columnOf = (reference: string): number => {
  let column = 0
  for (const letter of reference.replace(/[^A-Z]/g, '')) column = column * 26 + letter.charCodeAt(0) - 64
  return column - 1
}

const sharedStringsOf = (xml: string): string[] => {
  const strings: string[] = []
  let text = ''
  let inText = false
  let phonetic = false
  const parser = new SaxesParser()
  parser.on('error', (cause) => {
    throw cause
  })
  parser.on('opentag', ({ name }) => {
    const tag = localName(name)
    if (tag === 'si') text = ''
    else if (tag === 'rPh') phonetic = true
    else if (tag === 't') inText = !phonetic
  })
  parser.on('text', (piece) => {
    if (inText) text += piece
  })
  parser.on('closetag', ({ name }) => {
    const tag = localName(name)
    if (tag === 't') inText = false
    else if (tag === 'rPh') phonetic = false
    else if (tag === 'si') strings.push(text)
  })
  parser.write(xml).close()
  return strings
}

const sheetRowsOf = (xml: string, strings: readonly string[]): string[][] => {
  const rows: string[][] = []
  let row: string[] = []
  let column = -1
  let type = ''
  let value = ''
  let inValue = false
  const parser = new SaxesParser()
  parser.on('error', (cause) => {
    throw cause
  })
  parser.on('opentag', ({ name, attributes }) => {
    const tag = localName(name)
    if (tag === 'row') {
      row = []
      column = -1
    } else if (tag === 'c') {
      column = attributes.r === undefined ? column + 1 : columnOf(attributes.r)
      type = attributes.t ?? ''
      value = ''
    } else if (tag === 'v' || tag === 't') inValue = true
  })
  parser.on('text', (piece) => {
    if (inValue) value += piece
  })
  parser.on('closetag', ({ name }) => {
    const tag = localName(name)
    if (tag === 'v' || tag === 't') inValue = false
    else if (tag === 'c' && value !== '' && column >= 0 && column < MOST_COLUMNS) {
      while (row.length < column) row.push('')
      row[column] = type === 's' ? (strings[Number(value)] ?? '') : value
    } else if (tag === 'row' && rows.length < MOST_ROWS) rows.push(row)
  })
  parser.write(xml).close()
  return rows
}

/** The rows of every sheet of an Excel workbook, cells as text, in the order of the sheets' files. */
export async function xlsxRows(file: ImportFile, signal?: AbortSignal): Promise<Outcome<string[][][]>> {
  const members = new Map<string, string>()
  const read = await unzip(
    file,
    (name) => {
      if (!/^xl\/(sharedStrings|worksheets\/[^/]+)\.xml$/i.test(name)) return undefined
      const decoder = new TextDecoder('utf-8')
      const parts: string[] = []
      return (piece, last) => {
        parts.push(decoder.decode(piece, { stream: !last }))
        if (last) members.set(name, parts.join(''))
      }
    },
    LIMITS,
    undefined,
    signal,
  )
  if (!read.ok) return read
  try {
    const shared = [...members].find(([name]) => /sharedStrings/i.test(name))?.[1]
    const strings = shared === undefined ? [] : sharedStringsOf(shared)
    const sheets = [...members].filter(([name]) => /worksheets/i.test(name)).sort(([a], [b]) => (a < b ? -1 : 1))
    if (sheets.length === 0) return failed('unknown-file', file.name)
    return { ok: true, value: sheets.map(([, xml]) => sheetRowsOf(xml, strings)) }
  } catch (cause) {
    return failed('damaged', file.name, cause instanceof Error ? cause.message.slice(0, 80) : undefined)
  }
}
