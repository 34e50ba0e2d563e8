import { useState } from 'preact/hooks'
import { blank, isObject } from '../../lib/packs/editor/blank'
import { writtenPath } from '../../lib/packs/editor/edit-at'
import type { FormNode } from '../../lib/packs/editor/form-node'
import { controlId, namesFor } from './editing'
import { EditorField, type EditorFieldProps, FaultLine } from './editor-field'

/** Values under names: what is expected of each criterion, what each question is answered. */
export const EditorTable = ({ value, path, label, of, editing }: EditorFieldProps & { of: () => FormNode }) => {
  const { onChange, t, known } = editing
  const held = isObject(value) ? value : {}
  const [name, setName] = useState('')
  const names = namesFor(path.at(-1), known).filter((one) => !Object.hasOwn(held, one))
  const id = controlId(writtenPath(path))
  const add = () => {
    if (name === '') return
    onChange([...path, name], blank(of()))
    setName('')
  }
  return (
    <fieldset class="editor-table">
      <legend>{label}</legend>
      <FaultLine path={path} editing={editing} />
      {Object.entries(held).map(([key, one]) => (
        <div key={key} class="editor-row">
          <EditorField node={of()} value={one} path={[...path, key]} label={key} editing={editing} />
          <button
            type="button"
            class="link"
            aria-label={`${t('editor.remove')}: ${key}`}
            onClick={() => onChange([...path, key], undefined)}
          >
            {t('editor.remove')}
          </button>
        </div>
      ))}
      {names.length > 0 && (
        <p class="editor-row">
          <label for={id}>{t('editor.about')}</label>
          <select id={id} value={name} onChange={(event) => setName(event.currentTarget.value)}>
            <option value="">–</option>
            {names.map((one) => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
          </select>
          <button type="button" disabled={name === ''} onClick={add}>
            {t('editor.add', { what: label })}
          </button>
        </p>
      )}
    </fieldset>
  )
}
