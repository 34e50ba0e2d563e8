import type { Observation } from '../model/chart'
import type { ChartDate } from '../model/date'
import { scanDates } from './dates/scan-dates'
import { foldWords } from './fold'
import { fieldsOf } from './row-fields'
import type { Section } from './section'
import { MEASUREMENT_WORDS } from './words/measurements'
import type { Workbench } from './workbench'

const UCUM: Record<string, string> = {
  '/mm3': '/mm3',
  '10^9/l': '10*9/L',
  'giga/l': '10*9/L',
  'g/l': 'g/L',
  'u/l': 'U/L',
  'ui/l': 'U/L',
  'iu/l': 'U/L',
  'mg/dl': 'mg/dL',
  'umol/l': 'umol/L',
  'ml/min': 'mL/min',
  'kg/m2': 'kg/m2',
  '°c': 'Cel',
  'mm hg': 'mm[Hg]',
  mmhg: 'mm[Hg]',
}

const codeOf = (name: string): string | undefined =>
  MEASUREMENT_WORDS.find(([, pattern]) => pattern.test(foldWords(name)))?.[0]

const ucum = (unit: string | undefined): string | undefined => {
  const words = unit === undefined ? '' : foldWords(unit)
  return words === '' ? undefined : (UCUM[words] ?? unit?.trim())
}

const VALUE =
  /^[<>≤≥~\s]*(-?\d{1,3}(?:[ \u202f]\d{3})+(?:[.,]\d+)?|-?\d+(?:[.,]\d+)?)\s*([\p{L}%°µ/][\p{L}\d%°µ/.²³^*]*(?:\/[\p{L}\d.²³^*]+)*)?/u

const valueIn = (text: string): { value: number; unit: string | undefined } | undefined => {
  if (/^\s*\d{2,3}\s*\/\s*\d{2,3}/.test(text)) return undefined
  const m = VALUE.exec(text.trim())
  const value = Number(m?.[1]?.replace(/[ \u202f]/g, '').replace(',', '.'))
  return m && !Number.isNaN(value) ? { value, unit: m[2] } : undefined
}

/** The rows of a measurement or laboratory list: name, value, unit, date. A row without a number keeps its text. */
export const observationsOf = (section: Section, bench: Workbench): Observation[] => {
  const order = bench.dates.orderIn(section.frame, section.grid)
  const dateIn = (texts: readonly string[]): ChartDate => {
    const mention = texts.flatMap(scanDates).find(({ parts }) => parts.kind !== 'impossible')
    return mention ? (bench.dates.read(mention, order) ?? null) : null
  }
  const observations: Observation[] = []
  for (const row of section.rows) {
    const fields = fieldsOf(row, section)
    if (fields.quote === '') continue
    const source = {
      quote: fields.quote,
      locator: row.locator,
      ...(section.headings[0] === undefined ? {} : { list: section.headings[0] }),
    }
    const date = dateIn([
      ...(fields.by.date ?? []),
      ...(fields.by.given ?? []),
      ...(fields.by.ordered ?? []),
      ...(fields.by.start ?? []),
      ...fields.free,
    ])
    const add = (name: string, text: string, unit?: string): void => {
      const read = valueIn(text)
      const code = codeOf(name)
      const shown = ucum(unit) ?? ucum(read?.unit)
      // A name without a value was not measured; a number without a unit or a known name is no measurement.
      if (!read && text === '') return
      if (section.grid === undefined && (read === undefined || (code === undefined && shown === undefined))) return
      const id = bench.idFor('o', `${fields.quote}|${name}`)
      observations.push({
        id,
        text: `${name} ${text}`.trim(),
        ...(code === undefined ? {} : { code }),
        ...(read ? { value: read.value } : {}),
        ...(shown === undefined ? {} : { unit: shown }),
        date,
        source,
      })
    }
    const pairs = row.cells.flatMap((cell) => cell.pairs ?? []).filter(({ label }) => codeOf(label) !== undefined)
    const [name] = [...fields.drug, ...(fields.by['generic-name'] ?? []), ...(fields.by.problem ?? []), ...fields.free]
    const value = fields.by.value?.[0]
    if (pairs.length > 0) for (const { label, value: said } of pairs) add(label, said)
    else if (value !== undefined && name !== undefined) add(name, value, fields.by.unit?.[0])
    else if (name !== undefined) {
      const split = /^(.*?[\p{L})])\s*[:=]?\s*([<>≤≥]?\s*\d.*)$/u.exec(name)
      const next = fields.free.find(
        (text) => text !== name && /^[<>≤≥~\s]*\d/.test(text) && (scanDates(text)[0]?.at ?? 1) > 0,
      )
      if (next !== undefined && !split) add(name, next, fields.by.unit?.[0])
      else if (split) add(split[1] ?? name, split[2] ?? '', fields.by.unit?.[0])
    }
  }
  return observations
}
