import type { ShotTree } from '../model/shot'
import { isAction } from './acts'
import { blankSteps } from './blank-steps'
import { attr, Box, BREAK, has } from './box'
import { controlByRole, fieldOf } from './controls'
import { iconLabel } from './labels'
import { type Look, lookFrom } from './look'
import { END } from './row-pattern'
import { attributesIn, saidIn } from './said-by'
import { CodeReader, STEP } from './shot-code'

/** The visible page as a tree of boxes, with what the later steps look for kept aside so that nobody searches twice. */
export interface Snapshot {
  root: Box
  layout: boolean
  /** Interactive boxes, `<details>` and boxes that say whether they are open, busy, pressed or chosen. */
  controls: Box[]
  /** Rows of tabs. */
  tabs: Box[]
  /** Pagers by their class, and what is in them. */
  pagers: Box[]
  /** Closed tabs that no row of tabs holds. */
  closedTabs: Box[]
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
export const unpack = (tree: ShotTree): Snapshot | null => new Unpacker(tree).snapshot()

class Unpacker {
  readonly #tree: ShotTree
  readonly #looks: readonly Look[]
  readonly #attributes: readonly Record<string, string>[]
  readonly #shot: Omit<Snapshot, 'root'>
  #root: Box | null = null
  #box: Box | null = null
  #titleInside = ''
  #order = 0
  #read = 0

  constructor(tree: ShotTree) {
    this.#tree = tree
    this.#looks = tree.looks.map(lookFrom)
    this.#attributes = tree.attributes.map(attributesIn)
    const found = {
      controls: [],
      tabs: [],
      pagers: [],
      closedTabs: [],
      busy: [],
      media: [],
      sealed: [],
      marked: new Map<number, Box>(),
    }
    this.#shot = { ...found, layout: tree.layout, cut: tree.cut }
  }

  snapshot(): Snapshot | null {
    if (!this.#play(this.#tree.code)) return null
    // Called off half way, the open boxes end where the walk did.
    for (let box = this.#box; box; box = box.parent) this.#end(box)
    return this.#root === null ? null : { ...this.#shot, root: this.#root }
  }

  /** Takes the steps of this code; false when they cannot be. */
  #play(steps: string): boolean {
    const code = new CodeReader(steps)
    while (!code.ended) {
      const step = code.next()
      if (step === STEP.open || step === STEP.row) {
        const done = step === STEP.open ? this.#open(code.next(), code.next()) : this.#row(code)
        if (!done) return false
      } else if (this.#box === null || !this.#step(step, code, this.#box)) return false
    }
    return true
  }

  #open(number: number, place: number): boolean {
    const look = this.#looks[number]
    if (!look) return false
    const inner = new Box(look, this.#box, place, this.#order)
    this.#order += 1
    this.#root ??= inner
    this.#box?.kids.push(inner)
    this.#box = inner
    this.#titleInside = ''
    return true
  }

  /** Spreads out a row that was written down as its pattern and its own values. */
  #row(code: CodeReader): boolean {
    const pattern = this.#tree.patterns[code.next()]
    if (!pattern || !this.#open(pattern.look, code.next())) return false
    const values = this.#words(code.next()).split(END)
    const id = pattern.named ? code.next() : 0
    if (this.#box && id > 0) this.#box.id = this.#tree.names[id - 1] ?? ''
    for (const part of pattern.parts) {
      if (part.kind === 'code') {
        if (!this.#play(part.code)) return false
      } else if (this.#box === null) return false
      else if (part.kind === 'said') this.#box.attributes = attributesIn(saidIn(part.pieces, values))
      else this.#text(this.#box, values[part.value] ?? '', part.begun)
    }
    return true
  }

  /** The next words of the shot. */
  #words(length: number): string {
    const text = this.#tree.text.slice(this.#read, this.#read + length)
    this.#read += length
    return text
  }

  #text(box: Box, text: string, begun: boolean): void {
    if (text.trim() === '') {
      for (const step of text === '' ? [] : blankSteps(box.look, begun, text))
        box.kids.push(step === STEP.break ? BREAK : ' ')
      return
    }
    box.kids.push(box.look.pre || LINES.test(box.tag) ? text.replace(/\r?\n/g, BREAK) : text)
    box.inked = true
  }

  #step(step: number, code: CodeReader, box: Box): boolean {
    const named = (): string => this.#tree.names[code.next()] ?? ''
    switch (step) {
      case STEP.close:
        this.#end(box)
        this.#box = box.parent
        return true
      case STEP.text:
        this.#text(box, this.#words(code.next()), false)
        return true
      case STEP.break:
        box.kids.push(BREAK)
        return true
      case STEP.space:
        box.kids.push(' ')
        return true
      case STEP.attributes:
        box.attributes = this.#attributes[code.next()] ?? {}
        return true
      case STEP.rect:
        box.rect = {
          left: code.nextSigned(),
          top: code.nextSigned(),
          width: code.nextSigned(),
          height: code.nextSigned(),
        }
        return true
      case STEP.id:
        box.id = named()
        return true
      case STEP.path:
        box.path = named()
        return true
      case STEP.title:
        this.#titleInside = named()
        return true
      case STEP.cut:
        box.cut = true
        return true
      case STEP.root:
        box.root = true
        return true
      case STEP.sealed:
        this.#shot.sealed.push(box)
        return true
      case STEP.mark:
        this.#shot.marked.set(code.next(), box)
        return true
      default:
        return false
    }
  }

  #end(box: Box): void {
    box.end = this.#order - 1
    close(box, this.#titleInside, this.#shot)
    this.#titleInside = ''
  }
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
  if (look.traits.pages && box.inked) shot.pagers.push(box)
  if (has(box, 'closed-tab') && box.inked) shot.closedTabs.push(box)
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
