import { useEffect, useRef } from 'preact/hooks'
import { formatDate } from '../lib/dates/format-date'
import type { Pack } from '../lib/model/pack'
import type { Lang } from '../lib/model/text'
import type { Receipt } from '../lib/pharmacy/receipt/receipt'
import { REFUSAL_WORDS } from '../lib/pharmacy/verify/refusal-words'
import type { Translate } from '../lib/platform/i18n'
import { fingerprintOf } from '../lib/rules/fingerprint'
import { formatWhen } from './format-when'

export interface PharmacyReceiptProps {
  receipt: Receipt
  /** The program's pack where it is installed: its words for the program and the checks. */
  pack: Pack | undefined
  lang: Lang
  onClose: () => void
  t: Translate
}

type Check = Receipt['checks'][number]

/** What a person found, with their note, the test's day and why it holds all the same. */
const foundBy = ({ mark }: Check, lang: Lang, t: Translate): string =>
  mark === null
    ? ''
    : [
        t('pharmacy.marked', { who: mark.who, on: formatWhen(mark.when, lang) }),
        mark.testedOn === undefined ? '' : `${t('pharmacy.testedOn')} ${formatDate(mark.testedOn, lang)}`,
        mark.override === undefined ? '' : `${t('pharmacy.override')} ${t(`pharmacy.override.${mark.override}`)}`,
        mark.note ?? '',
      ]
        .filter((part) => part !== '')
        .join(' · ')

/** One receipt whole, as it is signed: the rules, the facts' fingerprint, every check with who did it, the decision. Prints by itself. */
export const PharmacyReceipt = ({ receipt, pack, lang, onClose, t }: PharmacyReceiptProps) => {
  const { decision, pack: rules } = receipt
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [])
  const items = (pack?.revisions ?? []).flatMap(({ verification }) => verification ?? [])
  const labelOf = (id: string) => items.find((item) => item.id === id)?.label[lang] ?? id
  const refused =
    decision.outcome === 'refuse'
      ? t('pharmacy.refused', { reason: REFUSAL_WORDS[lang].reasons[decision.reason] })
      : null
  const facts: readonly (readonly [string, string])[] = [
    [t('pharmacy.day'), formatDate(receipt.asOf, lang)],
    [t('pharmacy.program'), `${pack?.title[lang] ?? rules.id} · ${t(`pharmacy.inForce.${receipt.inForce}`)}`],
    [t('pharmacy.revision'), `${rules.revision} (${rules.id} ${rules.version}, ${fingerprintOf(rules.hash)})`],
    [t('pharmacy.pseudonym'), receipt.patient?.slice(0, 8) ?? '—'],
    [t('pharmacy.stage'), t(`pharmacy.stage.${receipt.stage}`)],
    [t('pharmacy.receipt.verdict'), t(`pharmacy.read.${receipt.verdict}`)],
    [t('fingerprint.label'), fingerprintOf(receipt.inputs)],
    ...(receipt.requested === undefined
      ? []
      : [[t('pharmacy.receipt.requested'), formatWhen(receipt.requested, lang)] as const]),
    [t('pharmacy.outcome'), refused ?? t('pharmacy.passed')],
    ...(decision.outcome === 'refuse' && decision.note !== undefined
      ? [[t('pharmacy.note'), decision.note] as const]
      : []),
    [t('pharmacy.who'), `${decision.who}, ${formatWhen(decision.when, lang)}`],
    [t('pharmacy.receipt.workstation'), receipt.workstation],
    [t('pharmacy.receipt.previous'), receipt.previous === null ? '—' : fingerprintOf(receipt.previous)],
  ]
  return (
    <article
      class="receipt data"
      data-testid="receipt"
      aria-labelledby="receipt-title"
      onKeyDown={({ key }) => key === 'Escape' && onClose()}
    >
      <h2 id="receipt-title" tabIndex={-1} ref={title}>
        {t('pharmacy.receipt.title', { n: receipt.sequence })}
      </h2>
      <dl>
        {facts.map(([term, said]) => [
          <dt key={term}>{term}</dt>,
          <dd key={`${term} said`} class="fingerprint">
            {said}
          </dd>,
        ])}
      </dl>
      {receipt.checks.length > 0 && (
        <table>
          <caption>{t('pharmacy.receipt.checks')}</caption>
          <tbody>
            {receipt.checks.map((check) => (
              <tr key={check.id}>
                <th scope="row">{labelOf(check.id)}</th>
                <td>
                  {t(`pharmacy.state.${check.state}`)} ·{' '}
                  {t(check.mandatory ? 'pharmacy.mandatory' : 'pharmacy.advised')}
                </td>
                <td>
                  {check.read === null ? t('pharmacy.read.person') : t(`pharmacy.read.${check.read}`)}{' '}
                  {foundBy(check, lang, t)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <div class="actions">
        <button type="button" onClick={() => window.print()}>
          {t('pharmacy.receipt.print')}
        </button>
        <button type="button" class="link" data-testid="receipt-close" onClick={onClose}>
          {t('pharmacy.receipt.close')}
        </button>
      </div>
    </article>
  )
}
