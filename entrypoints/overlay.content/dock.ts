import type { PanelSide } from '../../lib/platform/messages'
import { HOST_TAG } from '../../lib/platform/overlay-request'
import { coveredBy } from './covered'

export interface Dock {
  push(side: PanelSide, width: number, host: Element): void
  /** Measures anew at the next push: the page is another than it was. */
  unsettle(): void
  release(): void
}

/**
 * Ways to make room, gentlest first. `margin` narrows the root. `boxed` also makes the root the box that fixed elements are
 * placed in and lets the body scroll instead of the window, for pages with fixed bars or full-width layers. `over` is the last resort.
 */
const WAYS = ['margin', 'boxed', 'over'] as const
/** A frameset always fills the window, whatever its style says; only a transform moves its edge. */
type Way = (typeof WAYS)[number] | 'scaled'

interface Room {
  way: Way
  /** Dialogs and popovers of the page are placed by the window: they are moved by their own edge. */
  lifted: boolean
}

/** Pushes the page aside with one style sheet that the page's own lists do not show, and measures whether it really moved. */
export const dockPage = (): Dock => {
  const sheet = sheetOn(document)
  let room: Room = { way: 'margin', lifted: false }
  let settledFor = ''
  let scrolled = 0

  const apply = (next: Room, side: PanelSide, width: number): void => {
    if (next.way === 'boxed' && room.way !== 'boxed') scrolled = window.scrollY
    room = next
    sheet.write(rules(next, side, width))
    if (next.way === 'boxed' && scrolled > 0) document.body.scrollTop = scrolled
  }

  /** The gentlest way that leaves nothing under the panel; where none does, the one that leaves the least. */
  const settle = (side: PanelSide, width: number, host: Element): Room => {
    let best: Room = { way: 'margin', lifted: false }
    let least = Number.POSITIVE_INFINITY
    let onTop = false
    const measure = (candidate: Room): void => {
      apply(candidate, side, width)
      const covered = coveredBy(host)
      if (covered.count >= least) return
      least = covered.count
      onTop = covered.onTop
      best = candidate
    }
    for (const way of WAYS) if (least > 0) measure({ way, lifted: false })
    if (least > 0 && onTop) measure({ ...best, lifted: true })
    return best
  }

  return {
    push: (side, width, host) => {
      const key = `${side}:${window.innerWidth}`
      if (settledFor === key) return apply(room, side, width)
      settledFor = key
      if (document.body instanceof HTMLFrameSetElement) return apply({ way: 'scaled', lifted: false }, side, width)
      const best = settle(side, width, host)
      // On most pages the way tried last is the one kept: written once more, the whole page would be laid out once more.
      if (best.way !== room.way || best.lifted !== room.lifted) apply(best, side, width)
    },
    unsettle: () => {
      settledFor = ''
    },
    release: () => {
      const inner = room.way === 'boxed' ? document.body.scrollTop : 0
      sheet.remove()
      if (inner > 0) window.scrollTo({ top: inner, behavior: 'instant' })
    },
  }
}

const rules = ({ way, lifted }: Room, side: PanelSide, width: number): string => {
  if (way === 'scaled') {
    const scale = (window.innerWidth - width) / window.innerWidth
    const origin = side === 'right' ? 'left' : 'right'
    return `frameset { transform: scale(${scale}) !important; transform-origin: top ${origin} !important }`
  }
  const lift = `:is(:modal, :popover-open):not(${HOST_TAG}) { ${side}: ${width}px !important; max-width: calc(100vw - ${width}px) !important }`
  return [...(way === 'over' ? [] : pushed(way, side, width)), ...(lifted ? [lift] : [])].join('\n')
}

const pushed = (way: 'margin' | 'boxed', side: PanelSide, width: number): string[] => [
  `html { margin-${side}: ${width}px !important; min-width: 0 !important; max-width: none !important; width: auto !important }`,
  'body { max-width: 100% !important; min-width: 0 !important }',
  ...(way === 'margin'
    ? []
    : [
        'html { height: 100% !important; overflow: hidden !important; transform: translateZ(0) !important }',
        'body { height: 100% !important; overflow: auto !important; box-sizing: border-box !important }',
      ]),
]

interface Sheet {
  write(css: string): void
  remove(): void
}

/** A constructed sheet; where the browser refuses one to a content script (Firefox), the same rules as inline style. */
const sheetOn = (target: Document): Sheet => {
  try {
    const sheet = new CSSStyleSheet()
    target.adoptedStyleSheets = [...target.adoptedStyleSheets, sheet]
    return {
      write: (css) => {
        sheet.replaceSync(css)
        if (!target.adoptedStyleSheets.includes(sheet))
          target.adoptedStyleSheets = [...target.adoptedStyleSheets, sheet]
      },
      remove: () => {
        target.adoptedStyleSheets = target.adoptedStyleSheets.filter((other) => other !== sheet)
      },
    }
  } catch {
    return inlineSheet(target)
  }
}

const inlineSheet = (target: Document): Sheet => {
  const kept = new Map<HTMLElement, string | null>()
  const restore = (): void => {
    for (const [element, style] of kept) {
      if (style === null) element.removeAttribute('style')
      else element.style.cssText = style
    }
    kept.clear()
  }
  return {
    write: (css) => {
      restore()
      for (const [, selector, body] of css.matchAll(/(html|body|frameset) \{([^}]*)\}/g)) {
        const element = selector === 'html' ? target.documentElement : target.body
        if (!(element instanceof HTMLElement)) continue
        if (!kept.has(element)) kept.set(element, element.getAttribute('style'))
        for (const declaration of (body ?? '').split(';')) {
          const [property, value] = declaration.split(':').map((part) => part.trim())
          if (property && value)
            element.style.setProperty(property, value.replace('!important', '').trim(), 'important')
        }
      }
    },
    remove: restore,
  }
}
