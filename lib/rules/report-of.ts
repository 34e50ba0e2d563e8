import type { Chart } from '../model/chart'
import { DOMAINS } from '../model/closed-lists'
import type { CriterionJudgement, Judgement } from '../model/judgement'
import type { VerdictPack } from '../model/pack'
import type { Report } from '../model/report'
import type { Lang } from '../model/text'
import { phrase, sentenceOf } from './phrase'

export interface ReportInput {
  page: Report['page']
  chart: Chart
  judgements: readonly Judgement[]
  packs: readonly VerdictPack[]
  lang: Lang
  timings: Report['timings']
}

type ReportedCriterion = Report['judgements'][number]['criteria'][number]

const folded = (criterion: CriterionJudgement): CriterionJudgement[] => [
  criterion,
  ...(criterion.children ?? []).flatMap(folded),
]

/** A criterion with the evidence and the open questions of its parts, each once. */
const reportCriterion = (criterion: CriterionJudgement, lang: Lang): ReportedCriterion => {
  const parts = folded(criterion)
  const evidence = new Map<string, ReportedCriterion['evidence'][number]>()
  const missing = new Map<string, ReportedCriterion['missing'][number]>()
  for (const part of parts) {
    for (const one of part.evidence) {
      const because = phrase(one.because, lang)
      evidence.set(`${one.entry}\u0000${because}`, { quote: one.quote, because })
    }
    // A part that could still be answered settles nothing once the whole is settled.
    if (criterion.truth === 'unknown')
      for (const one of part.missing) missing.set(one.id, { id: one.id, question: phrase(one.ask, lang) })
  }
  return {
    id: criterion.id,
    truth: criterion.truth,
    sentence: sentenceOf(criterion, lang),
    evidence: [...evidence.values()],
    missing: [...missing.values()],
  }
}

const reportJudgement = (judgement: Judgement, lang: Lang): Report['judgements'][number] => ({
  program: judgement.program,
  revision: judgement.revision,
  inForce: judgement.inForce,
  appliesTo: judgement.appliesTo,
  notice: judgement.notice,
  verdict: judgement.verdict,
  earliestStart: judgement.earliestStart,
  ...(judgement.ifStoppedOn === undefined ? {} : { ifStoppedOn: judgement.ifStoppedOn }),
  ...(judgement.binding === undefined ? {} : { binding: judgement.binding }),
  criteria: judgement.criteria.map((criterion) => reportCriterion(criterion, lang)),
})

const reportPatient = ({ patient }: Chart): Report['chart']['patient'] => ({
  ...(patient.name === undefined ? {} : { name: patient.name }),
  ...(patient.birthDate === undefined ? {} : { birthDate: patient.birthDate }),
  ...(patient.sex === undefined ? {} : { sex: patient.sex }),
  ...(patient.weightKg === undefined ? {} : { weightKg: patient.weightKg }),
})

const reportChart = (chart: Chart): Report['chart'] => {
  const { coverage } = chart
  return {
    patient: reportPatient(chart),
    worklist: chart.worklist,
    medications: chart.medications.map((row) => ({
      text: row.text,
      substances: row.substances.map(({ name, atc }) => ({ name, atc })),
      status: row.status,
      start: row.start,
      end: row.end,
      ...(row.dose === undefined ? {} : { dose: row.dose.text }),
      ...(row.route === undefined ? {} : { route: row.route }),
      recognised: row.recognised,
    })),
    // What a list denies, and what a relative has, is not the patient's.
    allergies: chart.allergies.filter(({ negated }) => !negated).map(({ text }) => ({ text })),
    problems: chart.problems
      .filter(({ negated, familyHistory }) => !negated && !familyHistory)
      .map(({ text }) => ({ text })),
    immunisations: chart.immunisations.map(({ text, date }) => ({ text, date })),
    measurements: chart.measurements.map(({ text, value, unit, date }) => ({
      text,
      ...(value === undefined ? {} : { value }),
      ...(unit === undefined ? {} : { unit }),
      date,
    })),
    unread: chart.unread.map(({ text, why }) => ({ text, why })),
    coverage: {
      complete:
        coverage.medications === 'complete' &&
        DOMAINS.every((domain) => coverage[domain] !== 'incomplete') &&
        chart.unread.every(({ why }) => why === 'denied-line'),
      medications: coverage.medications,
      immunisations: coverage.immunisations,
      allergies: coverage.allergies,
      problems: coverage.problems,
      measurements: coverage.measurements,
      // A sign that speaks of several lists is one sign.
      signs: [...new Set(coverage.signs.map(({ kind, text }) => (text === '' ? kind : `${kind}: ${text}`)))],
    },
  }
}

/** What the panel knows of one page, as the contract of `check --json` has it. Judgements keep the order they are given in. */
export const reportOf = (input: ReportInput): Report => ({
  page: input.page,
  chart: reportChart(input.chart),
  judgements: input.judgements.map((judgement) => reportJudgement(judgement, input.lang)),
  timings: input.timings,
})
