import type { Chart } from '../model/chart'
import type { Judgement } from '../model/judgement'
import type { Pack } from '../model/pack'
import { canonicalJson } from './canonical-json'
import type { JudgeOptions } from './judge'
import { plainJudgement } from './later-judgement'

/** What a value says without some of its keys, at any depth. */
const without = (value: unknown, keys: readonly string[]): unknown => {
  if (Array.isArray(value)) return value.map((one) => without(one, keys))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, one]) => (keys.includes(key) ? [] : [[key, without(one, keys)]])),
  )
}

const sha256 = async (text: string): Promise<string> => {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

const hashed = new WeakMap<Pack, Promise<string>>()

/** SHA-256 of a pack as canonical JSON, in hexadecimal; worked out once for each pack. Async because WebCrypto is. */
export const packHash = (pack: Pack): Promise<string> => {
  const known = hashed.get(pack)
  if (known !== undefined) return known
  const made = sha256(canonicalJson(pack))
  hashed.set(pack, made)
  return made
}

/**
 * SHA-256 that names a judgement's inputs: facts, answers' values, dates and the pack's hash; not who answered or when, not the
 * language, not where rows stood on the page. Of two answers to one question the later counts, as it does for the judgement.
 */
export const inputsHash = async (pack: Pack, chart: Chart, options: JudgeOptions): Promise<string> =>
  sha256(
    canonicalJson({
      pack: await packHash(pack),
      chart: without(chart, ['locator', 'who', 'when', 'readAt']),
      asOf: options.asOf,
      planned: options.planned,
      candidate: options.candidate,
      jurisdictions: [...options.jurisdictions].sort(),
      answers: Object.fromEntries(options.answers.map(({ question, value }) => [question, value])),
    }),
  )

/**
 * A judgement byte for byte, as its inputs name it: inputs with one hash give one text. Who answered, when, and where rows stood are
 * shown beside a judgement and are no part of what it says.
 */
export const judgementText = (judgement: Judgement): string =>
  canonicalJson(without(plainJudgement(judgement), ['locator', 'who', 'when', 'readAt']))
