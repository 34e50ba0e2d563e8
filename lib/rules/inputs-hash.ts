import type { Chart } from '../model/chart'
import type { Pack } from '../model/pack'
import { canonicalJson } from './canonical-json'
import type { JudgeOptions } from './judge'

/** Where a row stood on the page says nothing about the patient. */
const withoutPlaces = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutPlaces)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== 'locator')
      .map(([key, one]) => [key, withoutPlaces(one)]),
  )
}

/**
 * The text that names a judgement's inputs: facts, answers' values, dates and the pack; not who answered or when, not the
 * language, not where rows stood.
 */
export const inputsOf = (pack: Pack, chart: Chart, options: JudgeOptions): string =>
  canonicalJson({
    pack,
    chart: withoutPlaces(chart),
    asOf: options.asOf,
    planned: options.planned,
    candidate: options.candidate,
    jurisdictions: [...options.jurisdictions].sort(),
    answers: Object.fromEntries(options.answers.map(({ question, value }) => [question, value])),
  })

/** SHA-256 of a judgement's inputs, in hexadecimal. Async because WebCrypto is. */
export const inputsHash = async (pack: Pack, chart: Chart, options: JudgeOptions): Promise<string> => {
  const bytes = new TextEncoder().encode(inputsOf(pack, chart, options))
  const digest = await crypto.subtle.digest('SHA-256', bytes)
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
