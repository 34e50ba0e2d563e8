import { writtenPath } from '../../lib/packs/editor/edit-at'
import type { FormNode } from '../../lib/packs/editor/form-node'
import { controlId, namesFor, wordFor } from './editing'
import { type EditorFieldProps, FaultLine } from './editor-field'

type Simple = Extract<FormNode, { is: 'text' | 'number' | 'choice' | 'yes-no' }>

/** One value: a text, a number, a choice. Emptied, an optional one is left out. */
export const EditorInput = ({ node, value, path, optional, label, editing }: EditorFieldProps & { node: Simple }) => {
  const { faults, onChange, known } = editing
  const written = writtenPath(path)
  const wrong = faults.has(written)
  const shared = {
    id: controlId(written),
    'aria-invalid': wrong,
    'aria-describedby': wrong ? `fault-${written}` : undefined,
  }
  const empty = optional
    ? path.at(-1) === 'from' || path.at(-1) === 'until' || path.at(-1) === 'date'
      ? null
      : undefined
    : ''
  const names = namesFor(path.at(-1), known)
  return (
    <div class="editor-field">
      <label for={shared.id}>{label}</label>
      {node.is === 'choice' || names.length > 0 ? (
        <select
          {...shared}
          value={value === undefined || value === null ? '' : String(value)}
          onChange={(event) => onChange(path, event.currentTarget.value === '' ? empty : event.currentTarget.value)}
        >
          {(optional || value === '') && <option value="">–</option>}
          {(node.is === 'choice' ? node.values : names).map((one) => (
            <option key={one} value={one}>
              {node.is === 'choice' ? wordFor('value', one, editing.t) : one}
            </option>
          ))}
        </select>
      ) : node.is === 'yes-no' ? (
        <input
          {...shared}
          type="checkbox"
          checked={value === true}
          onChange={(event) => onChange(path, event.currentTarget.checked)}
        />
      ) : node.is === 'number' ? (
        <input
          {...shared}
          type="number"
          min={node.least}
          step={node.whole ? 1 : 'any'}
          value={typeof value === 'number' ? value : ''}
          onChange={(event) => {
            const given = event.currentTarget.valueAsNumber
            onChange(path, Number.isNaN(given) ? (optional ? undefined : '') : given)
          }}
        />
      ) : (
        <input
          {...shared}
          value={typeof value === 'string' ? value : ''}
          autocomplete="off"
          onInput={(event) => onChange(path, event.currentTarget.value === '' ? empty : event.currentTarget.value)}
        />
      )}
      <FaultLine path={path} editing={editing} />
    </div>
  )
}
