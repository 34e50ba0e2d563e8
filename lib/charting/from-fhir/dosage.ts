import { doseOf, type ReadDose } from '../doses/dose-of'
import { parseRoute } from '../route-of'
import { nameOf } from './concept'
import type { Dosage } from './resources'

const UNIT: Record<string, string> = { h: 'hours', d: 'day', wk: 'week', mo: 'month' }

/** "1 x per week", "every 2 weeks", in the words that dose texts are read by; undefined where it is not so simple. */
const repeated = ({ timing }: Dosage): string | undefined => {
  const { frequency = 1, period, periodUnit } = timing?.repeat ?? {}
  const unit = UNIT[periodUnit ?? '']
  if (period === undefined || unit === undefined || !Number.isInteger(period)) return nameOf(timing?.code)
  if (period === 1 && unit !== 'hours') return `${frequency} x per ${unit}`
  return frequency === 1 ? `every ${period} ${unit.replace(/s?$/, 's')}` : undefined
}

const amountOf = (dosage: Dosage): string | undefined => {
  const quantity = dosage.dose ?? dosage.doseAndRate?.[0]?.doseQuantity
  return quantity?.value === undefined ? undefined : `${quantity.value} ${quantity.unit ?? quantity.code ?? ''}`.trim()
}

/** The dosages of a resource as one text, a dose with its arithmetic where one single dosage makes it certain, and the route. */
export const dosageOf = (
  dosages: readonly Dosage[],
  drug: string,
): ReadDose & { text: string | undefined; route: ReturnType<typeof parseRoute> } => {
  const said = dosages.map(
    (one) => one.text ?? one.patientInstruction ?? [amountOf(one), repeated(one)].filter(Boolean).join(', '),
  )
  const [only, ...more] = dosages
  const routes = new Set(dosages.map((one) => parseRoute(nameOf(one.route) ?? one.text ?? '')))
  const route = routes.size === 1 ? [...routes][0] : undefined
  const text = said.filter((one) => one !== '').join('; ')
  if (only === undefined || text === '') return { asNeeded: false, text: undefined, route }
  const asNeeded = dosages.some((one) => one.asNeededBoolean === true || one.asNeededCodeableConcept !== undefined)
  const amount = more.length === 0 ? amountOf(only) : undefined
  const read = doseOf({
    drug,
    dose: amount === undefined ? [] : [amount],
    // Several dosages follow each other: their words stay, nothing is counted from them.
    posology: [
      ...(more.length === 0 ? [only.text, repeated(only)] : [`${text}; then`]),
      ...(asNeeded ? ['as needed'] : []),
    ].filter((one) => one !== undefined),
    strength: [],
  })
  const { dose, ...rest } = read
  return { ...rest, dose: { ...dose, text }, text, route }
}
