import { descend } from './box'
import type { DraftGrid } from './draft'

/** True when most rows hold controls that can be filled in: an entry being composed, not a record. */
export const composing = (draft: DraftGrid): boolean => {
  const sample = draft.rows.slice(0, 20)
  if (sample.length === 0) return false
  const open = sample.filter((row) => {
    let fields = 0
    descend(row.box, (box) => {
      if (box.control?.editable && (box.control.kind === 'text' || box.control.kind === 'select')) fields += 1
      return fields === 0
    })
    return fields > 0
  })
  return open.length * 2 > sample.length
}
