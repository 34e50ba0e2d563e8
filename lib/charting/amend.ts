import type { Answer } from '../model/answer'
import { type Chart, type MedicationStatement, MedicationStatus } from '../model/chart'
import { Domain } from '../model/coverage'
import { PartialDate } from '../model/date'
import { Route } from '../model/substance'

const entry = (chart: Chart, id: string, change: (statement: MedicationStatement) => MedicationStatement): Chart => ({
  ...chart,
  medications: chart.medications.map((statement) => (statement.id === id ? change(statement) : statement)),
})

/** Once a person has said what a line is, it is no longer unread. */
const settled = (chart: Chart, id: string): Chart => {
  const text = chart.medications.find((statement) => statement.id === id)?.text
  return {
    ...chart,
    unread: chart.unread.filter(
      (item) => item.text !== text || (item.why !== 'unrecognised-name' && item.why !== 'ambiguous-name'),
    ),
  }
}

/** One drug, or the parts of a combination joined by ` + `. */
const substance = (chart: Chart, id: string, names: string): Chart => {
  const parts = names.split(' + ').map((name) => ({ name, atc: chart.facts[name]?.atc.map(({ code }) => code) ?? [] }))
  const atc = parts.length === 1 ? (parts[0]?.atc ?? []) : []
  return settled(
    entry(chart, id, (statement) => ({
      ...statement,
      recognised: true,
      substances: parts.map((part) => ({
        ...part,
        ...(statement.route === undefined ? {} : { route: statement.route }),
      })),
      atc,
      candidates: [],
    })),
    id,
  )
}

const amendEntry = (chart: Chart, id: string, field: string, value: string): Chart => {
  switch (field) {
    case 'start':
    case 'end': {
      const date = PartialDate.safeParse(value)
      return date.success ? entry(chart, id, (statement) => ({ ...statement, [field]: date.data })) : chart
    }
    case 'status': {
      const status = MedicationStatus.safeParse(value)
      return status.success ? entry(chart, id, (statement) => ({ ...statement, status: status.data })) : chart
    }
    case 'route': {
      const route = Route.safeParse(value)
      return route.success ? entry(chart, id, (statement) => ({ ...statement, route: route.data })) : chart
    }
    case 'dose': {
      const perDayMg = Number(value)
      if (!(perDayMg >= 0)) return chart
      return entry(chart, id, (statement) => ({
        ...statement,
        dose: { ...(statement.dose ?? { text: `${value} mg` }), perDayMg, perWeekMg: perDayMg * 7 },
      }))
    }
    case 'substance':
      return value.trim() === '' ? chart : substance(chart, id, value.trim())
    case 'irrelevant':
      // The line stays on the chart; it is known to be no drug of any class.
      return value === 'yes'
        ? settled(
            entry(chart, id, (statement) => ({
              ...statement,
              kind: 'nothing',
              recognised: true,
              substances: [],
              atc: [],
              candidates: [],
            })),
            id,
          )
        : chart
    default:
      return chart
  }
}

const amendCoverage = (chart: Chart, word: string, value: string): Chart => {
  const domain = Domain.safeParse(word)
  if (!domain.success || (value !== 'yes' && value !== 'no')) return chart
  const said = value === 'yes' ? 'complete' : 'incomplete'
  const whole =
    value === 'yes' && domain.data === 'medications' ? { showsStopped: true, reachesBackTo: 'whole' as const } : {}
  return { ...chart, coverage: { ...chart.coverage, [domain.data]: said, ...whole } }
}

/**
 * The chart with a person's answers about it applied: `chart.patient.birthDate`, `chart.coverage.<domain>`,
 * `chart.entry.<id>.<field>`. Later answers win; answers to other questions, and values that are no answer, change nothing.
 */
export const amend = (chart: Chart, answers: readonly Answer[]): Chart => {
  let amended = chart
  for (const { question, value } of answers) {
    const [root, what, key, field] = question.split('.')
    if (root !== 'chart' || key === undefined) continue
    if (what === 'patient' && key === 'birthDate') {
      const date = PartialDate.safeParse(value)
      if (date.success) amended = { ...amended, patient: { ...amended.patient, birthDate: date.data } }
    } else if (what === 'coverage') amended = amendCoverage(amended, key, value)
    else if (what === 'entry' && field !== undefined) amended = amendEntry(amended, key, field, value)
  }
  return amended
}
