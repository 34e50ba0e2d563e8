import type { Region } from '../model/reading'
import type { Box } from './box'

const BY_ROLE: Record<string, Region> = {
  main: 'main',
  navigation: 'navigation',
  banner: 'banner',
  complementary: 'complementary',
  contentinfo: 'footer',
  search: 'search',
  dialog: 'dialog',
  alertdialog: 'dialog',
  form: 'form',
  menu: 'menu',
  menubar: 'menu',
  listbox: 'menu',
}
const BY_TAG: Record<string, Region> = {
  main: 'main',
  nav: 'navigation',
  aside: 'complementary',
  dialog: 'dialog',
  search: 'search',
  menu: 'menu',
}
const SECTIONING = new Set(['article', 'aside', 'main', 'nav', 'section', 'td', 'dialog'])

/** The landmark a box itself opens; undefined when it is none. */
const landmark = (box: Box): Region | undefined => {
  if (box.role !== '') {
    const byRole = BY_ROLE[box.role]
    if (byRole) return byRole
  }
  const byTag = BY_TAG[box.tag]
  if (byTag) return byTag
  if (box.tag !== 'header' && box.tag !== 'footer') return undefined
  // Only the page's own header is a banner; a card's header is part of the card.
  for (let at = box.parent; at; at = at.parent) if (SECTIONING.has(at.tag) || at.role === 'main') return undefined
  return box.tag === 'header' ? 'banner' : 'footer'
}

/** The part of the page a box stands in, from the nearest landmark around it. */
export const regionOf = (box: Box): Region => {
  for (let at: Box | null = box; at; at = at.parent) {
    const region = landmark(at)
    if (region) return region
  }
  return 'unknown'
}
