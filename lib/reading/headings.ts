import { labelledBy } from './aria-grid'
import { attr, type Box, boxesOf, descend, findBox, isBox } from './box'
import { linesOf, textOf } from './lines'

const TAG = /^h([1-6])$/
const NAMING = /^(legend|summary|caption|label|dt)$/
const TITLE_CLASS = /(^|[-_\s])(title|heading|header|hd|caption|legend|subtitle|headline)s?($|[-_\s\d])/i
const LONGEST = 120
const LOOK_BACK = 6
const HEADINGS_BACK = 60
const CLIMB = 60

/** 1–6 for a heading by tag or role, else null. */
export const levelOf = (box: Box): number | null => {
  const tag = TAG.exec(box.tag)?.[1]
  if (tag) return Number(tag)
  if (box.role !== 'heading') return null
  const level = Number.parseInt(attr(box, 'aria-level'), 10)
  return level >= 1 && level <= 6 ? level : 2
}

const isGridLike = (box: Box): boolean =>
  /^(table|ul|ol|dl)$/.test(box.tag) || /^(grid|treegrid|table|list)$/.test(box.role)

const isTabs = (box: Box): boolean =>
  box.role === 'tablist' || /(^|\s)(nav-tabs|tabs|tab-list|tablist|nav-pills)(\s|$)/i.test(attr(box, 'class'))

const SELECTED_CLASS = /(^|[-_\s])(active|selected|current|is-active)($|[\s])|--(selected|active)(\s|$)/i

/** True for the tab of a row of tabs that is open. */
export const isSelected = (tab: Box): boolean => {
  if (attr(tab, 'aria-selected') === 'true' || /^(page|true|location)$/.test(attr(tab, 'aria-current'))) return true
  return attr(tab, 'aria-selected') === '' && SELECTED_CLASS.test(attr(tab, 'class'))
}

/** The tabs in a row of tabs. */
export const tabsIn = (tablist: Box): Box[] => {
  const tabs: Box[] = []
  const byRole = findBox(tablist, (box) => box.role === 'tab')
  descend(tablist, (box) => {
    if (box === tablist || !box.inked) return box.inked
    if (byRole ? box.role === 'tab' : box.tag === 'a' || box.tag === 'button') {
      tabs.push(box)
      return false
    }
    return true
  })
  return tabs
}

/** The words a box gives as a title to what follows it; empty when it is none. */
const titleIn = (box: Box): string => {
  if (!box.inked || isGridLike(box)) return ''
  if (isTabs(box))
    return tabsIn(box)
      .filter(
        (tab) => isSelected(tab) || (isBox(tab) && findBox(tab, (at) => at !== tab && isSelected(at)) !== undefined),
      )
      .map((tab) => rawText(tab))
      .join(' ')
  const heading = findBox(box, (at) => levelOf(at) !== null || NAMING.test(at.tag))
  if (heading) return textOf(heading)
  const lines = linesOf(box)
  const [first = ''] = lines
  if (first === '' || first.length > LONGEST || lines.length > 3) return ''
  const short = lines.length === 1 && first.length <= 60
  if (short && (box.look.flow !== 'inline' || box.look.bold || TITLE_CLASS.test(attr(box, 'class')))) return first
  const titled = findBox(box, (at) => at.inked && !at.acts && (TITLE_CLASS.test(attr(at, 'class')) || at.look.bold))
  return titled ? textOf(titled) : ''
}

const rawText = (box: Box): string => {
  let text = ''
  descend(box, (at) => {
    for (const kid of at.kids) if (typeof kid === 'string') text += ` ${kid}`
    return true
  })
  return text.replace(/\s+/g, ' ').trim()
}

/** What a container says of itself: `aria-label`, `aria-labelledby`, the tab of a tab panel. */
const ownName = (box: Box): string => {
  if (!box.element.hasAttributes()) return ''
  if (
    !/^(region|tabpanel|group|grid|treegrid|table|list|article|form|dialog|rowgroup|feed)$/.test(box.role) &&
    !/^(section|article|table|ul|ol|dl|form|fieldset|dialog)$/.test(box.tag)
  )
    return ''
  return labelledBy(box) || attr(box, 'aria-label').trim()
}

/** Headings above a box, nearest first. `stop` boxes (other grids) keep their own. */
export const headingsOf = (box: Box, isGrid: (box: Box) => boolean): string[] => {
  const headings: string[] = []
  const add = (text: string): void => {
    const heading = text.replace(/\s+/g, ' ').trim()
    if (heading !== '' && heading.length <= LONGEST && !headings.includes(heading)) headings.push(heading)
  }
  let level = 7
  let at: Box | null = box
  for (let up = 0; at && up < CLIMB; at = at.parent, up += 1) {
    add(ownName(at))
    const { parent }: Box = at
    if (!parent) break
    const siblings = boxesOf(parent)
    const here = siblings.indexOf(at)
    let plain = LOOK_BACK
    let passed = false
    for (let i = here - 1; i >= Math.max(0, here - HEADINGS_BACK); i -= 1) {
      const sibling = siblings[i]
      if (!sibling?.inked) continue
      const own = levelOf(sibling)
      if (own !== null) {
        if (own < level) {
          level = own
          add(textOf(sibling))
          if (own === 1) break
        }
        passed = true
        continue
      }
      if (isGrid(sibling) || isGridLike(sibling)) {
        passed = true
        continue
      }
      if (passed || plain <= 0) continue
      plain -= 1
      const title = titleIn(sibling)
      if (title === '') continue
      add(title)
      const inner = findBox(sibling, (inside) => levelOf(inside) !== null)
      if (inner) level = Math.min(level, levelOf(inner) ?? 7)
      passed = true
    }
    if (parent.tag === 'details' || parent.tag === 'fieldset') {
      const naming = siblings.find((sibling) => sibling.tag === 'summary' || sibling.tag === 'legend')
      if (naming) add(rawText(naming))
    }
  }
  return headings
}
