import { isObject } from '../../lib/packs/editor/blank'
import { writtenPath } from '../../lib/packs/editor/edit-at'
import { controlId } from './editing'
import { type EditorFieldProps, FaultLine } from './editor-field'

const LANGS = ['en', 'fr', 'nl'] as const

/** One sentence in three languages, each in a line of its own. */
export const EditorSentence = ({ value, path, label, editing }: EditorFieldProps) => {
  const said = isObject(value) ? value : {}
  return (
    <fieldset class="editor-sentence">
      <legend>{label}</legend>
      {LANGS.map((lang) => {
        const at = [...path, lang]
        const written = writtenPath(at)
        const wrong = editing.faults.has(written)
        return (
          <div key={lang} class="editor-said">
            <label for={controlId(written)}>{lang.toUpperCase()}</label>
            <textarea
              id={controlId(written)}
              lang={lang}
              rows={1}
              value={String(said[lang] ?? '')}
              aria-invalid={wrong}
              aria-describedby={wrong ? `fault-${written}` : undefined}
              onInput={(event) => editing.onChange(at, event.currentTarget.value)}
            />
            <FaultLine path={at} editing={editing} />
          </div>
        )
      })}
    </fieldset>
  )
}
