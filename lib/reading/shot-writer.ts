import type { ShotLook, ShotPattern, ShotTree } from '../model/shot'
import { AttributeTable } from './attribute-table'
import { blankSteps } from './blank-steps'
import { LIMITS } from './limits'
import { handedOver, type PageLook } from './page-look'
import type { Repeat } from './repeated-rows'
import { writtenSize } from './room'
import { CodeWriter, STEP } from './shot-code'

/** Writes down what a walk sees, as steps (shot-code.ts) and the tables they point into; counts what the limits bound. */
export class ShotWriter {
  readonly #layout: boolean
  readonly #code = new CodeWriter()
  readonly #looks: ShotLook[] = []
  readonly #attributes = new AttributeTable()
  readonly #names: string[] = []
  readonly #patterns: ShotPattern[] = []
  readonly cut = { rows: 0, text: false, depth: 0 }
  #text = ''
  #boxes = 0
  #rows = 0
  #letters = 0

  constructor(layout: boolean) {
    this.#layout = layout
  }

  get tree(): ShotTree {
    return {
      layout: this.#layout,
      looks: this.#looks,
      attributes: this.#attributes.list,
      names: this.#names,
      patterns: this.#patterns,
      code: this.#code.written(),
      text: this.#text,
      cut: this.cut,
    }
  }

  /** No more boxes are kept. */
  get full(): boolean {
    return this.#boxes >= LIMITS.boxes
  }

  /** No more rows are kept. */
  get fullOfRows(): boolean {
    return this.#rows >= LIMITS.rows
  }

  countRow(): void {
    this.#rows += 1
  }

  /** Begins a box of this look, which stands at this place among its siblings. */
  begin(look: PageLook, place: number): void {
    this.#boxes += 1
    if (look.number < 0) look.number = this.#looks.push(handedOver(look)) - 1
    this.#code.add(STEP.open)
    this.#code.add(look.number)
    this.#code.add(place)
  }

  /** Writes one step without numbers. */
  add(step: number): void {
    this.#code.add(step)
  }

  mark(number: number): void {
    this.#code.add(STEP.mark)
    this.#code.add(number)
  }

  name(step: number, name: string): void {
    this.#code.add(step)
    this.#code.add(this.#names.push(name) - 1)
  }

  /** Number of attributes that say this. */
  said(key: string): number {
    return this.#attributes.numberOf(key)
  }

  attributes(key: string): void {
    this.#code.add(STEP.attributes)
    this.#code.add(this.said(key))
  }

  measure(element: Element): void {
    const { left, top, width, height } = this.#layout ? element.getBoundingClientRect() : writtenSize(element)
    this.#code.add(STEP.rect)
    for (const side of [left, top, width, height]) this.#code.addSigned(side)
  }

  /** Writes text down; true when there were words in it. `begun`: something stands before it in its box. */
  text(look: PageLook, begun: boolean, text: string): boolean {
    if (text === '') return false
    this.#letters += text.length
    if (this.#letters > LIMITS.text) {
      this.cut.text = true
      return false
    }
    if (text.trim() === '') {
      for (const step of blankSteps(look, begun, text)) this.#code.add(step)
      return false
    }
    this.#code.add(STEP.text)
    this.#code.add(text.length)
    this.#text += text
    return true
  }

  /** Writes a row as its pattern and its own values: it is spread out in the extension. */
  row({ pattern, values, id }: Repeat, place: number): void {
    this.#letters += values.length
    if (this.#letters > LIMITS.text) {
      this.cut.text = true
      return
    }
    if (pattern.number < 0) pattern.number = this.#patterns.push(pattern.shape) - 1
    this.#boxes += pattern.boxes
    this.#rows += pattern.rows
    this.#code.add(STEP.row)
    this.#code.add(pattern.number)
    this.#code.add(place)
    this.#code.add(values.length)
    if (pattern.shape.named) this.#code.add(id === '' ? 0 : this.#names.push(id))
    this.#text += values
  }
}
