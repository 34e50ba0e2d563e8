import { attr, type Box } from './box'
import type { Snapshot } from './unpack'

const SMALLEST = 24

/**
 * How many frames the document shows, in shadow roots too. Which of them no script of ours reached, the background tells: it
 * compares with those that answered.
 */
export const shownFramesIn = (shot: Snapshot): number => shot.media.filter((box) => isShown(box, shot.layout)).length

const isShown = (box: Box, layout: boolean): boolean => {
  if (box.tag !== 'iframe' && box.tag !== 'frame') return false
  if (attr(box, 'ours') !== '') return false
  if (!layout) return attr(box, 'width') !== '0' && attr(box, 'height') !== '0'
  return box.rect !== null && box.rect.width >= SMALLEST && box.rect.height >= SMALLEST
}
