import type { Path } from '../../lib/packs/editor/edit-at'
import type { FormField, FormNode } from '../../lib/packs/editor/form-node'
import { type Editing, wordFor } from './editing'
import { EditorField } from './editor-field'
import { EditorObject } from './editor-object'

/** The parts of a program, in the order in which one writes it. */
export const PARTS = ['program', 'sources', 'triggers', 'revisions', 'cases'] as const
export type Part = (typeof PARTS)[number]

/** Which fields of a program belong to a part; the first part has all that no other names. */
const IN_PART: Readonly<Record<Exclude<Part, 'program'>, readonly string[]>> = {
  sources: ['sources', 'contacts'],
  triggers: ['triggers', 'valueSets'],
  revisions: ['revisions'],
  cases: ['cases'],
}

/** Where a place of a program is edited. */
export const partOf = (path: string): Part => {
  const [first = ''] = path.split(/[.[]/)
  return PARTS.find((part) => part !== 'program' && IN_PART[part].includes(first)) ?? 'program'
}

const hidden = new Set(['schema', 'forms', 'pdfMappings'])

const fieldsOf = (form: FormNode, part: Part): readonly FormField[] =>
  form.is === 'object' ? form.fields.filter(({ key }) => !hidden.has(key) && partOf(key) === part) : []

const TOP: Path = []

/** One part of a program: its own fields, or the lists it is made of. */
export const EditorPart = ({
  form,
  part,
  value,
  editing,
}: {
  form: FormNode
  part: Part
  value: Record<string, unknown>
  editing: Editing
}) => {
  const fields = fieldsOf(form, part)
  if (part === 'program')
    return <EditorObject node={form} fields={fields} value={value} path={TOP} label="" editing={editing} />
  return (
    <>
      {fields.map(({ key, node }) => (
        <EditorField
          key={key}
          node={node()}
          value={value[key]}
          path={[key]}
          label={wordFor('key', key, editing.t)}
          editing={editing}
        />
      ))}
    </>
  )
}
