import { blank, isObject } from '../../lib/packs/editor/blank'
import type { FormNode } from '../../lib/packs/editor/form-node'
import { wordFor } from './editing'
import { EditorField, type EditorFieldProps, FaultLine } from './editor-field'

/** A list: choices as boxes to tick, everything else one under another, added, moved and taken away by buttons. */
export const EditorList = ({
  value,
  path,
  optional,
  label,
  of,
  editing,
}: EditorFieldProps & { of: () => FormNode }) => {
  const { onChange, t } = editing
  const list: unknown[] = Array.isArray(value) ? value : []
  const inner = of()
  const put = (next: unknown[]) => onChange(path, next.length === 0 && optional ? undefined : next)
  if (inner.is === 'choice')
    return (
      <fieldset class="editor-choices">
        <legend>{label}</legend>
        {inner.values.map((one) => (
          <label key={one}>
            <input
              type="checkbox"
              checked={list.includes(one)}
              onChange={(event) =>
                put(
                  inner.values.filter((other) => (other === one ? event.currentTarget.checked : list.includes(other))),
                )
              }
            />{' '}
            {wordFor('value', one, t)}
          </label>
        ))}
        <FaultLine path={path} editing={editing} />
      </fieldset>
    )
  return (
    <fieldset class="editor-list" data-list={path.at(-1)}>
      <legend>
        {label} <span class="muted">{list.length > 0 && list.length}</span>
      </legend>
      <FaultLine path={path} editing={editing} />
      <ol>
        {list.map((item, nth) => (
          <li key={nth}>
            <EditorField
              node={inner}
              value={item}
              path={[...path, nth]}
              label={nameOf(item) ?? `${label} ${nth + 1}`}
              editing={editing}
            />
            <span class="editor-item">
              {nth > 0 && (
                <button
                  type="button"
                  class="link"
                  aria-label={`${t('editor.up')}: ${label} ${nth + 1}`}
                  onClick={() => put(list.toSpliced(nth, 1).toSpliced(nth - 1, 0, item))}
                >
                  {t('editor.up')}
                </button>
              )}
              <button
                type="button"
                class="link"
                aria-label={`${t('editor.remove')}: ${label} ${nth + 1}`}
                onClick={() => put(list.toSpliced(nth, 1))}
              >
                {t('editor.remove')}
              </button>
            </span>
          </li>
        ))}
      </ol>
      <button type="button" data-add={path.at(-1)} onClick={() => put([...list, blank(inner)])}>
        {t('editor.add', { what: label })}
      </button>
    </fieldset>
  )
}

/** What a part of a program is called by its author. */
const nameOf = (item: unknown): string | undefined => {
  if (!isObject(item)) return undefined
  const name = item.name ?? item.id ?? item.title
  return typeof name === 'string' && name !== '' ? name : undefined
}
