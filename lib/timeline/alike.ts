import type { MedicationStatement } from '../model/chart'
import type { Described } from './exposure'

type Substance = MedicationStatement['substances'][number]

const sameCodes = (a: readonly string[], b: readonly string[]): boolean =>
  a === b || (a.length === b.length && a.every((code, i) => code === b[i]))

const sameSubstance = (a: Substance, b: Substance | undefined): boolean =>
  b !== undefined && a.name === b.name && a.route === b.route && a.systemic === b.systemic && sameCodes(a.atc, b.atc)

const sameDose = (a: Described['dose'], b: Described['dose']): boolean =>
  a === b ||
  (a !== undefined &&
    b !== undefined &&
    a.text === b.text &&
    a.value === b.value &&
    a.unit === b.unit &&
    a.perDayMg === b.perDayMg &&
    a.perWeekMg === b.perWeekMg)

/** Whether two rows describe their drug alike: what holds for the class of one holds for the other. */
export const alike = (a: Described, b: Described): boolean =>
  a.kind === b.kind &&
  a.recognised === b.recognised &&
  a.route === b.route &&
  a.form === b.form &&
  a.release === b.release &&
  a.substances.length === b.substances.length &&
  sameDose(a.dose, b.dose) &&
  (a.substances === b.substances || a.substances.every((one, i) => sameSubstance(one, b.substances[i]))) &&
  sameCodes(a.atc, b.atc)
