import { chartOf } from '../../../lib/charting/chart-of'
import { linesOf } from '../../../lib/charting/lines-of'
import type { Chart } from '../../../lib/model/chart'
import type { IsoDay } from '../../../lib/model/date'
import type { Cell, FrameReading, Grid, GridRow, PageReading, TextBlock } from '../../../lib/model/reading'
import type { Resolution, ResolutionBatch } from '../../../lib/model/resolution'
import type { Route } from '../../../lib/model/substance'

export const AS_OF: IsoDay = '2026-11-20'

/** A drug the tests' own little lexicon knows: words that name it, its INN and code. */
interface Known {
  words: RegExp
  name: string
  atc: string
}

const KNOWN: readonly Known[] = [
  { words: /m[ée]thotrexate?|methotrexaat|mtx|ledertrexate/i, name: 'methotrexate', atc: 'L04AX03' },
  { words: /ciclosporine?|neoral/i, name: 'ciclosporin', atc: 'L04AD01' },
  { words: /azathioprine|imurel|imuran/i, name: 'azathioprine', atc: 'L04AX01' },
  { words: /prednisone/i, name: 'prednisone', atc: 'H02AB07' },
  { words: /prednisolone|solupred/i, name: 'prednisolone', atc: 'H02AB06' },
  { words: /tacrolimus|prograf/i, name: 'tacrolimus', atc: 'L04AD02' },
  { words: /doxycycline/i, name: 'doxycycline', atc: 'J01AA02' },
  { words: /cetirizine/i, name: 'cetirizine', atc: 'R06AE07' },
  { words: /amlodipine|amlor/i, name: 'amlodipine', atc: 'C08CA01' },
  { words: /ibuprof[eè]ne?/i, name: 'ibuprofen', atc: 'M01AE01' },
  { words: /p[ée]nicilline?/i, name: 'benzylpenicillin', atc: 'J01CE01' },
  { words: /amoxicilline?/i, name: 'amoxicillin', atc: 'J01CA04' },
  { words: /ocrelizumab/i, name: 'ocrelizumab', atc: 'L04AG08' },
  { words: /rougeole|measles|mmr/i, name: 'measles vaccine', atc: 'J07BD01' },
]

const routeIn = (line: string): Route | undefined =>
  /cr[eè]me?|cream|zalf|ointment/i.test(line) ? 'cutaneous' : undefined

const resolve = (line: string): Resolution => {
  const substances = KNOWN.filter(({ words }) => words.test(line)).map(({ name, atc }) => ({ name, atc: [atc] }))
  const route = routeIn(line)
  const known = substances.length > 0
  const medicine = known || /\d\s?(?:mg|g|ml)\b/i.test(line)
  return {
    line,
    kind: medicine ? 'medicine' : 'nothing',
    recognised: known,
    atc: substances.flatMap(({ atc }) => atc),
    substances,
    candidates: [],
    ...(route ? { route } : {}),
    because: 'a fixture',
  }
}

/** What a lexicon that knows a dozen drugs says of these lines. */
export const batchOf = (lines: readonly string[]): ResolutionBatch => ({
  resolutions: lines.map(resolve),
  substances: {},
})

/** A cell as reading gives it: text, or a cell of one's own. `\n` breaks lines. */
export const cell = (text: string | Partial<Cell>, column?: number): Cell => {
  const given = typeof text === 'string' ? { text: text.replaceAll('\n', ' '), lines: text.split('\n') } : text
  return { text: '', lines: [given.text ?? ''], ...(column === undefined ? {} : { column }), ...given }
}

let counter = 0

type RowSpec = readonly (string | Partial<Cell>)[]

export const row = (cells: RowSpec, extra: Partial<GridRow> = {}, columns = 0): GridRow => ({
  cells: cells.map((text, i) => cell(text, columns > i ? i : undefined)),
  groups: [],
  locator: { frame: 0, path: `tr:nth-of-type(${++counter})`, hash: String(counter) },
  ...extra,
})

/** A table: headings (nearest first), header texts, rows. */
export const table = (
  headings: readonly string[],
  columns: readonly string[],
  rows: readonly (RowSpec | GridRow)[],
  extra: Partial<Grid> = {},
): Grid => ({
  id: `g${++counter}`,
  shape: 'table',
  region: 'main',
  headings: [...headings],
  columns: [...columns],
  rows: rows.map((r) => ('cells' in r ? r : row(r, {}, columns.length))),
  ...extra,
})

/** A list of one-cell lines under headings. */
export const list = (headings: readonly string[], lines: readonly string[], extra: Partial<Grid> = {}): Grid =>
  table(
    headings,
    [],
    lines.map((line) => [line]),
    { shape: 'list', ...extra },
  )

export const block = (text: string, extra: Partial<TextBlock> = {}): TextBlock => ({
  text: text.replaceAll('\n', ' '),
  lines: text.split('\n'),
  region: 'main',
  headings: [],
  locator: { frame: 0, path: 'div', hash: text },
  ...extra,
})

export const frame = (parts: { grids?: Grid[]; blocks?: TextBlock[] } & Partial<FrameReading>): FrameReading => ({
  frame: 0,
  title: '',
  lang: '',
  grids: [],
  blocks: [],
  signs: [],
  unread: [],
  shownFrames: 0,
  reader: 'general',
  readMs: 1,
  ...parts,
})

export const page = (parts: Parameters<typeof frame>[0], extra: Partial<PageReading> = {}): PageReading => ({
  title: '',
  lang: parts.lang ?? '',
  frames: [frame(parts)],
  unreadFrames: [],
  ...extra,
})

export const chart = (reading: PageReading, asOf: IsoDay = AS_OF): Chart =>
  chartOf(reading, batchOf(linesOf(reading)), asOf)
