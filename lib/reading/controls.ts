import type { Control } from './box'

/** A control of the page and what a person reads in it. */
export interface ControlValue {
  control: Control
  text: string
}

const TICK = /^(checkbox|radio)$/
const SEARCH_WORDS = /search|recherch|zoek|find|such/i

const isSearch = (element: Element): boolean =>
  element.getAttribute('type') === 'search' ||
  /^(searchbox)$/.test(element.getAttribute('role') ?? '') ||
  ['placeholder', 'name', 'aria-label', 'id'].some((name) => SEARCH_WORDS.test(element.getAttribute(name) ?? ''))

const isLocked = (element: Element): boolean =>
  element.hasAttribute('disabled') ||
  element.hasAttribute('readonly') ||
  element.getAttribute('aria-readonly') === 'true'

const inputValue = (element: HTMLInputElement): ControlValue => {
  const type = element.type
  if (TICK.test(type)) {
    return { control: { kind: 'check', editable: !isLocked(element), checked: element.checked }, text: '' }
  }
  if (type === 'button' || type === 'submit' || type === 'reset') {
    return { control: { kind: 'button', editable: false }, text: element.value }
  }
  if (type === 'image' || type === 'file' || type === 'password' || type === 'range' || type === 'color') {
    return { control: { kind: 'other', editable: false }, text: '' }
  }
  return { control: { kind: 'text', editable: !isLocked(element), search: isSearch(element) }, text: element.value }
}

const selectValue = (element: HTMLSelectElement): ControlValue => {
  // A list box shows all its options at once; a drop-down only the chosen one.
  const shown = element.size > 1 ? [...element.options] : [...element.options].filter((option) => option.selected)
  return {
    control: { kind: 'select', editable: !isLocked(element) },
    text: shown.map((option) => option.label || option.text).join('\v'),
  }
}

/** What a form control shows; null for an element that is none. */
export const readControl = (element: Element, tag: string): ControlValue | null => {
  switch (tag) {
    case 'input':
      return inputValue(element as HTMLInputElement)
    case 'select':
      return selectValue(element as HTMLSelectElement)
    case 'textarea':
      return {
        control: { kind: 'text', editable: !isLocked(element), search: isSearch(element) },
        text: (element as HTMLTextAreaElement).value.replace(/\n/g, '\v'),
      }
    case 'meter':
    case 'progress':
      return { control: { kind: 'other', editable: false }, text: '' }
    default:
      return null
  }
}

/** A control by its role or tag whose text is its content: buttons, links, tabs, switches. */
export const controlByRole = (element: Element, tag: string, role: string, editable: boolean): Control | undefined => {
  switch (role || tag) {
    case 'button':
    case 'menuitem':
    case 'summary':
      return { kind: 'button', editable: false }
    case 'a':
    case 'link':
      return { kind: 'link', editable: false }
    case 'tab':
      return { kind: 'tab', editable: false }
    case 'checkbox':
    case 'radio':
    case 'switch':
    case 'menuitemcheckbox':
    case 'menuitemradio':
      return { kind: 'check', editable: !isLocked(element), checked: element.getAttribute('aria-checked') === 'true' }
    case 'textbox':
    case 'searchbox':
    case 'spinbutton':
      return { kind: 'text', editable: !isLocked(element), search: role === 'searchbox' }
    default:
      return editable ? { kind: 'text', editable } : undefined
  }
}
