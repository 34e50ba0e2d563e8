import type { GridShape } from '../model/reading'
import { type Box, descend, isBox } from './box'
import type { DraftGrid } from './draft'
import type { DraftBlock } from './find'
import { isItem } from './list'

/** Words that stand in a grid's box and in none of its rows: a remark between the items of a list, text straight in a `<dl>`. */
export const leftoversOf = ({ box, shape }: DraftGrid): DraftBlock[] => {
  const blocks: DraftBlock[] = []
  const isRow = rowTest(box, shape)
  descend(box, (at) => {
    if (!at.inked || (at !== box && isRow(at))) return false
    const words = at.kids.filter((kid) => !isBox(kid) && kid.trim() !== '')
    if (words.length > 0) blocks.push({ boxes: words, level: null, parent: at })
    return true
  })
  return blocks
}

const rowTest = (grid: Box, shape: GridShape): ((box: Box) => boolean) => {
  switch (shape) {
    case 'cards':
    case 'columns':
    case 'text':
      return () => true
    case 'list':
      return isItem
    case 'aria':
      return (box) => box.role === 'row' || box.tag === 'tr'
    case 'pairs':
    case 'table':
      return grid.tag === 'dl' ? ({ tag }) => tag === 'dt' || tag === 'dd' : isTableRow
  }
}

const isTableRow = (box: Box): boolean => box.tag === 'tr' || box.tag === 'caption' || box.look.display === 'table-row'
