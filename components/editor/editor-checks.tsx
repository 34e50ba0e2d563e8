import type { Fault } from '../../lib/packs/editor/pack-form'
import type { TriedPack } from '../../lib/packs/editor/tried-pack'
import type { Translate } from '../../lib/platform/i18n'
import { TruthMark } from '../truth-mark'
import { controlId, wordFor } from './editing'

export interface EditorChecksProps {
  faults: readonly Fault[]
  /** Null while the draft is no pack yet. */
  tried: TriedPack | null
  /** What was tried is older than what is written: it is said so, and not taken for the answer. */
  trying: boolean
  /** Shows the part of the program that holds a place, and goes to it. */
  onShow: (path: string) => void
  t: Translate
}

const SHOWN = 8

/** Beside the fields, as one types: what is missing, what smells, how the cases come out, how it reads. */
export const EditorChecks = ({ faults, tried, trying, onShow, t }: EditorChecksProps) => (
  <aside class="editor-checks" aria-label={t('editor.checks')} data-testid="editor-checks">
    <p role="status">
      <strong>{faults.length === 0 ? t('editor.whole') : t('editor.toFill', { count: faults.length })}</strong>
    </p>
    {faults.length > 0 && (
      <ul class="plain">
        {faults.slice(0, SHOWN).map(({ path }) => (
          <li key={path}>
            <button type="button" class="link" data-to={controlId(path)} onClick={() => onShow(path)}>
              {readable(path, t)}
            </button>
          </li>
        ))}
      </ul>
    )}
    {tried === null ? (
      <p class="muted">{t(trying ? 'editor.trying' : 'editor.notYet')}</p>
    ) : (
      <div class="editor-tried" aria-busy={trying}>
        <p class="muted">{trying ? t('editor.trying') : '\u00a0'}</p>
        <Smells smells={tried.smells} t={t} />
        <Cases cases={tried.cases} t={t} />
        <details>
          <summary>{t('editor.prose')}</summary>
          {tried.prose.map(({ id, lines }) => (
            <pre key={id} class="editor-prose">
              {lines.join('\n')}
            </pre>
          ))}
        </details>
      </div>
    )}
  </aside>
)

const Smells = ({ smells, t }: { smells: TriedPack['smells']; t: Translate }) => (
  <section>
    <h2>{t('editor.smells')}</h2>
    {smells.length === 0 ? (
      <p class="muted">{t('editor.smells.none')}</p>
    ) : (
      <ul class="plain" data-testid="editor-smells">
        {smells.map(({ smell, level, where, message }) => (
          <li key={`${smell} ${where}`} data-level={level}>
            <strong>{t(`editor.smell.${level}`)}</strong> <span lang="en">{message}</span>{' '}
            <span class="muted">{where}</span>
          </li>
        ))}
      </ul>
    )}
  </section>
)

const Cases = ({ cases, t }: { cases: TriedPack['cases']; t: Translate }) => (
  <section data-testid="editor-cases">
    <h2>{wordFor('key', 'cases', t)}</h2>
    <p>
      {t('editor.casesRight', {
        right: cases.filter(({ differences }) => differences.length === 0).length,
        count: cases.length,
      })}
    </p>
    <ul class="plain">
      {cases.map(({ name, verdict, differences, criteria }) => (
        <li key={name} data-right={differences.length === 0}>
          <TruthMark truth={differences.length === 0 ? 'met' : 'not-met'} show="mark" t={t} /> {name}:{' '}
          {t(differences.length === 0 ? 'editor.case.right' : 'editor.case.wrong')}
          <ul>
            {differences.map(({ what, expected, found }) => (
              <li key={what}>{t('editor.case.difference', { what: wordFor('key', what, t), expected, found })}</li>
            ))}
            <li class="muted">
              {t('editor.case.says', { verdict: wordFor('value', verdict, t) })}
              {criteria.map((one) => ` · ${one.id}: ${wordFor('value', one.truth, t)}`).join('')}
            </li>
          </ul>
        </li>
      ))}
    </ul>
  </section>
)

/** `revisions[0].criteria[1].label.fr` as an author reads it. */
const readable = (path: string, t: Translate): string =>
  path
    .split('.')
    .map((part) => {
      const [, name = '', nth] = /^([^[]*)(?:\[(\d+)\])?/.exec(part) ?? []
      const word = /^(en|fr|nl)$/.test(name) ? name.toUpperCase() : wordFor('key', name, t)
      return nth === undefined ? word : `${word} ${Number(nth) + 1}`
    })
    .join(' › ')
