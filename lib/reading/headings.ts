import { isAction } from './acts'
import { isGridLike, massOf } from './alike'
import { attr, type Box, BREAK, boxesOf, findBox, isBox } from './box'
import { clean } from './clean'
import { linesOf, textOf } from './lines'
import { regionOf } from './region'
import { isTable } from './table'
import { tableRows } from './table-rows'
import { isSelected, isTabs, tabsIn } from './tabs'
import { wordsIn } from './words'

const TAG = /^h([1-6])$/
const NAMING = /^(legend|summary|caption|label|dt)$/
const TITLE_CLASS = /(^|[-_\s])(title|heading|header|hd|caption|legend|subtitle|headline)s?($|[-_\s\d])/i
const LONGEST = 120
const SHORTEST = 2
const MOST_LINES = 4
const LOOK_BACK = 6
const HEADINGS_BACK = 60
const CLIMB = 60
const ASIDE = /^(navigation|banner|menu|search|footer)$/

/** 1–6 for a heading by tag or role, else null. */
export const levelOf = (box: Box): number | null => {
  const tag = TAG.exec(box.tag)?.[1]
  if (tag) return Number(tag)
  if (box.role !== 'heading') return null
  const level = Number.parseInt(attr(box, 'aria-level'), 10)
  return level >= 1 && level <= 6 ? level : 2
}

/**
 * The words a box gives as a title to what follows it; empty when it is none. Over a grid any short line can be one (`loose`);
 * over a text only what is drawn or marked as one.
 */
export const titleIn = (box: Box, how: 'loose' | 'strict' = 'loose'): string => {
  // A row of tabs is a menu, and yet the tab that is open names what is under it.
  const region = regionOf(isTabs(box) && box.parent ? box.parent : box)
  // What somebody typed into a search box heads nothing.
  if (box.control?.kind === 'text' && box.control.search) return ''
  if (!box.inked || box.acts || isGridLike(box) || ASIDE.test(region)) return ''
  const tabs = findBox(box, isTabs)
  if (tabs !== undefined) return tabsIn(tabs).filter(isSelected).map(wordsIn).join(' ')
  // What a bar's buttons do is no part of its title.
  const words = linesOf(box, { without: (at) => at !== box && at.control?.kind === 'button' })
  const said = words.length > 0 ? words : linesOf(box)
  const lines = said.length > 1 && findBox(box, isBar) !== undefined ? said.filter((line) => !isAction(line)) : said
  const [first = ''] = lines
  if (first.length <= SHORTEST || first.length > LONGEST || lines.length > MOST_LINES || isAction(first)) return ''
  if (findBox(box, (at) => (isGridLike(at) && !isBar(at)) || at.tag === 'nav') !== undefined) return ''
  // The label of a box to tick is not the title of what stands around it.
  const heading = findBox(
    box,
    (at) => at.inked && (levelOf(at) !== null || (NAMING.test(at.tag) && (at.tag !== 'label' || textOf(at) === first))),
  )
  if (heading !== undefined) return textOf(heading)
  const short = lines.length === 1 && first.length <= 60
  if (
    short &&
    ((how === 'loose' && (box.look.flow !== 'inline' || leads(box))) ||
      box.look.bold ||
      TITLE_CLASS.test(attr(box, 'class')))
  )
    return first
  const titled = findBox(box, (at) => at.inked && !at.acts && (TITLE_CLASS.test(attr(at, 'class')) || at.look.bold))
  return titled === undefined ? '' : textOf(titled)
}

/** A table of one row with a button and a title (old PHP records draw their boxes so): a title bar, and no list. */
const isBar = (box: Box): boolean =>
  isTable(box) && tableRows(box).filter((row) => row.box.inked).length === 1 && massOf(box) < LONGEST

