import { boundsOf } from '../../lib/dates/bounds'
import type { ChartDate } from '../../lib/model/date'
import type { Report } from '../../lib/model/report'
import type { PageTruth, RowTruth } from './page-truth'

type Medication = Report['chart']['medications'][number]

/** How many facts a page states, and the names of those the report got wrong. Names are stable: they never quote what was read. */
export interface Compared {
  facts: number
  faults: string[]
  /** The same faults with what was read, for the person who mends them. */
  details: string[]
}

const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
const words = (text: string): string => fold(text).split(' ').sort().join(' ')

const readings = (date: ChartDate): string[] => (date === null ? [] : typeof date === 'string' ? [date] : date.readings)

const within = (date: string, from: string, to: string): boolean => {
  const { earliest, latest } = boundsOf(date) ?? { earliest: '', latest: '9999' }
  return earliest >= from && latest <= to
}

/** `none`, one date, `a or b` (both readings kept), `a..b` (anywhere between). */
const dateFits = (wanted: string, read: ChartDate): boolean => {
  const given = readings(read)
  if (wanted === 'none') return given.length === 0
  if (wanted.includes('..')) {
    const [from = '', to = ''] = wanted.split('..')
    return given.length > 0 && given.every((one) => within(one, from, to))
  }
  return wanted.split(' or ').sort().join() === [...given].sort().join()
}

const drugFits = (wanted: string, read: Medication): boolean => {
  if (wanted.startsWith('?')) return !read.recognised && fold(read.text).includes(fold(wanted.slice(1)))
  const found = read.substances
    .map((one) => one.name)
    .sort()
    .join('+')
  return wanted.split('|').some((one) => one.split('+').sort().join('+') === found)
}

/** The read row nearest to a true one: the same drug, then the most dates right. */
const nearest = (row: RowTruth, open: readonly Medication[]): Medication | undefined => {
  const score = (one: Medication): number =>
    (row.start !== undefined && dateFits(row.start, one.start) ? 2 : 0) +
    (row.end !== undefined && dateFits(row.end, one.end) ? 1 : 0)
  return open
    .filter((one) => drugFits(row.drug ?? '', one))
    .sort((a, b) => score(b) - score(a))
    .at(0)
}

/** Compares what the panel knows of a page with what stands on it. */
export const faultsOf = (truth: { page: PageTruth; rows: RowTruth[] }, report: Report): Compared => {
  const { chart } = report
  const { page, rows } = truth
  const compared: Compared = { facts: 0, faults: [], details: [] }
  const check = (name: string, right: boolean, read: unknown): void => {
    compared.facts += 1
    if (right) return
    compared.faults.push(name)
    compared.details.push(`${name} (read: ${JSON.stringify(read)})`)
  }

  const open = [...chart.medications]
  const times = new Map<string, number>()
  // Rows whose start is known are matched first, so that a vaguer row of the same drug cannot take their place.
  for (const row of [...rows].sort((a, b) => Number(b.start !== undefined) - Number(a.start !== undefined))) {
    const title = `${row.drug?.split('|')[0]}${row.start === undefined ? '' : ` from ${row.start}`}`
    const nth = (times.get(title) ?? 0) + 1
    times.set(title, nth)
    const name = nth === 1 ? title : `${title} (${nth})`
    const read = nearest(row, open)
    check(`${name}: row`, read !== undefined, null)
    if (read === undefined) continue
    open.splice(open.indexOf(read), 1)
    if (row.start !== undefined) check(`${name}: start`, dateFits(row.start, read.start), read.start)
    if (row.end !== undefined) check(`${name}: end`, dateFits(row.end, read.end), read.end)
    if (row.status !== undefined) check(`${name}: status`, row.status.split('|').includes(read.status), read.status)
  }
  if (page.medications !== undefined)
    check(
      'nothing beside the rows',
      open.length <= page.medications - rows.length,
      open.map((one) => one.text),
    )
  for (const name of page.absent ?? [])
    check(`no ${name}`, !chart.medications.some((one) => one.substances.some((two) => two.name === name)), name)

  const { name, birthDate, sex, weightKg } = page.patient ?? {}
  const { patient } = chart
  if (name !== undefined) check('patient: name', words(patient.name ?? '') === words(name), patient.name)
  if (birthDate !== undefined)
    check('patient: birth date', dateFits(birthDate, patient.birthDate ?? null), patient.birthDate)
  if (sex !== undefined) check('patient: sex', patient.sex === sex, patient.sex)
  if (weightKg !== undefined) check('patient: weight', patient.weightKg === weightKg, patient.weightKg)
  for (const list of ['allergies', 'problems', 'immunisations'] as const)
    if (page[list] !== undefined)
      check(
        list,
        chart[list].length === page[list],
        (chart[list] as { text: string }[]).map((one) => one.text),
      )
  if (page.measurementsAtLeast !== undefined)
    check('measurements', chart.measurements.length >= page.measurementsAtLeast, chart.measurements.length)
  if (page.coverage !== undefined && page.coverage !== 'any')
    check('coverage', chart.coverage.medications === page.coverage, [
      chart.coverage.medications,
      ...chart.coverage.signs,
    ])
  check('worklist', chart.worklist === (page.worklist ?? false), chart.worklist)
  if (page.conflict === true)
    check(
      'two patients',
      chart.unread.some((one) => one.why === 'several-patients') &&
        report.judgements.every((one) => one.verdict !== 'met'),
      chart.patient,
    )
  return compared
}
