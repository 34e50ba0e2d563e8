import type { Sign, Unread } from '../model/coverage'
import { attr, type Box } from './box'
import { clean } from './clean'
import { hashOf } from './hash'
import { pathsOf } from './path'
import { regionOf } from './region'
import type { Snapshot } from './unpack'

const WIDE = 300
const HIGH = 140
const AREA = 80_000
const ASIDE = /^(navigation|banner|footer|menu|search)$/

const sizeOf = ({ rect }: Box): { width: number; height: number } => rect ?? { width: 0, height: 0 }

const isPicture = (box: Box): boolean => {
  if (box.tag === 'iframe' || box.tag === 'frame' || box.tag === 'video') return false
  if (ASIDE.test(regionOf(box))) return false
  const { width, height } = sizeOf(box)
  return width >= WIDE && height >= HIGH && width * height >= AREA
}

/** Large pictures and embedded documents, whose words cannot be read, and custom elements that stay closed. */
export const picturesIn = (shot: Snapshot, frame: number): { signs: Sign[]; unread: Unread[] } => {
  const paths = pathsOf()
  const place = (box: Box): Unread['locator'] => ({ frame, path: paths.of(box), hash: hashOf([]) })
  const pictures = shot.media
    .filter((box) => isPicture(box))
    .map((box) => ({
      box,
      kind: 'picture' as const,
      text: clean(attr(box, 'alt') || attr(box, 'aria-label') || attr(box, 'title')) || box.tag,
    }))
  const sealed = shot.sealed
    .filter((box) => {
      const { width, height } = sizeOf(box)
      return width >= WIDE / 2 && height >= SEALED_HEIGHT
    })
    .map((box) => ({ box, kind: 'closed-root' as const, text: box.tag }))
  const found = [...pictures, ...sealed]
  return {
    signs: found.map(({ kind, text }) => ({ kind, text })),
    unread: found.map(({ box, kind, text }) => ({ text, why: kind, locator: place(box) }) as Unread),
  }
}

const SEALED_HEIGHT = 40
