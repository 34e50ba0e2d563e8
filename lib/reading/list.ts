import { attr, type Box, descend } from './box'
import { cellOf } from './cell'
import type { DraftGrid, DraftRow } from './draft'
import { linesOf, textOf } from './lines'
import { termsOf } from './pairs'

const LIST_ROLE = /^(list|feed|tree)$/
const ITEM_ROLE = /^(listitem|article|treeitem)$/
const MENU_CLASS =
  /(^|[\s_-])(nav-tabs|nav-pills|tabs?|tablist|pagination|pager|breadcrumbs?|toolbar|dropdown-menu|stepper|steps)([\s_-]|$)/i
const MENU_ROLE = /^(tablist|menu|menubar|toolbar|presentation|none|group|radiogroup|listbox)$/

/** True for `ul`, `ol` and boxes with the role of a list. */
export const isList = (box: Box): boolean =>
  LIST_ROLE.test(box.role) || ((box.tag === 'ul' || box.tag === 'ol') && !MENU_ROLE.test(box.role) && !isMenuList(box))

/** True for rows of tabs, pages and crumbs: built as lists, and none. */
export const isMenuList = (box: Box): boolean => box.element.hasAttributes() && MENU_CLASS.test(attr(box, 'class'))

const isItem = (box: Box): boolean => ITEM_ROLE.test(box.role) || box.tag === 'li'

const HOLDS_GRIDS = /^(table|h1|h2|h3|dl)$/

/** Reads a list, items of inner lists as rows of their own under their parent item; null when its items are sections. */
export const readList = (list: Box): DraftGrid | null => {
  const rows: DraftRow[] = []
  let sections = 0
  descend(list, (box) => {
    if (box === list || !isItem(box)) return true
    if (!box.inked) return false
    const inner: Box[] = []
    descend(box, (at) => {
      if (HOLDS_GRIDS.test(at.tag) && at.inked) sections += 1
      if (at !== box && isList(at)) inner.push(at)
      return at === box || !isList(at)
    })
    const nested = inner.filter((at) => at.inked)
    if (nested.length === 0) {
      const cell = cellOf(box)
      if (cell.text !== '') rows.push({ box, cells: [cell], groups: groupsOf(box, list), own: [cell] })
      return false
    }
    const own = linesOf(box, { without: (at) => nested.includes(at) })
    if (own.length === 0) return true
    // "Aspirin" over its doses: an item with words of its own stays a row, and names the rows inside it.
    const cell = { text: own.join(' '), lines: own }
    if (nested.every((at) => at.kids.length > 0) && own.length > 1)
      rows.push({ box, cells: [cell], groups: groupsOf(box, list), own: [cellOf(box)] })
    return true
  })
  if (rows.length === 0 || sections > 0) return null
  const label = attr(list, 'aria-label')
  return {
    box: list,
    shape: 'list',
    columns: [],
    width: 1,
    rows,
    captions: label === '' ? [] : [label],
    filters: [],
    notes: [],
  }
}

/** Texts of the items an inner item stands under, nearest first. */
const groupsOf = (item: Box, list: Box): string[] => {
  const groups: string[] = []
  for (let at = item.parent; at && at !== list; at = at.parent) {
    if (!isItem(at)) continue
    const own = linesOf(at, { without: isList })
    if (own.length > 0) groups.push(own.join(' '))
  }
  return groups
}

/** Reads a `<dl>`: a row for each term, the term in the first cell, what is said of it in the others. */
export const readTerms = (list: Box): DraftGrid | null => {
  const groups = termsOf(list).filter(({ term, said }) => term.inked || said.some((box) => box.inked))
  if (groups.length === 0) return null
  const rows = groups.map(({ term, said }): DraftRow => {
    const cells = [cellOf(term, 0), ...said.map((box, i) => cellOf(box, i + 1))]
    return { box: term, cells, groups: [], own: [cells[0] ?? { text: textOf(term), lines: [] }] }
  })
  return { box: list, shape: 'pairs', columns: [], width: 2, rows, captions: [], filters: [], notes: [] }
}
