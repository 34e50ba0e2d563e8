import type { TextBlock } from '../model/reading'
import { type Box, isBox } from './box'
import type { DraftBlock } from './find'
import { hashOf } from './hash'
import { linesOf } from './lines'
import { pairsOf } from './pairs'
import type { Paths } from './path'
import { regionOf } from './region'

/** The box a block is read as: itself, or its pieces put together in their parent's place. */
export const boxOfBlock = ({ boxes, parent }: DraftBlock): Box => {
  const [first] = boxes
  return boxes.length === 1 && first !== undefined && isBox(first) ? first : parent.holding(boxes)
}

/** A text outside every grid; null when nothing is to be read in it. */
export const readBlock = (
  draft: DraftBlock,
  frame: number,
  paths: Paths,
  headings: (box: Box) => string[],
): TextBlock | null => {
  const box = boxOfBlock(draft)
  const lines = linesOf(box)
  if (lines.length === 0) return null
  const pairs = pairsOf(box, lines)
  const anchor = draft.boxes.find(isBox) ?? box
  return {
    text: lines.join(' '),
    lines,
    ...(pairs.length > 0 ? { pairs } : {}),
    region: regionOf(anchor),
    headings: headings(anchor),
    ...(draft.level !== null ? { level: draft.level } : {}),
    locator: { frame, path: paths.of(anchor), hash: hashOf(linesOf(anchor)) },
  }
}
