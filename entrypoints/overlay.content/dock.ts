import type { PanelSide } from '../../lib/platform/messages'

export interface Dock {
  push(side: PanelSide, width: number, host: Element): void
  release(): void
}

/**
 * Ways to make room, gentlest first. `margin` narrows the root. `boxed` also makes the root the box that fixed elements are
 * placed in and lets the body scroll instead of the window, for pages with fixed bars or full-width layers. `over` is the last resort.
 */
const WAYS = ['margin', 'boxed', 'over'] as const
/** A frameset always fills the window, whatever its style says; only a transform moves its edge. */
type Way = (typeof WAYS)[number] | 'scaled'

/** Finer than the lowest bar with a control in it. */
const SAMPLE_EVERY_PX = 16

/** Pushes the page aside with one style sheet that the page's own lists do not show, and measures whether it really moved. */
export const dockPage = (): Dock => {
  const sheet = sheetOn(document)
  let way: Way = 'margin'
  let settledFor = ''
  let scrolled = 0

  const apply = (next: Way, side: PanelSide, width: number): void => {
    if (next === 'boxed' && way !== 'boxed') scrolled = window.scrollY
    way = next
    sheet.write(rules(next, side, width))
    if (next === 'boxed' && scrolled > 0) document.body.scrollTop = scrolled
  }

  return {
    push: (side, width, host) => {
      const key = `${side}:${window.innerWidth}`
      if (settledFor === key) return apply(way, side, width)
      settledFor = key
      if (document.body instanceof HTMLFrameSetElement) return apply('scaled', side, width)
      for (const candidate of WAYS) {
        apply(candidate, side, width)
        if (candidate === 'over' || !coversControls(side, width, host)) return
      }
    },
    release: () => {
      const inner = way === 'boxed' ? document.body.scrollTop : 0
      sheet.remove()
      if (inner > 0) window.scrollTo({ top: inner, behavior: 'instant' })
    },
  }
}

const rules = (way: Way, side: PanelSide, width: number): string => {
  if (way === 'over') return ''
  if (way === 'scaled') {
    const scale = (window.innerWidth - width) / window.innerWidth
    const origin = side === 'right' ? 'left' : 'right'
    return `frameset { transform: scale(${scale}) !important; transform-origin: top ${origin} !important }`
  }
  const margin = `html { margin-${side}: ${width}px !important; min-width: 0 !important; max-width: none !important; width: auto !important }
body { max-width: 100% !important; min-width: 0 !important }`
  if (way === 'margin') return margin
  return `${margin}
html { height: 100vh !important; overflow: hidden !important; transform: translateZ(0) !important }
body { height: 100% !important; overflow: auto !important; box-sizing: border-box !important }`
}

/** Whether anything of the page still lies under the panel: sampled, since a page may hold tens of thousands of elements. */
const coversControls = (side: PanelSide, width: number, host: Element): boolean => {
  const left = side === 'right' ? window.innerWidth - width : 0
  for (let y = 2; y < window.innerHeight; y += SAMPLE_EVERY_PX) {
    for (const fraction of [0.05, 0.5, 0.95]) {
      const under = document.elementsFromPoint(left + width * fraction, y)
      if (
        under.some((element) => element !== host && element !== document.documentElement && element !== document.body)
      ) {
        return true
      }
    }
  }
  return false
}

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