/** Words that run on with nothing: alone on their line, or before pieces built otherwise (chips after their name). */
const leads = (box: Box): boolean => {
  const kids = box.parent?.kids.filter((kid) => isBox(kid) || kid === BREAK || kid.trim() !== '') ?? []
  const here = kids.indexOf(box)
  const ends = (kid: Box | string | undefined): boolean =>
    kid === undefined || kid === BREAK || (isBox(kid) && kid.look.flow === 'block')
  const next = kids[here + 1]
  if (!ends(kids[here - 1])) return false
  return ends(next) || (next !== undefined && isBox(next) && next.look.flow === 'atom' && next.inked)
}

const NAMED_ROLE = /^(region|tabpanel|group|grid|treegrid|table|list|article|form|dialog|rowgroup|feed)$/
const NAMED_TAG = /^(section|article|table|ul|ol|dl|form|fieldset|dialog)$/

/** What a container says of itself: `aria-label`, `aria-labelledby`, the tab of a tab panel. */
const ownName = (box: Box): string => {
  if (!(NAMED_ROLE.test(box.role) || NAMED_TAG.test(box.tag))) return ''
  return attr(box, 'labelled-by') || attr(box, 'aria-label').trim()
}

/** Headings above a box, nearest first. A sibling that holds a grid of its own keeps its title for itself. */
export const headingsOf = (box: Box, holdsGrid: (box: Box) => boolean, how: 'loose' | 'strict' = 'loose'): string[] => {
  const headings: string[] = []
  const add = (text: string): void => {
    const heading = clean(text)
    if (heading !== '' && heading.length <= LONGEST && !headings.includes(heading)) headings.push(heading)
  }
  // A heading stands under the higher ones only.
  let level = levelOf(box) ?? 7
  let at: Box | null = box
  for (let up = 0; at && up < CLIMB; at = at.parent, up += 1) {
    add(ownName(at))
    const { parent }: Box = at
    if (!parent) break
    const here = parent.kids.indexOf(at)
    let plain = LOOK_BACK
    let passed = false
    for (let i = here - 1; i >= Math.max(0, here - HEADINGS_BACK); i -= 1) {
      const sibling = parent.kids[i]
      if (sibling === undefined) continue
      if (!isBox(sibling)) {
        const text = clean(sibling)
        if (text === '' || passed) continue
        if (text.length <= 60 && how === 'loose') add(text)
        passed = true
        continue
      }
      if (!sibling.inked || sibling.acts) continue
      const own = levelOf(sibling)
      if (own !== null) {
        if (own < level) {
          level = own
          add(textOf(sibling))
        }
        passed = true
        continue
      }
      if (passed || plain <= 0) continue
      // Paragraphs of one text are built alike: a title stands over all that follow, not over the first.
      if (how === 'strict' && !holdsGrid(sibling) && isParagraph(sibling) && isParagraph(at)) {
        const title = titleIn(sibling, how)
        if (title !== '' && title === textOf(sibling)) {
          add(title)
          passed = true
        }
        continue
      }
      if (
        holdsGrid(sibling) ||
        isGridLike(sibling) ||
        (isPeer(sibling, at) && findBox(sibling, isTabs) === undefined)
      ) {
        passed = true
        continue
      }
      plain -= 1
      const title = titleIn(sibling, how)
      if (title === '') continue
      add(title)
      const inner = findBox(sibling, (inside) => levelOf(inside) !== null)
      if (inner !== undefined) {
        // Beside the tab that is open, the title of the card that both stand in.
        add(textOf(inner))
        level = Math.min(level, levelOf(inner) ?? 7)
      }
      passed = findBox(sibling, isTabs) === undefined
    }
    if (parent.tag === 'details' || parent.tag === 'fieldset') {
      const naming = boxesOf(parent).find((sibling) => sibling.tag === 'summary' || sibling.tag === 'legend')
      if (naming !== undefined) add(wordsIn(naming))
    }
  }
  return headings
}

const isParagraph = (box: Box): boolean => box.tag === 'p'

/** Built alike: the section before this one, not its title. */
const isPeer = (sibling: Box, box: Box): boolean => {
  const name = attr(box, 'class')
  return name !== '' && sibling.tag === box.tag && attr(sibling, 'class') === name
}
