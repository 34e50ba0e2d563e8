import type { TextBlock } from '../model/reading'
import { isHeadingText, kindHeaded } from './heading-text'

/** Lines of one running text that stand under the same heading written among them. */
export interface BlockPart {
  /** The line that heads them; undefined above the first one. */
  heading: string | undefined
  lines: string[]
}

/**
 * A note typed by hand, cut where a line is nothing but a heading of lines below it: "Past medical history", "Drug history".
 * A heading with nothing under it (a tab, a label) stays a line.
 */
export const blockParts = (block: TextBlock): BlockPart[] => {
  const lines = block.lines.length > 0 ? block.lines : [block.text]
  const parts: BlockPart[] = [{ heading: undefined, lines: [] }]
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1]
    const heads = next !== undefined && kindHeaded(line) !== undefined && !isHeadingText(next)
    if (heads) parts.push({ heading: line, lines: [] })
    else parts.at(-1)?.lines.push(line)
  }
  return parts.filter((part) => part.lines.length > 0)
}
