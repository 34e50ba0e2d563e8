import { formatDate } from '../../dates/format-date'
import type { Catalog } from './catalog'

const d = (day: string): string => formatDate(day, 'en')
const plural = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`
const when = (date: string): string => (date.length < 10 ? `in ${d(date)}` : `on ${d(date)}`)
const interval = (from: string | null, to: string): string =>
  from === null ? `by ${d(to)} at the latest` : from === to ? d(to) : `between ${d(from)} and ${d(to)}`
const on = (from: string | null, to: string): string =>
  from !== null && from === to ? `on ${d(to)}` : interval(from, to)
const clear = (from: string | null, to: string): string =>
  from === to
    ? `clear on ${d(to)}`
    : from === null
      ? `clear on ${d(to)} at the latest`
      : `clear between ${d(from)} and ${d(to)}`
const last = (p: { from: string | null; to: string; ongoing: string }): string =>
  p.ongoing === 'yes'
    ? `still taken; if stopped on ${d(p.to)}`
    : `last dose ${on(p.from, p.to)}${p.ongoing === 'maybe' ? ' if it has ended' : ''}`
const stopped = (day: string | null): string => (day === null ? '' : ` if stopped on ${d(day)}`)
const cap = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
const DOMAIN = {
  medications: 'medication list',
  immunisations: 'immunisation list',
  allergies: 'allergy list',
  problems: 'problem list',
  measurements: 'list of measurements',
} as const
const STATUS: Record<string, string> = {
  'not-taken': 'not taken',
  'entered-in-error': 'entered in error',
  'not-done': 'not given',
}
const OP: Record<string, string> = { 'at-least': 'at least', 'at-most': 'at most', above: 'above', below: 'below' }
const BASIS = {
  parent: 'the drug itself',
  'active-metabolite': 'its active metabolite',
  effective: 'its effect',
} as const
const OUTCOME: Record<string, string> = {
  failure: 'failure',
  intolerance: 'intolerance',
  contraindication: 'contraindication',
  completed: 'course completed',
  other: 'reason given',
}
const STAGE: Record<string, string> = {
  initiation: 'starting',
  continuation: 'continuing',
  stop: 'stopping',
  unknown: 'not clear',
  'not-applicable': 'not applicable',
}
const stages = (list: string): string =>
  list
    .split(',')
    .map((one) => STAGE[one] ?? one)
    .join(' or ')
const yesNo = (value: string): string => (value === 'yes' ? 'yes' : value === 'no' ? 'no' : value)
const range = (low: number, high: number): string => (low === high ? `${low}` : `${low} to ${high}`)
const member = (m: string): string => (m === 'unknown' ? ' It is not certain that this line belongs to the class.' : '')
const WHY = {
  rule: '',
  'no-half-life': ': its half-life is not known or does not apply',
  misleads: ': its half-life misleads',
  disputed: ': its half-life is disputed',
  longer: ': the longer of the two',
  shorter: ': the shorter of the two',
} as const

export const en: Catalog = {
  text: (p) => p.text_en,
  'patient.conflict': (p) => `The page shows more than one patient; nothing is judged (${p.detail}).`,
  'patient.worklist': () => 'This is a list of several patients; nothing is judged.',
  'program.dates-not-stated': () => 'The source states no dates: whether the program is open is not known from it.',
  'program.in-force': (p) => `In force${p.from ? ` from ${d(p.from)}` : ''}${p.until ? ` through ${d(p.until)}` : ''}.`,
  'program.expired': (p) => `No longer in force: it ended ${when(p.until)}.`,
  'program.not-yet': (p) => `Not yet in force: it begins ${when(p.from)}.`,
  'program.before-first-text': (p) =>
    `The text held here begins ${when(p.from)}; an earlier one existed and is not held here.`,
  'program.coarse-start': (p) =>
    `The source gives only “${d(p.from)}” as the start of this revision; it is counted from its first day.`,
  'program.coarse-end': (p) => `The source gives only “${d(p.until)}” as the end; it is counted to its last day.`,
  'program.changes-before-planned': (p) =>
    `The rules change before the planned day: a new revision holds from ${d(p.from)}.`,
  'program.ends-before-planned': (p) => `The program ends ${when(p.until)}, before the planned ${d(p.planned)}.`,
  'program.other-jurisdiction': (p) => `Outside this site’s jurisdictions (${p.jurisdiction}).`,
  'program.may-concern': (p) =>
    `“${p.row}” was not read as a treatment of this patient and may be ${p.drug_en}: please check.`,
  'remark.unread': (p) => `${plural(p.count, 'part')} of the page could not be read.`,
  'remark.unrecognised': (p) => `${plural(p.count, 'line')} not recognised as any medicine.`,
  'remark.coverage': (p) => `The ${DOMAIN[p.domain]} is not shown whole.`,
  'stage.continuation': (p) =>
    `Already treated with ${p.drug_en}: last dose ${on(p.from, p.to)}, within the last ${p.days} days.`,
  'stage.stop': (p) => `${cap(p.drug_en)} was stopped ${on(p.from, p.to)}.`,
  'stage.initiation': (p) => `No earlier ${p.drug_en} on a whole list: a new start.`,
  'stage.candidate': (p) => `Judged as a candidate for ${p.drug_en}; no earlier dose on the page.`,
  'stage.unclear': (p) =>
    `Whether this patient starts or continues ${p.drug_en} is not clear (no dose within the last ${p.days} days on the page).`,
  'stage.answered': (p) => `As answered: ${stages(p.stage)}.`,
  'stage.criterion': (p) => `The patient is ${stages(p.stage)}; asked for ${stages(p.required)}.`,
  'ask.stage': () => 'Is the patient starting, continuing or stopping this medicine?',
  'ask.patient': () => 'Is this the patient you mean?',
  'ask.birth-date': () => 'What is the patient’s date of birth?',
  'ask.age': (p) => `The source leaves open whether ${p.age} years is old enough. Does it count for this patient?`,
  'ask.sex': () => 'What is the patient’s sex?',
  'ask.coverage': (p) =>
    `Is this the whole ${DOMAIN[p.domain]}, stopped entries included${p.since === null ? '' : `, back to ${d(p.since)}`}?`,
  'ask.start': (p) => `When was “${p.row}” started?`,
  'ask.end': (p) => `When was the last dose of “${p.row}”?`,
  'ask.given': (p) => `On which day was “${p.row}” last given?`,
  'ask.will-start': (p) => `Will “${p.row}” be given before ${d(p.planned)}?`,
  'ask.no-longer-shown': (p) =>
    `“${p.row}” stood in this list when it was read before and no longer does. What became of it?`,
  'ask.substance': (p) => `Which medicine is “${p.row}”?`,
  'ask.irrelevant': (p) => `Can “${p.row}” be set aside, as having no bearing on this program?`,
  'ask.route': (p) => `By which route is “${p.row}” given?`,
  'ask.dose': (p) => `What is the daily dose of “${p.row}”, in mg?`,
  'ask.condition': (p) => `Is “${p.row}” over, and since when?`,
  'row.unrecognised': () => 'Not recognised: it could be one of these medicines.',
  'row.membership-unsure': () => 'Whether it belongs to the class depends on a route or dose that is not on the page.',
  'row.not-taken': (p) => `Does not count: ${STATUS[p.status] ?? p.status}.`,
  'row.not-yet': (p) =>
    p.start === null ? 'Planned, not taken so far.' : `Not taken so far; planned from ${d(p.start)}.`,
  'row.starts-before-planned': (p) => `Planned from ${d(p.start)}, before the planned ${d(p.planned)}.`,
  'row.dates-conflict': (p) =>
    p.conflict === 'ends-before-start'
      ? 'Its end lies before its start.'
      : p.conflict === 'over-ahead'
        ? 'Said to be over, on a day that has not come.'
        : 'Shown as active although its end has passed.',
  'window.half-life': (p) =>
    `${cap(p.drug_en)}: ${last(p)}. ${d(p.to)} + ⌈${p.n} × ${p.hours} h / 24⌉ = ${d(p.to)} + ${p.days} = ${d(p.clearTo)}${
      p.clearFrom !== null && p.clearFrom !== p.clearTo
        ? ` (at the earliest ${d(p.clearFrom)}, with ${p.lowHours} h: ${plural(p.lowDays, 'day')})`
        : ''
    }${p.unverified ? '; unverified figure' : ''}.${member(p.member)}`,
  'window.fixed': (p) =>
    `${cap(p.drug_en)}: ${last(p)}. ${d(p.to)} + ${plural(p.value, p.unit)} = ${d(p.clearTo)}${WHY[p.why]}${
      p.detail === '' ? '' : ` (${p.detail})`
    }.${member(p.member)}`,
  'window.condition': (p) => `Over ${on(p.from, p.to)}; + ${plural(p.value, p.unit)} = ${d(p.clearTo)}.`,
  'window.condition-open': () => 'Still active.',
  'window.condition-undated': () => 'No day on the page says when it was over.',
  'window.none': (p) => `Nothing of the kind on the list within the time before ${d(p.planned)}.`,
  'window.clear': (p) => `${plural(p.rows, 'row')} looked at; clear on ${d(p.planned)}.`,
  'window.blocked': (p) =>
    `${cap(p.drug_en)} stands in the way on ${d(p.planned)}: ${clear(p.clearFrom, p.clearTo)}${stopped(p.stoppedOn)}.`,
  'window.blocked-condition': (p) => `“${p.quote}” stands in the way.`,
  'window.open': (p) => `Cannot be told from this page for ${d(p.planned)}.`,
  'window.open-until': (p) =>
    `Cannot be told for ${d(p.planned)} because of ${p.drug_en}: ${clear(p.clearFrom, p.clearTo)}${stopped(p.stoppedOn)}.`,
  'half-life.unverified': (p) => `Unverified figure: the half-life of ${p.drug_en} (${p.source}).`,
  'half-life.disputed': (p) =>
    `The half-life of ${p.drug_en} is disputed; never less than ${plural(p.value, p.unit)} is used (${p.source}).`,
  'half-life.misleads': (p) =>
    `The half-life of ${p.drug_en} misleads (${p.why}): at the latest the longer of the half-lives and ${plural(p.value, p.unit)} is used.`,
  'half-life.basis': (p) =>
    `Half-life of ${p.drug_en}: ${range(p.lowHours, p.highHours)} h, of ${BASIS[p.basis]} (${p.source}).`,
  'absence.not-on-page': (p) => `There is no ${DOMAIN[p.domain]} on this page.`,
  'absence.incomplete': (p) => `The ${DOMAIN[p.domain]} is not shown whole.`,
  'absence.stopped-hidden': () => 'Nothing shows that stopped medicines are on the list.',
  'absence.short': (p) =>
    p.since === 'ever'
      ? 'Nothing shows that the list is the whole history.'
      : `Nothing shows that the list reaches back to ${d(p.since)}.`,
  'absence.always-asked': () => 'A medication list does not show this: it is asked.',
  'absence.unread': () => 'Part of the page that may hold medicines could not be read.',
  age: (p) =>
    `Age ${range(p.low, p.high)} on ${d(p.planned)}; required: ${
      p.atLeast === null
        ? `under ${p.below ?? ''}`
        : p.below === null
          ? `at least ${p.atLeast}`
          : `from ${p.atLeast} to under ${p.below}`
    }.`,
  'age.no-birth-date': () => 'No date of birth on the page.',
  'age.birthday': (p) => `${p.years} years old ${on(p.from, p.to)}.`,
  sex: (p) => `${cap(p.is)}; required: ${p.required}.`,
  'sex.unknown': (p) => `The sex is not on the page; required: ${p.required}.`,
  'condition.found': (p) => `On the problem list: “${p.quote}”.`,
  'condition.resolved': (p) => `On the problem list as resolved: “${p.quote}”.`,
  'condition.negated': (p) => `Written as absent on the problem list: “${p.quote}”.`,
  'condition.doubtful': (p) => `On the problem list as a question, not as a diagnosis: “${p.quote}”.`,
  'condition.indication': () => 'Given for this condition.',
  'condition.not-found': () => 'Not found standing on the problem list; the physician is asked.',
  'attestation.open': (p) => `To be answered: ${p.ask_en}`,
  'attestation.given': (p) => `${p.ask_en} ${cap(yesNo(p.value))} (${p.who}, ${p.when}).`,
  'prior.enough': (p) =>
    `${cap(p.drug_en)}: ${p.days} of ${p.required} days between ${d(p.since)} and ${d(p.planned)}.`,
  'prior.short': (p) =>
    `${cap(p.drug_en)}: only ${p.days} of ${p.required} days between ${d(p.since)} and ${d(p.planned)}.`,
  'prior.unsure': (p) =>
    `${cap(p.drug_en)}: ${range(p.low, p.high)} of ${p.required} days between ${d(p.since)} and ${d(p.planned)}, as the dates are written.`,
  'prior.tried': (p) => `${cap(p.drug_en)} was taken.`,
  'prior.none': (p) =>
    `No such treatment on the page${p.since === null ? '' : ` between ${d(p.since)} and ${d(p.planned)}`}.`,
  'prior.row': (p) =>
    `${cap(p.drug_en)}: ${plural(p.days, 'day')} (${d(p.first)} to ${d(p.last)})${p.counted ? '' : ', if it belongs to the class'}.`,
  'prior.row-outside': (p) => `${cap(p.drug_en)}: outside the period.`,
  'prior.row-undated': (p) => `${cap(p.drug_en)}: its dates do not say how long it was taken in the period.`,
  'prior.outcome-written': (p) => `${cap(OUTCOME[p.kind] ?? p.kind)}: “${p.text}”.`,
  'prior.outcome-open': () => 'The outcome is not on the page.',
  'prior.dose-open': () => 'Whether the dose was as required is to be answered.',
  'prior.allergy': () => 'On the allergy list.',
  'distinct.enough': (p) => `${p.count} of ${p.atLeast} treatments: ${p.drugs}.`,
  'distinct.few': (p) => `${p.count} of ${p.atLeast} treatments on the page${p.drugs === '' ? '' : `: ${p.drugs}`}.`,
  'distinct.row': (p) => `Counts: ${p.drug_en}.`,
  'distinct.except': (p) => `${cap(p.drug_en)} itself does not count.`,
  'distinct.attest': () => 'That they were full and adequate is to be answered.',
  'concurrent.taking': (p) => `${cap(p.drug_en)} is being taken on ${d(p.planned)}.`,
  'concurrent.said': (p) => `As answered, being taken on ${d(p.planned)}.`,
  'concurrent.not-taking': (p) => `Not being taken on ${d(p.planned)}.`,
  'concurrent.unsure': (p) => `Whether it is being taken on ${d(p.planned)} cannot be told.`,
  'concurrent.ended': (p) => `${cap(p.drug_en)} ended ${on(p.from, p.to)}.`,
  'allergy.found': (p) => `On the allergy list: “${p.quote}”.`,
  'allergy.none': (p) => (p.denied ? 'The list says: no known allergies.' : 'None of these on the allergy list.'),
  'allergy.line-unsure': () => 'Not recognised: it could be one of these.',
  'allergy.line-other': () => 'Another allergen.',
  'allergy.open': () => 'The page does not rule it out; the physician is asked.',
  'measurement.value': (p) =>
    `${p.value} ${p.unit}${p.date === null ? '' : ` on ${d(p.date)}`}; required: ${OP[p.op] ?? p.op} ${p.limit}.`,
  'measurement.none': () => 'Not on the page as a number.',
  'measurement.undated': () => 'The value has no date.',
  'measurement.old': (p) => `Measured ${d(p.date)}, more than ${plural(p.value, p.unit)} before the planned day.`,
  'measurement.other-unit': (p) => `In ${p.found || 'no unit'}, not in ${p.wanted}.`,
  'measurement.not-latest': () => 'A later value stands on the page.',
  'lookup.row': (p) => p.label_en,
  'lookup.nothing': () => 'Nothing on the page points to it; that proves nothing.',
  'lookup.rows': (p) => `${plural(p.rows, 'line')} on the page to consider.`,
  'group.all': (p) => `${p.met} of ${p.total} hold${p.unknown > 0 ? `, ${p.unknown} to be answered` : ''}.`,
  'group.any': (p) =>
    `One of ${p.total} is enough: ${p.met} hold${p.unknown > 0 ? `, ${p.unknown} to be answered` : ''}.`,
  'group.not': (p) =>
    p.truth === 'met' ? 'It applies.' : p.truth === 'not-met' ? 'It does not apply.' : 'To be answered.',
  'group.at-least': (p) =>
    `At least ${p.n} of ${p.total}: ${p.met} hold${p.unknown > 0 ? `, ${p.unknown} to be answered` : ''}.`,
  'headline.met': (p) => `Every criterion holds for ${d(p.planned)}.`,
  'headline.unknown': (p) => `${plural(p.count, 'question')} to answer.`,
  'headline.wait': (p) => `${cap(p.drug_en)}: ${clear(p.clearFrom, p.clearTo)}${stopped(p.stoppedOn)}.`,
  'headline.wait-day': (p) => `${cap(clear(p.clearFrom, p.clearTo))}${stopped(p.stoppedOn)}.`,
  'headline.not-met': () => 'A criterion is not met, and no day cures it.',
}
