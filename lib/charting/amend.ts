import type { Answer } from '../model/answer'
import type { Chart, Correction, MedicationStatement } from '../model/chart'
import { DOMAINS, MEDICATION_STATUSES, ROUTES } from '../model/closed-lists'
import { isPartialDate } from '../model/is-partial-date'

const entry = (chart: Chart, id: string, change: (statement: MedicationStatement) => MedicationStatement): Chart => ({
  ...chart,
  medications: chart.medications.map((statement) => (statement.id === id ? change(statement) : statement)),
})

/** The row says from here on that it is read so by a person's choice, and whose; a later answer stands in place of an earlier. */
const marked = (before: Chart, after: Chart, id: string, correction: Correction): Chart =>
  before === after
    ? after
    : entry(after, id, ({ source, ...statement }) => {
        const others = source.corrected?.filter(({ field }) => field !== correction.field) ?? []
        return { ...statement, source: { ...source, corrected: [...others, correction] } }
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

/** Once a person has said what became of a row that its list no longer shows, it is no longer unread. */
const stillOnChart = (chart: Chart, id: string): Chart => {
  const text = chart.medications.find((statement) => statement.id === id)?.source.quote
  return { ...chart, unread: chart.unread.filter((item) => item.why !== 'no-longer-shown' || item.text !== text) }
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
    case 'end':
      return isPartialDate(value) ? entry(chart, id, (statement) => ({ ...statement, [field]: value })) : chart
    case 'status': {
      const status = MEDICATION_STATUSES.find((one) => one === value)
      return status === undefined
        ? chart
        : stillOnChart(
            entry(chart, id, ({ notNow: _, ...statement }) => ({ ...statement, status })),
            id,
          )
    }
    case 'route': {
      const route = ROUTES.find((one) => one === value)
      return route === undefined ? chart : entry(chart, id, (statement) => ({ ...statement, route }))
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
  const domain = DOMAINS.find((one) => one === word)
  if (domain === undefined || (value !== 'yes' && value !== 'no')) return chart
  const said = value === 'yes' ? 'complete' : 'incomplete'
  const whole =
    value === 'yes' && domain === 'medications' ? { showsStopped: true, reachesBackTo: 'whole' as const } : {}
  return { ...chart, coverage: { ...chart.coverage, [domain]: said, ...whole } }
}

/**
 * The chart with a person's answers about it applied: `chart.patient.birthDate`, `chart.coverage.<domain>`,
 * `chart.entry.<id>.<field>`. Later answers win; answers to other questions, and values that are no answer, change nothing.
 */
export const amend = (chart: Chart, answers: readonly Answer[]): Chart => {
  let amended = chart
  for (const { question, value, who, when } of answers) {
    const [root, what, key, field] = question.split('.')
    if (root !== 'chart' || key === undefined) continue
    if (what === 'patient' && key === 'birthDate') {
      if (isPartialDate(value)) amended = { ...amended, patient: { ...amended.patient, birthDate: value } }
    } else if (what === 'coverage') amended = amendCoverage(amended, key, value)
    else if (what === 'entry' && field !== undefined)
      amended = marked(amended, amendEntry(amended, key, field, value), key, { field, value, who, when })
  }
  return amended
}
