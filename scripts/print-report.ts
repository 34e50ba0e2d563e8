import type { Report } from '../lib/model/report'

const MARK = { met: '✓', 'not-met': '✕', unknown: '?' } as const

/** A report as lines for people: who, what was not read, and each program that concerns the patient with its evidence. */
export const reportLines = (page: string, report: Report): string[] => {
  const { chart, judgements, timings } = report
  const { patient } = chart
  const concerned = judgements.filter((judgement) => judgement.notice !== 'none')
  const quiet = judgements.length - concerned.length
  return [
    `${page} · ${report.page.title}`,
    `  patient: ${[patient.name ?? 'name not on the page', written(patient.birthDate) ?? 'birth date not on the page', patient.sex].filter(Boolean).join(', ')}`,
    chart.worklist
      ? '  a list of several patients: nothing was judged'
      : `  read: ${chart.medications.length} medications, ${chart.allergies.length} allergies, ${chart.problems.length} problems, ${chart.immunisations.length} immunisations, ${chart.measurements.length} measurements`,
    ...chart.unread.map((unread) => `  not read (${unread.why}): ${unread.text}`),
    ...(report.page.unreadFrames > 0 ? [`  frames that could not be read: ${report.page.unreadFrames}`] : []),
    ...chart.coverage.signs.map((sign) => `  perhaps not the whole list: ${sign}`),
    ...concerned.flatMap(judgementLines),
    ...(quiet > 0 ? [`  ${quiet} other installed program(s) do not concern this patient`] : []),
    `  click to verdict ${Math.round(timings.clickToVerdictMs)} ms`,
  ]
}

const judgementLines = (judgement: Report['judgements'][number]): string[] => {
  const { earliestStart } = judgement
  const days = earliestStart && [...new Set([earliestStart.earliest, earliestStart.latest])].join(' to ')
  return [
    '',
    `  ${MARK[judgement.verdict]} ${judgement.program} (${judgement.revision}, ${judgement.inForce}): ${judgement.verdict}, ${judgement.appliesTo}, ${judgement.notice}`,
    ...(days
      ? [
          `    earliest start ${days}${judgement.binding ? `, set by ${judgement.binding}` : ''}${judgement.ifStoppedOn ? `, if stopped on ${judgement.ifStoppedOn}` : ''}`,
        ]
      : []),
    ...judgement.criteria.flatMap((criterion) => [
      `    ${MARK[criterion.truth]} ${criterion.sentence}`,
      ...criterion.evidence.map((evidence) => `        “${evidence.quote}” ${evidence.because}`),
      ...criterion.missing.map((missing) => `        asks: ${missing.question}`),
    ]),
  ]
}

const written = (date: Report['chart']['patient']['birthDate']): string | undefined =>
  date === undefined || date === null ? undefined : typeof date === 'string' ? date : date.written
