import { asKind, isObject } from '../../lib/packs/editor/blank'
import { writtenPath } from '../../lib/packs/editor/edit-at'
import type { FormNode } from '../../lib/packs/editor/form-node'
import { controlId, wordFor } from './editing'
import { EditorField, type EditorFieldProps } from './editor-field'

/** A criterion: what kind it is, and the fields that kind has. */
export const EditorVariant = (props: EditorFieldProps & { kinds: ReadonlyMap<string, () => FormNode> }) => {
  const { value, path, kinds, label, editing } = props
  const kind = isObject(value) && typeof value.kind === 'string' ? value.kind : ''
  const node = kinds.get(kind)
  const id = controlId(writtenPath([...path, 'kind']))
  return (
    <div class="editor-variant">
      <div class="editor-field">
        <label for={id}>{editing.t('editor.criterionKind')}</label>
        <select
          id={id}
          value={kind}
          onChange={(event) => {
            const next = kinds.get(event.currentTarget.value)
            if (next) editing.onChange(path, asKind(next(), value))
          }}
        >
          {[...kinds.keys()].map((one) => (
            <option key={one} value={one}>
              {wordFor('value', one, editing.t)}
            </option>
          ))}
        </select>
      </div>
      {node && <EditorField node={node()} value={value} path={path} label={label} editing={editing} />}
    </div>
  )
}
