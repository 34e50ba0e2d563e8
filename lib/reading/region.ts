import type { Region } from '../model/reading'
import { type Box, descend, isBox } from './box'
import { wordsIn } from './words'

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

const MENU_CLASS = /(^|\s)(nav|navbar|nav-tabs|nav-pills|tabs|tab-?list|tabbar|breadcrumbs?)(\s|$)/i
const ENTRY = /^(a|button|li)$/
const LONGEST_ENTRY = 40

/** A bar of short entries and nothing else, named as such by its class: most are built without a landmark. */
export const isMenu = (box: Box): boolean => {
  if (!MENU_CLASS.test(box.look.name)) return false
  let entries = 0
  let other = false
  descend(box, (at) => {
    if (!at.inked || other) return false
    if (at !== box && (ENTRY.test(at.tag) || at.role === 'tab')) {
      const words = wordsIn(at)
      entries += 1
      if (words.length > LONGEST_ENTRY || /\d{2}/.test(words)) other = true
      return false
    }
    if (at.kids.some((kid) => !isBox(kid) && kid.trim() !== '')) other = true
    return true
  })
  return entries > 1 && !other
}

const MENU_NAME = /(^|\s)([\w-]*-)?(menu|sidenav|sidemenu|navmenu)(\s|$)/i

/** Named a menu, and nearly all of it short entries: what they are called may be anything, drugs of a quick list too. */
const isNamedMenu = (box: Box): boolean => {
  if (!MENU_NAME.test(box.look.name)) return false
  let entries = 0
  let inside = 0
  let outside = 0
  descend(box, (at) => {
    if (!at.inked) return false
    if (at !== box && ENTRY.test(at.tag) && at.kids.every((kid) => !isBox(kid) || kid.tag !== 'ul')) {
      entries += 1
      inside += wordsIn(at).length
      return false
    }
    for (const kid of at.kids) if (!isBox(kid)) outside += kid.trim().length
    return true
  })
  return entries > 2 && inside <= entries * LONGEST_ENTRY && outside <= inside
}

/** The landmark a box itself opens; undefined when it is none. */
const landmark = (box: Box): Region | undefined => {
  if (box.role !== '') {
    const byRole = BY_ROLE[box.role]
    if (byRole) return byRole
  }
  const byTag = BY_TAG[box.tag]
  if (byTag) return byTag
  if (isMenu(box) || isNamedMenu(box)) return 'navigation'
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
