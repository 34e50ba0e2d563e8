import type { TeachOrder } from '../../lib/platform/teach-messages'

type Direction = Extract<TeachOrder, { do: 'move' }>['to']

const isDrawn = (element: Element): boolean => element.getClientRects().length > 0

/** The part of the page one step away: around, inside, before or after; the same one when there is nothing that way. */
export const moved = (from: Element, to: Direction): Element => {
  switch (to) {
    case 'wider': {
      const { parentElement } = from
      return parentElement === null || from.localName === 'body' ? from : parentElement
    }
    case 'inside':
      return [...from.children].find(isDrawn) ?? from
    case 'before':
      return beside(from, 'previousElementSibling') ?? from
    case 'after':
      return beside(from, 'nextElementSibling') ?? from
  }
}

/** The next drawn element that way; past the last one, that of the parent. */
const beside = (from: Element, way: 'previousElementSibling' | 'nextElementSibling'): Element | null => {
  for (
    let around: Element | null = from;
    around !== null && around.localName !== 'body';
    around = around.parentElement
  ) {
    for (let at = around[way]; at !== null; at = at[way]) if (isDrawn(at)) return at
  }
  return null
}
