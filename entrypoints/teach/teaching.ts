import type { HintRole } from '../../lib/model/hint'
import { inPageApi } from '../../lib/platform/native'
import type { PageSignal } from '../../lib/platform/page-signal'
import type { TeachInPage } from '../../lib/platform/teach-in-page'
import type { TaughtPart, TeachOrder, TeachState } from '../../lib/platform/teach-messages'
import { hintFrom } from '../../lib/reading/teach/hint-from'
import { likelyList } from './likely-list'
import { moved } from './moved'
import { outline } from './outline'
import { pointAt } from './point-at'

const LIST = '2px dashed #1d4ed8'
const LOOKING = '3px solid #b45309'
const TAKEN = '2px solid #1d4ed8'
const MOST_LETTERS = 160

/** Teaching in one frame: what is looked at, what was taken for the list and its columns, and what hint that makes. */
export class Teaching implements TeachInPage {
  readonly #document: Document
  readonly #nonce: string
  readonly #size: number
  #looking: Element | null
  #list: Element | null = null
  readonly #picks = new Map<HintRole, Element>()
  #pointed = 0
  #erase = (): void => {}
  #stopPointing: (() => void) | null = null
  readonly #redraw = (): void => this.#draw(false)

  constructor(document: Document, nonce: string) {
    this.#document = document
    this.#nonce = nonce
    const { element, size } = likelyList(document)
    this.#looking = size > 0 ? element : null
    this.#size = size
    document.addEventListener('scroll', this.#redraw, { capture: true, passive: true })
  }

  weight(): { pointed: number; size: number } {
    return { pointed: this.#pointed, size: this.#size }
  }

  obey(order: TeachOrder): TeachState {
    if (order.do !== 'look') this.#rest()
    switch (order.do) {
      case 'look':
        break
      case 'point':
        this.#point()
        break
      case 'move':
        this.#look(moved(this.#looking ?? this.#list ?? this.#document.body, order.to))
        break
      case 'take':
        this.#take(order.as)
        break
      case 'drop':
        if (order.role === 'list') this.#list = null
        else this.#picks.delete(order.role)
        break
    }
    if (this.#stopPointing === null) this.#draw(order.do === 'move')
    return this.#state()
  }

  end(): void {
    this.#rest()
    this.#erase()
    this.#document.removeEventListener('scroll', this.#redraw, { capture: true })
  }

  #take(as: 'list' | HintRole): void {
    if (this.#looking === null) return
    if (as === 'list') {
      this.#list = this.#looking
      this.#picks.clear()
    } else this.#picks.set(as, this.#looking)
  }

  #point(): void {
    this.#stopPointing = pointAt(this.#document, {
      over: (element) => {
        this.#looking = element
        this.#draw(false)
      },
      chosen: (element) => {
        this.#rest()
        this.#look(element)
        this.#pointed = performance.timeOrigin + performance.now()
        const signal: PageSignal = { sidelight: 1, signal: 'pointed', nonce: this.#nonce }
        void Promise.resolve(inPageApi().runtime.sendMessage(signal)).catch(() => {})
      },
    })
  }

  #look(element: Element): void {
    this.#looking = element
    this.#draw(true)
  }

  #rest(): void {
    this.#stopPointing?.()
    this.#stopPointing = null
  }

  #draw(scroll: boolean): void {
    this.#erase()
    if (scroll) this.#looking?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
    this.#erase = outline(this.#document, [
      ...(this.#list ? [{ element: this.#list, line: LIST }] : []),
      ...[...this.#picks.values()].map((element) => ({ element, line: TAKEN })),
      ...(this.#looking ? [{ element: this.#looking, line: LOOKING }] : []),
    ])
  }

  #state(): TeachState {
    const picks = [...this.#picks].map(([role, element]) => ({ role, element }))
    return {
      pointing: this.#stopPointing !== null,
      looking: this.#looking && described(this.#looking),
      list: this.#list && described(this.#list),
      picks: picks.map(({ role, element }) => ({ role, text: wordsOf(element) })),
      made: this.#list && picks.length > 0 ? hintFrom(this.#list, picks) : null,
    }
  }
}

const described = (element: Element): TaughtPart => ({
  tag: element.localName,
  text: wordsOf(element),
  parts: element.children.length,
})

const wordsOf = (element: Element): string =>
  ((element as HTMLElement).innerText ?? element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, MOST_LETTERS)
