import { formatDate } from '../../lib/dates/format-date'
import { REFUSAL_WORDS } from '../../lib/pharmacy/verify/refusal-words'
import type { Desk } from './desk'
import type { Reserved } from './reserve'

/** What is said after a place was asked for: always as a local count. */
export const reservedWords = (result: Reserved, { lang, t }: Pick<Desk, 'lang' | 't'>): string => {
  if (!result.ok && result.why === 'failed') return t('pharmacy.failed', { detail: result.detail })
  const { maximum, remaining } = result.count
  const month = formatDate(result.count.month, lang)
  const left =
    maximum === null || remaining === null
      ? t('pharmacy.left.unknown', { month })
      : t('pharmacy.left', { remaining, maximum, month })
  if (result.ok) return `${t('pharmacy.reserve.done')} ${left}`
  const why = result.why === 'quota-used-up' ? REFUSAL_WORDS[lang].reasons['quota-used-up'] : t('pharmacy.reserve.has')
  return `${t('pharmacy.reserve.not', { why })} ${left}`
}
