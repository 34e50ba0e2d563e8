import { attr, type Box, descend, findBox } from './box'

const SELECTED_CLASS = /(^|[-_\s])(active|selected|current|is-active)($|\s)|--(selected|active)(\s|$)/i

/** True for a row of tabs. */
export const isTabs = (box: Box): boolean => box.look.traits.tabs || box.role === 'tablist'

/** True for the tab that is open, by itself, its list item or what is in it. */
export const isSelected = (tab: Box): boolean => {
  if (isMarked(tab) || (tab.parent?.tag === 'li' && isMarked(tab.parent))) return true
  return attr(tab, 'aria-selected') === '' && findBox(tab, (box) => box !== tab && isMarked(box)) !== undefined
}

const isMarked = (box: Box): boolean => {
  if (attr(box, 'aria-selected') === 'true' || /^(page|true|location)$/.test(attr(box, 'aria-current'))) return true
  return attr(box, 'aria-selected') === '' && SELECTED_CLASS.test(attr(box, 'class'))
}

/** The tabs in a row of tabs. */
export const tabsIn = (tablist: Box): Box[] => {
  const tabs: Box[] = []
  const byRole = findBox(tablist, (box) => box.role === 'tab') !== undefined
  descend(tablist, (box) => {
    if (box === tablist || !box.inked) return box.inked
    if (byRole ? box.role !== 'tab' : box.tag !== 'a' && box.tag !== 'button') return true
    tabs.push(box)
    return false
  })
  return tabs
}
