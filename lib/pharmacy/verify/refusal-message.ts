import { formatDate } from '../../dates/format-date'
import type { Lang } from '../../model/text'
import type { Decision } from './decision'
import { REFUSAL_WORDS } from './refusal-words'
import type { Subject } from './subjects-of'

/**
 * The message to the prescriber, as plain text in one language: what was refused, why, which mandatory checks do not hold, each with
 * the source's words. It names no patient: the pharmacist sends it by the hospital's own way, which does.
 */
export const refusalMessage = (
  { pack, judgement, gate }: Subject,
  decision: Extract<Decision, { outcome: 'refuse' }>,
  lang: Lang,
): string => {
  const words = REFUSAL_WORDS[lang]
  const drug = pack.product?.brands[0] ?? pack.product?.substance ?? pack.title[lang]
  const open = gate.checks.filter(({ item, state }) => item.mandatory && state !== 'done')
  const quoted = open.map(({ item }) => {
    const quote = item.quotes.find((one) => one.lang === lang) ?? item.quotes[0]
    return `- ${item.label[lang]}${quote === undefined ? '' : `\n  “${quote.text}” (${quote.section})`}`
  })
  return [
    words.subject(drug),
    '',
    words.opening(drug, pack.title[lang]),
    `${words.because}: ${words.reasons[decision.reason]}.`,
    ...(decision.note?.trim() ? [decision.note.trim()] : []),
    ...(quoted.length === 0 ? [] : ['', `${words.open}:`, ...quoted]),
    '',
    words.closing,
    `${decision.who}, ${formatDate(judgement.asOf, lang)}`,
  ].join('\n')
}
