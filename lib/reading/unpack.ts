import type { ShotTree } from '../model/shot'
import { isAction } from './acts'
import { attr, Box, BREAK, has } from './box'
import { controlByRole, fieldOf } from './controls'
import { iconLabel } from './labels'
import { type Look, lookFrom } from './look'
import { attributesIn } from './said-by'
import { CodeReader, STEP } from './shot-code'

/** The visible page as a tree of boxes, with what the later steps look for kept aside so that nobody searches twice. */
export interface Snapshot {
  root: Box
  layout: boolean
  /** Interactive boxes, `<details>` and boxes that say whether they are open, busy, pressed or chosen. */
  controls: Box[]
  /** Rows of tabs. */
  tabs: Box[]
  /** Elements that turn while something loads. */
  busy: Box[]
  /** Frames, canvases, images, embedded documents. */
  media: Box[]
  /** Custom elements whose inside could not be opened. */
  sealed: Box[]
  /** Boxes of elements that were marked, by their mark. */
  marked: Map<number, Box>
  /** Rows left out beyond the limit, and whether text or depth limits were met. */
  cut: ShotTree['cut']
}

const MEDIA = /^(iframe|frame|canvas|img|object|embed|video)$/
const STATES = ['aria-expanded', 'aria-busy', 'aria-pressed', 'aria-selected']
const LINES = /^(select|textarea)$/

/** The boxes of a shot; null when nothing of the document is seen. */
export const unpack = (tree: ShotTree): Snapshot | null => {
  const looks = tree.looks.map(lookFrom)
  const attributes = tree.attributes.map(attributesIn)
  const code = new CodeReader(tree.code)
  const found = { controls: [], tabs: [], busy: [], media: [], sealed: [], marked: new Map<number, Box>() }
  const shot: Omit<Snapshot, 'root'> = { ...found, layout: tree.layout, cut: tree.cut }
  const named = (): string => tree.names[code.next()] ?? ''
  let root: Box | null = null
  let box: Box | null = null
  let titleInside = ''
  let order = 0
  let read = 0
  while (!code.ended) {
    const step = code.next()
    if (step === STEP.open) {
      const look: Look | undefined = looks[code.next()]
      const place = code.next()
      if (!look) return null
      const inner: Box = new Box(look, box, place, order)
      order += 1
      root ??= inner
      box?.kids.push(inner)
      box = inner
      titleInside = ''
      continue
    }
    if (box === null) return null
    switch (step) {
      case STEP.close:
        box.end = order - 1
        close(box, titleInside, shot)
        titleInside = ''
        box = box.parent
        break
      case STEP.text: {
        const length = code.next()
        const text = tree.text.slice(read, read + length)
        read += length
        box.kids.push(box.look.pre || LINES.test(box.tag) ? text.replace(/\r?\n/g, BREAK) : text)
        box.inked = true
        break
      }
      case STEP.break:
        box.kids.push(BREAK)
        break
      case STEP.space:
        box.kids.push(' ')
        break
      case STEP.attributes:
        box.attributes = attributes[code.next()] ?? {}
        break
      case STEP.rect:
        box.rect = {
          left: code.nextSigned(),
          top: code.nextSigned(),
          width: code.nextSigned(),
          height: code.nextSigned(),
        }
        break
      case STEP.id:
        box.id = named()
        break
      case STEP.path:
        box.path = named()
        break
      case STEP.title:
        titleInside = named()
        break
      case STEP.cut:
        box.cut = true
        break
      case STEP.root:
        box.root = true
        break
      case STEP.sealed:
        shot.sealed.push(box)
        break
      case STEP.mark:
        shot.marked.set(code.next(), box)
        break
      default:
        return null
    }
  }
  // Called off half way, the open boxes end where the walk did.
  for (; box; box = box.parent) {
    box.end = order - 1
    close(box, '', shot)
  }
  return root === null ? null : { ...shot, root }
}

/** What can be said of a box once all that is in it is known. */
const close = (box: Box, titleInside: string, shot: Omit<Snapshot, 'root'>): void => {
  const { tag, look } = box
  if (MEDIA.test(tag)) shot.media.push(box)
  box.control = fieldOf(box) ?? controlByRole(box)
  // A drawing's own label says what the letters in it only hint at.
  if (tag === 'svg' || (!box.inked && !box.control)) {
    const label = iconLabel(box, titleInside)
    if (label !== '') {
      box.kids.splice(0, tag === 'svg' ? box.kids.length : 0, label)
      box.inked = true
    }
  }
  const { control } = box
  if (control?.kind === 'button' || control?.kind === 'link') box.acts = !box.inked || isActionBox(box)
  if (control || tag === 'details' || STATES.some((state) => has(box, state))) shot.controls.push(box)
  if (look.traits.tabs || box.role === 'tablist') shot.tabs.push(box)
  if (isBusy(box) && look.ink && (!box.inked || has(box, 'aria-busy'))) shot.busy.push(box)
  if (box.inked && box.parent) box.parent.inked = true
}

const isBusy = (box: Box): boolean =>
  attr(box, 'aria-busy') === 'true' ||
  (box.role === 'progressbar' && !has(box, 'aria-valuenow')) ||
  box.look.traits.busy

const isActionBox = (box: Box): boolean => {
  let text = ''
  for (const kid of box.kids) {
    if (typeof kid === 'string') text += kid
    else if (kid.kids.length === 1 && typeof kid.kids[0] === 'string') text += kid.kids[0]
    else if (kid.inked) return false
  }
  return isAction(text.replace(/\s+/g, ' ').trim())
}
