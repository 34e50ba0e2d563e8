import type { Translate } from '../lib/platform/i18n'
import type { PackPreview } from '../lib/platform/pack-messages'

type Difference = PackPreview['verdicts'][number]['differences'][number]

const TRUTHS: readonly string[] = ['met', 'not-met', 'unknown']
const NOTICES: readonly string[] = ['block', 'ask', 'inform', 'none']
const IN_FORCE: readonly string[] = ['in-force', 'expired', 'not-yet', 'dates-not-stated']
const STAGES: readonly string[] = ['initiation', 'continuation', 'stop', 'not-applicable', 'unknown']

/** A value of a judgement in words; what has none stands as it is. */
const said = ({ what }: Difference, value: string, t: Translate): string => {
  if (value === '') return t('packs.changes.nothing')
  if ((what === 'verdict' || what === 'criterion') && TRUTHS.includes(value)) return t(`truth.${value}` as 'truth.met')
  if (what === 'notice' && NOTICES.includes(value)) return t(`program.notice.${value}` as 'program.notice.ask')
  if (what === 'inForce' && IN_FORCE.includes(value)) return t(`program.inForce.${value}` as 'program.inForce.expired')
  if (what === 'appliesTo' && STAGES.includes(value)) return t(`program.appliesTo.${value}` as 'program.appliesTo.stop')
  return value
}

/** What an update changes: its sentences, and its verdicts on patients both texts were tried on. */
export const PackChanges = ({ preview, t }: { preview: PackPreview; t: Translate }) => (
  <div class="pack-changes" data-testid="pack-changes">
    <h2>{t('packs.changes.prose')}</h2>
    {preview.prose.length === 0 && <p class="muted">{t('packs.changes.noProse')}</p>}
    {preview.prose.map(({ id, did, lines }) => (
      <details key={id} open={did === 'changed'} data-part={id}>
        <summary>
          {id === 'program' ? t('packs.changes.program') : t('packs.changes.revision', { id })}:{' '}
          {t(`packs.changes.${did}`)} <span class="muted">{lines.length}</span>
        </summary>
        <ul class="plain lines">
          {lines.map((line, i) => (
            <li key={`${i}${line.text}`} data-did={line.did}>
              <span class="visually-hidden">{t(`packs.changes.${line.did}`)} </span>
              {line.did === 'added' ? <ins>{line.text.trim()}</ins> : <del>{line.text.trim()}</del>}
            </li>
          ))}
        </ul>
      </details>
    ))}
    <h2>{t('packs.changes.verdicts')}</h2>
    <p data-testid="pack-compared">
      {preview.compared === 0
        ? t('packs.changes.first')
        : t('packs.changes.compared', { changed: preview.verdicts.length, total: preview.compared })}
    </p>
    {preview.verdicts.map(({ name, differences }) => (
      <details key={name}>
        <summary>{name}</summary>
        <ul>
          {differences.map((one) => (
            <li key={`${one.what}${one.criterion}`}>
              {t(`packs.changes.what.${one.what}`)} {one.criterion && <code>{one.criterion}</code>}:{' '}
              {said(one, one.before, t)} → <strong>{said(one, one.after, t)}</strong>
            </li>
          ))}
        </ul>
      </details>
    ))}
  </div>
)
