import { Engine } from 'json-rules-engine'
import { dayNumber } from '../lib/dates/day-number'
import { plus } from '../lib/dates/days'
import type { Duration } from '../lib/model/criterion'
import type { fhirOf } from './bench-rules-patient'

interface Row {
  codes: readonly string[]
  start: string | undefined
  end: string | undefined
}
interface Asked {
  prefixes: readonly string[]
  within: Duration
}

const after = (day: string, { within }: Asked, planned: string): boolean => plus(day, within) > planned
const among = (row: Row, { prefixes }: Asked): boolean =>
  row.codes.some((code) => prefixes.some((prefix) => code.startsWith(prefix)))
const week = (value: number): Duration => ({ value, unit: 'week' })

/**
 * The same five criteria as rules of json-rules-engine. It has no dates and no lists of records, so each test over the
 * medications is an operator written in JavaScript, as its guide says to do.
 */
export const engineJudge = (planned: string) => {
  const engine = new Engine()
  engine.addOperator<readonly Row[], Asked>('noneEndedSince', (rows, asked) =>
    rows.every((row) => !among(row, asked) || (row.end !== undefined && !after(row.end, asked, planned))),
  )
  engine.addOperator<readonly Row[], Asked>('noneGivenSince', (rows, asked) =>
    rows.every((row) => !among(row, asked) || row.start === undefined || !after(row.start, asked, planned)),
  )
  engine.addOperator<readonly Row[], Asked & { minimum: Duration }>('someLasted', (rows, asked) =>
    rows.some(
      (row) =>
        among(row, asked) &&
        row.start !== undefined &&
        row.end !== undefined &&
        dayNumber(plus(row.start, asked.minimum)) <= dayNumber(row.end) &&
        after(row.end, asked, planned),
    ),
  )
  const rule = (type: string, fact: string, operator: string, value: unknown) =>
    engine.addRule({ event: { type }, conditions: { all: [{ fact, operator, value }] } })
  rule('adult', 'age', 'greaterThanInclusive', 18)
  rule('washed-out', 'rows', 'noneEndedSince', { prefixes: ['L04', 'H02AB'], within: week(12) })
  rule('no-live-vaccine', 'rows', 'noneGivenSince', { prefixes: ['J07BD'], within: week(12) })
  rule('treated', 'rows', 'someLasted', {
    prefixes: ['L04AX03', 'L04AX01', 'L04AD01', 'L04AA06'],
    within: { value: 1, unit: 'year' },
    minimum: { value: 4, unit: 'month' },
  })
  rule('no-infection', 'rows', 'noneEndedSince', { prefixes: ['J01', 'J05', 'J02', 'P01', 'P02'], within: week(1) })
  return async (bundle: ReturnType<typeof fhirOf>): Promise<string[]> => {
    const rows: Row[] = []
    let birth = planned
    for (const { resource } of bundle.entry) {
      if ('birthDate' in resource) birth = resource.birthDate
      if (!('medicationCodeableConcept' in resource)) continue
      const { start, end } = resource.effectivePeriod
      rows.push({ codes: resource.medicationCodeableConcept.coding.map(({ code }) => code), start, end })
    }
    const age = Number(planned.slice(0, 4)) - Number(birth.slice(0, 4)) - (planned.slice(5) < birth.slice(5) ? 1 : 0)
    const { events } = await engine.run({ age, rows })
    return events.map(({ type }) => type).sort()
  }
}
