import type { Sign } from '../../model/coverage'
import { isAriaGrid } from '../aria-grid'
import { attr, type Box, has } from '../box'
import { clean } from '../clean'
import { isSelected } from '../tabs'
import { wordsIn } from '../words'
import { type Around, isAside } from './around'
import { namesPeriod, saysActiveOnly, saysMore, saysNext, saysPeriod, saysSettings, tickHides } from './phrases'

const ALL = /^\W*(all|any|tous|toutes|tout|alle|alles|no filter|aucun filtre|geen filter|—|-)?\W*$/i
const RANGE_LABEL =
  /^(from|since|until|to|van|vanaf|tot|du|au|depuis|jusqu'au|à partir du|période|periode|period|between|date range)\b/i

/** The words that name a control: its own, its label's, or those beside it. */
export const nameOf = (box: Box): string => {
  const label = attr(box, 'label-text')
  const words = wordsIn(box)
  // An arrow says nothing; its label does.
  const own = /[\p{L}\d]/u.test(words) ? words : attr(box, 'aria-label') || attr(box, 'title') || words
  if (box.control?.kind !== 'check') return clean(own)
  if (label) return clean(label)
  if (own) return clean(own)
  const beside = box.parent ? wordsIn(box.parent) : ''
  return beside.length <= 80 ? beside : ''
}

const labelOf = (box: Box): string => clean(attr(box, 'label-text') || attr(box, 'aria-label'))

const isOff = (box: Box): boolean =>
  has(box, 'disabled') || attr(box, 'aria-disabled') === 'true' || /(^|[\s-])disabled(\s|$)/.test(attr(box, 'class'))

const isClosed = (box: Box): boolean => {
  if (box.tag === 'details') return !has(box, 'open')
  if (attr(box, 'aria-expanded') !== 'false') return false
  return (
    !has(box, 'aria-haspopup') &&
    !/^(combobox|tab|menuitem|textbox)$/.test(box.role) &&
    box.tag !== 'input' &&
    box.tag !== 'select'
  )
}

const rowAround = (box: Box): Box | null => {
  for (let at: Box | null = box; at; at = at.parent)
    if (at.tag === 'tr' || at.tag === 'li' || at.role === 'row') return at
  return null
}

/** In the box of a grid and in none of its rows: grids hold their pagers. */
const isUnderRows = (box: Box): boolean => {
  for (let at: Box | null = box; at; at = at.parent) {
    if (at.tag === 'tr' || at.tag === 'li' || at.role === 'row') return false
    if (isAriaGrid(at)) return true
  }
  return false
}

/** What one control tells: a filter set, a part closed, more to load. Undefined when nothing. */
const signAt = (box: Box, around: Around): Sign | undefined => {
  const { control } = box
  const inGrid = around.inGrid(box)
  const at = (kind: Sign['kind'], text: string, grid = around.gridOf(box)): Sign => ({
    kind,
    text,
    ...(grid === undefined ? {} : { grid }),
  })
  if (isClosed(box)) {
    const row = inGrid ? rowAround(box) : null
    // An arrow in a row opens that row's details; one on a row of its own opens a group.
    if (
      row &&
      row !== box &&
      row.tag !== 'li' &&
      row.kids.filter((kid) => typeof kid !== 'string' && kid.inked).length > 1
    )
      return undefined
    const text = wordsIn(box) || attr(box, 'aria-label')
    if (text !== '' && !saysSettings(text)) return at('collapsed', text, inGrid ? around.gridOf(box) : undefined)
    return undefined
  }
  if (!control) return undefined
  const name = nameOf(box)
  switch (control.kind) {
    case 'check':
      if (inGrid || name === '') return undefined
      if (tickHides(name, control.checked === true)) return at('active-only', name)
      return control.checked && attr(box, 'type') === 'radio' && namesPeriod(name) ? at('filter', name) : undefined
    case 'select':
      if (inGrid || ALL.test(name)) return undefined
      if (saysActiveOnly(name)) return at('active-only', name)
      return namesPeriod(name) ? at('filter', name) : undefined
    case 'text':
      if (inGrid || name === '') return undefined
      // What is typed in a search box filters the list beside it; one that stands alone looks something up.
      if (control.search ? around.gridOf(box) !== undefined : RANGE_LABEL.test(labelOf(box))) return at('filter', name)
      return undefined
    case 'tab':
    case 'button':
    case 'link':
      if ((!inGrid || isUnderRows(box)) && saysNext(name) && !isOff(box))
        return at('pager', name, around.gridBefore(box))
      if (saysMore(name) && !isOff(box)) return at('load-more', name, around.gridBefore(box))
      if (inGrid || !(isSelected(box) || attr(box, 'aria-pressed') === 'true')) return undefined
      if (saysActiveOnly(name)) return at('active-only', name)
      return saysPeriod(name) || (attr(box, 'aria-pressed') === 'true' && namesPeriod(name))
        ? at('filter', name)
        : undefined
    case 'other':
      return undefined
  }
}

/** The sign, if any, of what can be pressed, ticked, chosen and opened beside the lists. */
export const controlSigns = (box: Box, around: Around): Sign[] => {
  if (isAside(box)) return []
  const sign = signAt(box, around)
  return sign ? [sign] : []
}
