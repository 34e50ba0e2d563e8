import { boundsOf } from '../dates/bounds'
import type { MedicationStatement } from '../model/chart'
import type { ChartDate } from '../model/date'
import { surelyAfter } from './dates/chart-date'
import { weightsIn } from './doses/amount'
import { foldWords } from './fold'

/** A statement and the list it stood in. */
export interface Listed {
  statement: MedicationStatement
  section: string
}

const key = (statement: MedicationStatement): string =>
  statement.substances.length > 0
    ? statement.substances
        .map(({ name }) => name)
        .sort()
        .join('+')
    : `text:${foldWords(statement.text).replace(/(?:\.\.\.|…)$/, '')}`

const compatibleDates = (a: ChartDate, b: ChartDate): boolean => {
  const first = boundsOf(a)
  const second = boundsOf(b)
  return first === null || second === null || (first.earliest <= second.latest && second.earliest <= first.latest)
}

const PAST = new Set(['stopped', 'completed'])

const compatibleStatus = (a: MedicationStatement, b: MedicationStatement): boolean =>
  a.status === b.status ||
  a.status === 'unknown' ||
  b.status === 'unknown' ||
  (PAST.has(a.status) && PAST.has(b.status))

const compatibleStrength = (a: MedicationStatement, b: MedicationStatement): boolean => {
  const first = weightsIn(a.text).map(({ mg }) => mg)
  const second = weightsIn(b.text).map(({ mg }) => mg)
  return first.length === 0 || second.length === 0 || first.join() === second.join()
}

const richness = (statement: MedicationStatement): number =>
  [
    statement.start,
    statement.end,
    statement.dose,
    statement.route,
    statement.frequency,
    statement.outcome,
    statement.indication,
    statement.form,
  ].filter((field) => field != null).length +
  (statement.status === 'unknown' ? 0 : 1) +
  statement.source.quote.length / 1000

const shownAgain = (a: MedicationStatement, b: MedicationStatement): boolean => {
  const routes = a.route === undefined || b.route === undefined || a.route === b.route
  return (
    routes &&
    compatibleDates(a.start, b.start) &&
    compatibleDates(a.end, b.end) &&
    // One that ended in June is not the one begun in October.
    !surelyAfter(a.start ?? b.start, a.end ?? b.end) &&
    !surelyAfter(b.start ?? a.start, b.end ?? a.end) &&
    compatibleStatus(a, b) &&
    compatibleStrength(a, b)
  )
}

const combine = (a: MedicationStatement, b: MedicationStatement): MedicationStatement => {
  const [rich, poor] = richness(a) >= richness(b) ? [a, b] : [b, a]
  const status = rich.status === 'unknown' ? poor.status : rich.status
  return { ...poor, ...rich, status, start: rich.start ?? poor.start, end: rich.end ?? poor.end }
}

/**
 * The same medicine shown in a sidebar and in a table is one statement; two dated courses stay two. The richer row's words
 * are kept as its source, what only the poorer one says is added. Order of first appearance.
 */
export const mergeDuplicates = (listed: readonly Listed[]): MedicationStatement[] => {
  const merged: Listed[] = []
  const written = new Map<string, Listed>()
  const bySection = new Map<string, Map<string, Listed[]>>()
  for (const item of listed) {
    // Within one list only a row written twice is one; elsewhere it is the same medicine shown again.
    const drug = key(item.statement)
    const { text, source } = item.statement
    const row = `${item.section}|${drug}|${foldWords(text)}|${foldWords(source.quote)}`
    const sections = bySection.get(drug) ?? new Map<string, Listed[]>()
    const elsewhere = [...sections].filter(([section]) => section !== item.section).flatMap(([, group]) => group)
    const fits = elsewhere.filter((other) => shownAgain(other.statement, item.statement))
    // A poor row that fits several courses goes to the one that says most like it: same status first.
    const target = written.get(row) ?? fits.find((other) => other.statement.status === item.statement.status) ?? fits[0]
    if (target) target.statement = combine(target.statement, item.statement)
    else {
      const own = { ...item }
      merged.push(own)
      written.set(row, own)
      const group = sections.get(item.section)
      if (group) group.push(own)
      else sections.set(item.section, [own])
      bySection.set(drug, sections)
    }
  }
  return merged.map(({ statement }) => statement)
}
