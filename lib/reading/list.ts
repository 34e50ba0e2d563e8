import { attr, type Box, descend } from './box'
import { cellOf } from './cell'
import type { DraftGrid, DraftRow, Reading } from './draft'
import { linesOf, textOf } from './lines'
import { termsOf } from './pairs'

const LIST_ROLE = /^(list|feed|tree)$/
const ITEM_ROLE = /^(listitem|article|treeitem)$/
const MENU_CLASS =
  /(^|\s)(nav|navbar|navigation|menu)(\s|$)|(^|[\s_-])(nav-tabs|nav-pills|tabs?|tablist|pagination|pager|breadcrumbs?|toolbar|dropdown-menu|stepper|steps)([\s_-]|$)/i
const MENU_ROLE = /^(tablist|menu|menubar|toolbar|presentation|none|group|radiogroup|listbox)$/
const HOLDS_GRIDS = /^(table|h1|h2|h3|dl)$/

/** True for `ul`, `ol` and boxes with the role of a list. */
export const isList = (box: Box): boolean =>
  LIST_ROLE.test(box.role) || ((box.tag === 'ul' || box.tag === 'ol') && !MENU_ROLE.test(box.role) && !isMenuList(box))

/** True for rows of tabs, pages and crumbs: built as lists, and none. */
export const isMenuList = (box: Box): boolean => MENU_CLASS.test(box.look.name)

/** True for an item of a list. */
export const isItem = (box: Box): boolean => box.tag === 'li' || ITEM_ROLE.test(box.role)

interface Item {
  box: Box
  /** Lists inside the item. */
  nested: Box[]
}

/** Reads a list, items of inner lists as rows of their own under their parent item; null when its items are sections. */
export function* readList(list: Box): Reading<DraftGrid | null> {
  const items = itemsOf(list)
  if (!items) return null
  const rows: DraftRow[] = []
  const names = new Map<Box, string>()
  for (const { box, nested } of items) {
    yield
    // "Aspirin" over its doses: an item with more than a name of its own stays a row beside the rows inside it.
    const lines = nested.length > 0 ? linesOf(box, { without: (at) => nested.includes(at) }) : null
    if (lines !== null && lines.length <= 1) continue
    const whole = cellOf(box)
    if (whole.text === '') continue
    const cells = lines === null ? [whole] : [{ text: lines.join(' '), lines }]
    rows.push({ box, cells, groups: groupsOf(box, list, names), own: [whole] })
  }
  if (rows.length === 0) return null
  const label = attr(list, 'aria-label')
  const captions = label === '' ? [] : [label]
  return { box: list, shape: 'list', columns: [], width: 1, rows, captions, filters: [], notes: [] }
}

/** Items in document order, those of inner lists too; null when an item holds a table or a heading of the page. */
const itemsOf = (list: Box): Item[] | null => {
  const items: Item[] = []
  let sections = false
  descend(list, (box) => {
    if (HOLDS_GRIDS.test(box.tag) && box.inked) sections = true
    if (!box.inked || sections) return false
    if (box === list || !isItem(box)) return true
    const nested: Box[] = []
    descend(box, (at) => {
      const inner = at !== box && isList(at)
      if (inner && at.inked) nested.push(at)
      return !inner
    })
    items.push({ box, nested })
    return true
  })
  return sections ? null : items
}

/** Texts of the items an inner item stands under, nearest first; each read once, as lists nest deep. */
const groupsOf = (item: Box, list: Box, names: Map<Box, string>): string[] => {
  const groups: string[] = []
  for (let at = item.parent; at && at !== list; at = at.parent) {
    if (!isItem(at)) continue
    const name = names.get(at) ?? textOf(at, { without: isList })
    names.set(at, name)
    if (name !== '') groups.push(name)
  }
  return groups
}

/** Reads a `<dl>`: a row for each term, the term in the first cell, what is said of it in the others. */
export const readTerms = (list: Box): DraftGrid | null => {
  const groups = termsOf(list).filter(({ term, said }) => term.inked || said.some((box) => box.inked))
  if (groups.length === 0) return null
  const rows = groups.map(({ term, said }): DraftRow => {
    const name = cellOf(term, 0)
    return { box: term, cells: [name, ...said.map((box, i) => cellOf(box, i + 1))], groups: [], own: [name] }
  })
  return { box: list, shape: 'pairs', columns: [], width: 2, rows, captions: [], filters: [], notes: [] }
}
