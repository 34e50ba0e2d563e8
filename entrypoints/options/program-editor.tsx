import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { controlId } from '../../components/editor/editing'
import { EditorChecks } from '../../components/editor/editor-checks'
import { EditorPart, PARTS, type Part, partOf } from '../../components/editor/editor-part'
import { VALUE_SETS } from '../../lib/lexicon/value-sets'
import type { Lang } from '../../lib/model/text'
import { isObject } from '../../lib/packs/editor/blank'
import { draftNames } from '../../lib/packs/editor/draft-names'
import { packFaults, packForm } from '../../lib/packs/editor/pack-form'
import { packYaml } from '../../lib/packs/editor/pack-yaml'
import type { Translate } from '../../lib/platform/i18n'
import { saveText } from './save-text'
import { useDraft } from './use-draft'
import { type Draft, useKeptDraft } from './use-kept-draft'
import { useTriedDraft } from './use-tried-draft'

/** A program being written: its parts on the left, what they come to on the right. */
export const ProgramEditor = ({
  start,
  onBack,
  lang,
  t,
}: {
  start: Draft
  onBack: () => void
  lang: Lang
  t: Translate
}) => {
  const form = useMemo(packForm, [])
  const { draft, change, undo, redo } = useDraft(start.pack)
  const kept = useKeptDraft(start, draft)
  const { tried, trying, failed } = useTriedDraft(draft, lang)
  const [part, setPart] = useState<Part>('program')
  const wanted = useRef<string | null>(null)
  const value = isObject(draft) ? draft : {}
  const faults = useMemo(() => packFaults(draft), [draft])
  const known = useMemo(() => {
    const names = draftNames(draft)
    const asked = tried?.cases.flatMap(({ missing }) => missing.map(({ id }) => id)) ?? []
    const program = String(value.id ?? '')
    return {
      ...names,
      valueSets: [...VALUE_SETS.keys(), ...names.valueSets],
      questions: [...new Set([...names.criteria.map((id) => `${program}/${id}`), ...asked])],
    }
  }, [draft, tried, value.id])
  // Whoever is told that the last words are not kept may leave all the same.
  const told = kept.elsewhere || kept.failed !== ''
  const leave = async () => {
    if ((await kept.keep()) || told) onBack()
  }
  const show = (path: string) => {
    setPart(partOf(path))
    wanted.current = path
  }
  useEffect(() => {
    if (wanted.current === null) return
    const at = nearest(wanted.current)
    wanted.current = null
    at?.focus()
    at?.scrollIntoView({ block: 'center' })
  })
  const editing = {
    faults: new Map(faults.map((fault) => [fault.path, fault])),
    onChange: change,
    known,
    t,
  }
  return (
    <>
      <div class="actions editor-bar">
        <button type="button" onClick={() => void leave()}>
          {t('editor.back')}
        </button>
        <button type="button" disabled={undo === undefined} onClick={undo}>
          {t('editor.undo')}
        </button>
        <button type="button" disabled={redo === undefined} onClick={redo}>
          {t('editor.redo')}
        </button>
        <button
          type="button"
          class="primary"
          data-testid="save-yaml"
          disabled={faults.length > 0}
          onClick={() => saveText(`${String(value.id)}.yaml`, packYaml(draft), 'application/yaml')}
        >
          {t('editor.save')}
        </button>
        <span class="muted" role="status">
          {told ? '' : t('editor.saved')}
        </span>
      </div>
      {kept.elsewhere && (
        <p role="alert" class="warning" data-testid="elsewhere">
          {t('editor.elsewhere')}
        </p>
      )}
      {kept.failed !== '' && <p role="alert">{t('editor.failed', { detail: kept.failed })}</p>}
      {failed !== '' && <p role="alert">{t('editor.notTried', { detail: failed })}</p>}
      <nav class="tabs editor-parts" aria-label={t('editor.steps')}>
        {PARTS.map((one) => (
          <button
            key={one}
            type="button"
            data-part={one}
            aria-current={one === part ? 'page' : undefined}
            onClick={() => setPart(one)}
          >
            {t(`editor.step.${one}`)}
            {counted(faults.filter(({ path }) => partOf(path) === one).length)}
          </button>
        ))}
      </nav>
      <div class="editor-columns">
        <div class="editor-fields" data-testid="editor-fields">
          <EditorPart form={form} part={part} value={value} editing={editing} />
        </div>
        <EditorChecks faults={faults} tried={tried} trying={trying} onShow={show} t={t} />
      </div>
    </>
  )
}

const counted = (count: number): string => (count === 0 ? '' : ` (${count})`)

/** The control of a place, or of the nearest place around it that has one. */
const nearest = (path: string): HTMLElement | null => {
  for (let at = path; at !== ''; at = at.replace(/(?:\.[^.[]+|\[\d+\]|^[^.[]+)$/, '')) {
    const control = document.getElementById(controlId(at))
    if (control) return control
  }
  return null
}
