import { isAriaGrid } from './aria-grid'
import { type Box, boxesOf, descend } from './box'
import { isList } from './list'
import { isTable } from './table'

/** The class attribute; empty without one. */
export const classOf = (box: Box): string => box.look.name

/** Children that show something and are no mere buttons. */
export const inkedBoxes = (box: Box): Box[] => boxesOf(box).filter((kid) => kid.inked && !kid.acts)

/** What makes siblings alike: tag, role and first class; without a class, the kinds of tags inside. */
export const kindOf = (box: Box): string => {
  const first = box.look.traits.kind
  if (first !== '' || box.tag === 'article') return `${box.tag}|${box.role}|${first}`
  const inside = new Set(boxesOf(box).map((kid) => kid.tag))
  return `${box.tag}|${box.role}|${[...inside].sort().join(',')}`
}

/** True for boxes with a structure of their own: tables, grids, lists. */
export const isGridLike = (box: Box): boolean => isTable(box) || isAriaGrid(box) || isList(box) || box.tag === 'dl'

const NO_ITEM =
  /^(h[1-6]|label|legend|summary|button|input|select|textarea|hr|form|nav|header|footer|option|thead|tbody|tr|td|th)$/
const MOST_LETTERS = 4_000

/** How many letters a box holds, counted no further than needed to compare. */
export const massOf = (box: Box): number => {
  if (box.mass < 0) box.mass = countLetters(box)
  return box.mass
}

/** Weighs the children one by one, so that comparing them does not take long. */
export function* weighKids(box: Box): Generator<void, void> {
  const kids = inkedBoxes(box)
  if (kids.length < 2) return
  for (const kid of kids) {
    yield
    massOf(kid)
  }
}

const countLetters = (box: Box): number => {
  let letters = 0
  descend(box, (at) => {
    for (const kid of at.kids) if (typeof kid === 'string') letters += kid.trim().length
    return letters < MOST_LETTERS || 'stop'
  })
  return letters
}

/** The children that repeat: at least two alike, which together hold most of what stands there. Null when nothing does. */
export const repeatedKids = (box: Box): Box[] | null => {
  const kids = inkedBoxes(box)
  if (kids.length < 2) return null
  const kinds = new Map<string, { items: Box[]; mass: number }>()
  let all = 0
  for (const kid of kids) {
    if (isGridLike(kid)) return null
    const mass = massOf(kid)
    all += mass
    if (kid.look.flow === 'inline' || NO_ITEM.test(kid.tag) || kid.role === 'tab') continue
    const kind = kindOf(kid)
    const alike = kinds.get(kind)
    if (alike) {
      alike.items.push(kid)
      alike.mass += mass
    } else kinds.set(kind, { items: [kid], mass })
  }
  let best: { items: Box[]; mass: number } | undefined
  for (const alike of kinds.values()) if (alike.items.length > 1 && alike.mass > (best?.mass ?? 0)) best = alike
  return best && best.mass * 2 >= all && best.items.length * 3 >= kids.length ? best.items : null
}

/** Looks through wrappers that hold one box only. */
export const coreOf = (box: Box): Box => {
  let at = box
  for (;;) {
    const kids = inkedBoxes(at)
    const [only] = kids
    if (kids.length !== 1 || !only || at.kids.some((kid) => typeof kid === 'string' && kid.trim() !== '')) return at
    at = only
  }
}
