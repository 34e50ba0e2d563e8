import type { Evidence, Missing, Reason } from '../model/judgement'
import type { Exposure } from '../timeline/exposure'
import { isGone } from '../timeline/is-gone'
import { reason } from './reason'

/** A row quoted as on the page, with what it means. */
export const rowEvidence = (exposure: Exposure, because: Reason): Evidence => ({
  entry: exposure.id,
  quote: exposure.source.quote,
  ...(exposure.source.locator === undefined ? {} : { locator: exposure.source.locator }),
  ...(exposure.source.notHere === undefined ? {} : { notHere: exposure.source.notHere }),
  ...(exposure.source.corrected === undefined ? {} : { corrected: exposure.source.corrected }),
  because,
})

const of = (exposure: Exposure, part: string, answer: Missing['answer'], ask: Reason, options?: string[]): Missing => ({
  id: `chart.entry.${exposure.id}.${part}`,
  ask,
  answer,
  ...(options === undefined ? {} : { options }),
  entry: exposure.id,
})

/** The one question that would tell what drug a row is, or whether it belongs to the class. */
export const membershipQuestion = (exposure: Exposure): Missing => {
  const { described, statement, text: row } = exposure
  if (isGone(exposure.source)) return goneQuestion(exposure)
  if (!described.recognised) {
    const names = [...new Set(statement?.candidates.map((candidate) => candidate.name) ?? [])]
    return names.length > 0
      ? of(exposure, 'substance', 'choice', reason('ask.substance', { row }), names)
      : of(exposure, 'irrelevant', 'yes-no', reason('ask.irrelevant', { row }))
  }
  if (described.route === undefined && described.substances.every((s) => s.systemic === undefined))
    return of(exposure, 'route', 'choice', reason('ask.route', { row }))
  if (described.dose?.perDayMg === undefined && described.dose?.perWeekMg === undefined)
    return of(exposure, 'dose', 'number', reason('ask.dose', { row }))
  return of(exposure, 'irrelevant', 'yes-no', reason('ask.irrelevant', { row }))
}

/** A row that its list no longer shows: was it taken, or written by mistake? As it was read is one of the answers. */
const goneQuestion = (exposure: Exposure): Missing => {
  const read = exposure.statement?.status ?? 'unknown'
  const taken = read === 'unknown' || read === 'entered-in-error' ? ['active', 'stopped'] : [read]
  const ask = reason('ask.no-longer-shown', { row: exposure.text })
  return of(exposure, 'status', 'choice', ask, [...taken, 'entered-in-error'])
}

/** The question that would tell when the row's last dose was. */
export const endQuestion = (exposure: Exposure): Missing =>
  exposure.origin === 'immunisation' || exposure.given.length > 0
    ? of(exposure, 'end', 'date', reason('ask.given', { row: exposure.text }))
    : of(exposure, 'end', 'date', reason('ask.end', { row: exposure.text }))

export const startQuestion = (exposure: Exposure): Missing =>
  of(exposure, 'start', 'date', reason('ask.start', { row: exposure.text }))

/** A drug that is ordered for a day before the planned one: will it be given? */
export const willStartQuestion = (exposure: Exposure, planned: string): Missing =>
  of(exposure, 'status', 'choice', reason('ask.will-start', { row: exposure.text, planned }), ['intended', 'not-taken'])
