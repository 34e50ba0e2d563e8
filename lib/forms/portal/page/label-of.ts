import { above } from './can-fill'
import { short, textOf } from './text-of'

const CONTROLS = 'input:not([type=hidden]), select, textarea'
const HEADINGS = 'h1, h2, h3, h4, h5, h6'
/** A placeholder that shows how to write, not what. */
const FORMAT = /^[\s\-–—_./:#0-9x]*$|^(?:(?:dd|jj|mm|yy(?:yy)?|aa(?:aa)?|jjjj)[-/. ]*)+$/i

const byIds = (element: Element, ids: string | null): string => {
  const root = element.getRootNode() as Document | ShadowRoot
  const found = (ids ?? '').split(/\s+/).flatMap((id) => (id === '' ? [] : (root.getElementById(id) ?? [])))
  return short(found.map(textOf).join(' '))
}

const labelled = (element: Element): string => {
  const root = element.getRootNode() as Document | ShadowRoot
  const id = element.getAttribute('id')
  const named = id === null ? [] : [...root.querySelectorAll('label')].filter((label) => label.htmlFor === id)
  const around = element.closest('label')
  return short([...named, ...(around === null || named.includes(around) ? [] : [around])].map(textOf).join(' '))
}

const holdsControl = (element: Element): boolean =>
  element.matches(CONTROLS) || element.querySelector(CONTROLS) !== null

/** The heading cell over a table cell; empty where its table has no heading row. */
const columnOf = (cell: Element): string => {
  const row = cell.closest('tr')
  const table = cell.closest('table')
  const [head] = table?.querySelectorAll('tr') ?? []
  if (row === null || head === undefined || head === row || head.children.length < 2) return ''
  if (![...head.children].every((one) => one.localName === 'th')) return ''
  const column = head.children[[...row.children].indexOf(cell)]
  return column === undefined ? '' : textOf(column)
}

/** What stands left of or before an element, in its row or list, up to two elements over it. */
const besides = (element: Element): string => {
  const cell = element.closest('td, th')
  if (cell !== null) {
    const column = columnOf(cell)
    const left = cell.previousElementSibling
    return column !== '' || left === null || holdsControl(left) ? column : textOf(left)
  }
  let at: Element | null = element
  for (let up = 0; at !== null && up < 3; up++, at = at.parentElement) {
    // A box with several controls says what they are together, not what this one is.
    if (up > 0 && at.querySelectorAll(CONTROLS).length > 1) break
    const before = at.previousSibling
    if (before?.nodeType === 3 && (before.nodeValue ?? '').trim() !== '') return short(before.nodeValue ?? '')
    const sibling = at.previousElementSibling
    if (sibling === null) continue
    return sibling.matches(HEADINGS) || holdsControl(sibling) ? '' : textOf(sibling)
  }
  return ''
}

/** What a control is called: by its labels, else by what stands beside it, else by what it says while it is empty. */
export const labelOf = (control: Element): string => {
  const said =
    byIds(control, control.getAttribute('aria-labelledby')) || short(control.getAttribute('aria-label') ?? '')
  const placeholder = control.getAttribute('placeholder') ?? ''
  return (
    said ||
    labelled(control) ||
    besides(control) ||
    (FORMAT.test(placeholder) ? '' : short(placeholder)) ||
    short(control.getAttribute('title') ?? '')
  )
}

/** What a group of radio buttons asks: its legend, or the words before the first of them. */
export const questionOf = (radios: readonly Element[]): string => {
  const [first] = radios
  if (first === undefined) return ''
  let box: Element = first
  while (!radios.every((radio) => box.contains(radio)) && box.parentElement !== null) box = box.parentElement
  const group = box.closest('[role=radiogroup], [role=group]')
  const named =
    group === null
      ? ''
      : byIds(group, group.getAttribute('aria-labelledby')) || (group.getAttribute('aria-label') ?? '')
  const fieldset = box.closest('fieldset')
  const legend = fieldset?.querySelector('legend')
  const alone = fieldset !== null && [...fieldset.querySelectorAll(CONTROLS)].every((one) => radios.includes(one))
  if (named !== '') return short(named)
  if (legend && alone) return textOf(legend)
  const words: string[] = []
  for (const child of box.childNodes) {
    if (child === first || child.contains(first)) break
    words.push(child.nodeType === 1 ? textOf(child as Element) : (child.nodeValue ?? ''))
  }
  return short(words.join(' ')) || besides(box.localName === 'label' ? (box.parentElement ?? box) : box)
}

/** What stands over a control, the nearest first: its row, legends, named groups, headings. */
export const sectionsOf = (control: Element): string[] => {
  const found: string[] = []
  const cell = control.closest('td')
  const rowHead = cell?.closest('tr')?.firstElementChild
  if (cell && rowHead && rowHead !== cell && columnOf(cell) !== '' && !holdsControl(rowHead))
    found.push(textOf(rowHead))
  let level = 7
  for (let at: Element | null = control; at !== null; at = above(at)) {
    if (at.localName === 'fieldset')
      found.push(textOf(at.querySelector('legend') ?? at.ownerDocument.createElement('p')))
    if (/^(group|region|tabpanel|form)$/.test(at.getAttribute('role') ?? '') || at.localName === 'section')
      found.push(byIds(at, at.getAttribute('aria-labelledby')) || short(at.getAttribute('aria-label') ?? ''))
    for (let before = at.previousElementSibling; before !== null; before = before.previousElementSibling) {
      if (at.localName === 'tr') {
        if (before.children.length === 1 && !holdsControl(before)) {
          found.push(textOf(before))
          break
        }
        continue
      }
      const heading = before.matches(HEADINGS) ? before : holdsControl(before) ? null : before.querySelector(HEADINGS)
      if (heading === null || Number(heading.localName[1]) >= level) continue
      level = Number(heading.localName[1])
      found.push(textOf(heading))
    }
  }
  return [...new Set(found.filter(Boolean))].slice(0, 8)
}
