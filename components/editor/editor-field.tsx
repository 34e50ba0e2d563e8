import type { Path } from '../../lib/packs/editor/edit-at'
import { writtenPath } from '../../lib/packs/editor/edit-at'
import type { FormNode } from '../../lib/packs/editor/form-node'
import type { Editing } from './editing'
import { EditorInput } from './editor-input'
import { EditorList } from './editor-list'
import { EditorObject } from './editor-object'
import { EditorSentence } from './editor-sentence'
import { EditorTable } from './editor-table'
import { EditorVariant } from './editor-variant'

export interface EditorFieldProps {
  node: FormNode
  value: unknown
  path: Path
  /** Set where nothing may stand: the field can be left out. */
  optional?: boolean
  label: string
  editing: Editing
}

/** The field for one place of a program, whatever stands there. */
export const EditorField = (props: EditorFieldProps) => {
  const { node } = props
  switch (node.is) {
    case 'object':
      return <EditorObject {...props} fields={node.fields} />
    case 'sentence':
      return <EditorSentence {...props} />
    case 'list':
      return <EditorList {...props} of={node.of} />
    case 'variant':
      return <EditorVariant {...props} kinds={node.kinds} />
    case 'table':
      return <EditorTable {...props} of={node.of} />
    case 'or-null':
      return <EditorField {...props} node={node.of()} optional />
    case 'fixed':
    case 'kept':
      return null
    case 'text':
    case 'number':
    case 'choice':
    case 'yes-no':
      return <EditorInput {...props} node={node} />
  }
}

/** What is wrong at a place, in a line under its field. */
export const FaultLine = ({ path, editing: { faults, t } }: { path: Path; editing: Editing }) => {
  const fault = faults.get(writtenPath(path))
  if (fault === undefined) return null
  return (
    <p class="editor-fault" id={`fault-${writtenPath(path)}`}>
      {fault.why === 'other' ? fault.message : t(`editor.fault.${fault.why}`)}
    </p>
  )
}
