import { candidateTexts } from './candidate-texts'
import { parsePeriod } from './dates/period'
import { scanDates } from './dates/scan-dates'
import { weightsIn } from './doses/amount'
import { foldWords } from './fold'
import { hasStrength, linePartsOf } from './line-parts'
import { bestNamed, type Lookup, type Named } from './lookup'
import type { RowFields } from './row-fields'
import { parseStatus } from './status-words'

/** Words beside a drug that is not this row's own. */
export const ANOTHER =
  /\b(?:instead|replac\w*|switch\w*|interact\w*|remplac\w*|relais|a la place|vervang\w*|i\.?p\.?v|in plaats|allerg\w*|failed|echec|after|apres|avant|before|with|avec|combin\w*|add-on)\b/

const substancesOf = ({ resolution }: Named): string =>
  (resolution?.substances ?? [])
    .map(({ name }) => name)
    .sort()
    .join('+')

/** A line that names a medicine, or one with a strength that nobody knows (`substances` empty). */
interface DrugLine {
  line: string
  substances: string
  dates: string
  strength: string
  /** Lines below it, up to the next medicine. */
  below: string[]
}

const datesOf = (line: string): string => {
  const { start, end } = parsePeriod(line)
  return [start?.written, end?.written].join(' ').trim()
}

const drugLine = (line: string, substances: string): DrugLine => ({
  line,
  substances,
  dates: datesOf(line),
  strength: weightsIn(line)
    .map(({ mg }) => mg)
    .join(),
  below: [],
})

/** The same medicine twice in one card: once more its name, or another course with dates or a strength of its own. */
const isRepeat = (one: DrugLine, earlier: DrugLine, others: boolean): boolean =>
  one.substances !== '' &&
  one.substances === earlier.substances &&
  (one.dates === '' || earlier.dates === ''
    ? !others || one.strength === earlier.strength
    : one.dates === earlier.dates)

/**
 * Several medicines in one row without a drug column, each on a line of its own with its own strength: entries of their own.
 * What stands below one belongs to it; a single status of the whole card belongs to all.
 */
export const lineByLine = (fields: RowFields, lookup: Lookup): RowFields[] => {
  const dated = (['start', 'stop', 'period', 'given'] as const).some((role) => fields.by[role] !== undefined)
  if (fields.drug.length > 0 || dated) return [fields]
  const texts = fields.free.flatMap((line) => (linePartsOf(line).length > 1 ? linePartsOf(line) : [line]))
  if (texts.length < 2) return [fields]
  const above: string[] = []
  const drugs: DrugLine[] = []
  for (const line of texts) {
    const mayName = /\d/.test(line) && !ANOTHER.test(foldWords(line))
    const named = mayName ? bestNamed(candidateTexts({ ...fields, by: {}, drug: [line] }), lookup) : undefined
    if (named && named.rank >= 4) drugs.push(drugLine(line, substancesOf(named)))
    else if (mayName && hasStrength(line)) drugs.push(drugLine(line, ''))
    else (drugs.at(-1)?.below ?? above).push(line)
  }
  const others = new Set(drugs.map(({ substances }) => substances)).size > 1
  const courses: DrugLine[] = []
  for (const one of drugs) {
    const same = courses.find((earlier) => isRepeat(one, earlier, others))
    if (same) same.below.push(one.line, ...one.below)
    else courses.push(one)
  }
  if (courses.filter(({ substances }) => substances !== '').length < 2) return [fields]
  const statuses = courses.flatMap(({ below }) => below.filter((line) => parseStatus(line) !== undefined))
  const shared = [
    ...above.filter((line) => parseStatus(line) !== undefined),
    ...(statuses.length === 1 ? statuses : []),
  ]
  return courses.map(({ line, below }, i) => {
    const rest = below.filter((text) => !shared.includes(text))
    const own = [line, ...rest.filter((text) => !ANOTHER.test(foldWords(text)))]
    const quoted = [...(i === 0 ? above.filter((text) => !shared.includes(text)) : []), line, ...rest]
    const said = courses.filter((_, other) => other !== i).flatMap((other) => [other.line, ...other.below])
    const by = ownFields(fields.by, said)
    return { ...fields, by, free: [...own, ...shared], whole: [own.join(' ')], quote: quoted.join(' · ') }
  })
}

