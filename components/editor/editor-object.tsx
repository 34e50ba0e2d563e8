import { blank, isObject } from '../../lib/packs/editor/blank'
import type { FormField } from '../../lib/packs/editor/form-node'
import { wordFor } from './editing'
import { EditorField, type EditorFieldProps, FaultLine } from './editor-field'

type Props = EditorFieldProps & { fields: readonly FormField[] }

/** Several fields that belong together; what may be left out waits behind a button until it is wanted. */
export const EditorObject = ({ value, path, optional, label, fields, editing }: Props) => {
  const { onChange, t } = editing
  const absent = optional === true && (value === undefined || value === null)
  if (absent)
    return (
      <button
        type="button"
        class="link"
        onClick={() => onChange(path, blank({ is: 'object', fields }))}
      >{`+ ${label}`}</button>
    )
  const held = isObject(value) ? value : {}
  const { shown, left } = sorted(fields, held)
  return (
    <fieldset class="editor-object" data-depth={Math.min(path.length, 4)}>
      {label !== '' && (
        <legend>
          {label}
          {optional && (
            <button
              type="button"
              class="link"
              aria-label={`${t('editor.remove')}: ${label}`}
              onClick={() => onChange(path, value === null ? null : undefined)}
            >
              {t('editor.remove')}
            </button>
          )}
        </legend>
      )}
      <FaultLine path={path} editing={editing} />
      {shown.map(({ key, required, node }) => (
        <EditorField
          key={key}
          node={node()}
          value={held[key]}
          path={[...path, key]}
          optional={!required}
          label={wordFor('key', key, t)}
          editing={editing}
        />
      ))}
      {left.length > 0 && (
        <p class="editor-more">
          {left.map(({ key, node }) => (
            <button key={key} type="button" class="link" onClick={() => onChange([...path, key], firstOf(node()))}>
              {`+ ${wordFor('key', key, t)}`}
            </button>
          ))}
        </p>
      )}
    </fieldset>
  )
}

/** Simple fields stand open; optional parts and lists that are absent wait. */
const sorted = (fields: readonly FormField[], held: Record<string, unknown>) => {
  const shown: FormField[] = []
  const left: FormField[] = []
  for (const field of fields) {
    const node = field.node()
    if (node.is === 'fixed' || node.is === 'kept') continue
    if (field.required || held[field.key] !== undefined) shown.push(field)
    else left.push(field)
  }
  return { shown, left }
}

const firstOf = (node: ReturnType<FormField['node']>): unknown =>
  node.is === 'list' ? [blank(node.of())] : node.is === 'or-null' ? firstOf(node.of()) : blank(node)