/**
 * A drug cell that is a list itself, each line a medicine with dates of its own ("Depuis 2011 : Lévothyrox 75 µg"): rows of their
 * own, so that no line lends its dates to another. Any other row is given back as it is.
 */
export const listedInCell = (fields: RowFields, lookup: Lookup): RowFields[] => {
  // The last is the whole cell.
  const lines = fields.drug.slice(0, -1)
  if (lines.length < 2 || !lines.some((line) => datesOf(line) !== '')) return [fields]
  const named = lines.filter((line) => (bestNamed(candidateTexts({ ...fields, drug: [line] }), lookup)?.rank ?? 0) >= 4)
  if (named.length < 2) return [fields]
  // The other cells may be lists of other things beside it; only a status and a single date are of all lines, and a line's own start is its own.
  return lines.map((line) => {
    const own = parsePeriod(line).start === undefined ? OF_ALL : OF_ALL.slice(0, 1)
    const by = Object.fromEntries(
      own.flatMap((role) => {
        const texts = fields.by[role] ?? []
        return texts.length === 1 && (role === 'status' || scanDates(texts[0] ?? '').length === 1)
          ? [[role, texts]]
          : []
      }),
    )
    return { ...fields, by, drug: [line], free: [], other: [], whole: [], quote: line }
  })
}

/** What a cell beside a list of medicines says of every one of them. */
const OF_ALL = ['status', 'start', 'ordered', 'date'] as const

/** The labelled values of a card without those that stand in another medicine's lines. */
const ownFields = (by: RowFields['by'], others: readonly string[]): RowFields['by'] =>
  Object.fromEntries(
    Object.entries(by).map(([role, values]) => [
      role,
      values.filter((value) => !others.some((line) => line.includes(value))),
    ]),
  )

/** Nothing but a name ("TRUVADA"): beside other lines with a strength it is one more medicine. */
const ALONE = /^\p{L}[\p{L}'’-]{3,}(?: [\p{L}'’-]{4,})?$/u

/** Lines of a drug cell that may name one medicine more, beside the one that the row is read as: "COMBIVIR (AZT/3TC) x 2/j". */
export const doubtfulBeside = (fields: RowFields, row: Named, lookup: Lookup): string[] =>
  fields.drug.length < 3
    ? []
    : fields.drug.slice(0, -1).filter((line) => {
        const found = bestNamed(candidateTexts({ ...fields, drug: [line] }), lookup)
        const other = line !== row.candidate.line && !ANOTHER.test(foldWords(line))
        const named = found?.rank === 3 || (found?.rank === 2 && hasStrength(line))
        return other && named && row.rank >= 4
      })

/** Several medicines in one drug cell, each on its own line with its own strength. */
export const severalNamed = (fields: RowFields, lookup: Lookup): Named[] => {
  if (fields.drug.length < 3) return []
  const named = new Map<string, Named>()
  for (const line of fields.drug.slice(0, -1)) {
    const found = bestNamed(candidateTexts({ ...fields, drug: [line] }), lookup)
    const alone = found !== undefined && ALONE.test(found.candidate.line) && !ANOTHER.test(foldWords(line))
    if (!found || found.rank < 4 || !(alone || /\d/.test(found.candidate.line))) continue
    const { substances, strength } = drugLine(line, substancesOf(found))
    const key = `${substances} ${strength}`
    if (!named.has(key)) named.set(key, found)
  }
  const several = new Set([...named.values()].map(substancesOf)).size > 1
  return several ? [...named.values()] : []
}
