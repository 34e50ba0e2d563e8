import { attr, type Box, type Control, has } from './box'

const SEARCH_WORDS = /search|recherch|zoek|find|such/i

const isSearch = (box: Box): boolean =>
  attr(box, 'type') === 'search' ||
  box.role === 'searchbox' ||
  [attr(box, 'placeholder'), attr(box, 'name'), attr(box, 'aria-label'), box.id].some((name) => SEARCH_WORDS.test(name))

const isLocked = (box: Box): boolean =>
  has(box, 'disabled') || has(box, 'readonly') || attr(box, 'aria-readonly') === 'true'

const inputOf = (box: Box): Control => {
  switch (attr(box, 'type')) {
    case 'checkbox':
    case 'radio':
      return { kind: 'check', editable: !isLocked(box), checked: attr(box, 'ticked') === 'true' }
    case 'button':
    case 'submit':
    case 'reset':
      return { kind: 'button', editable: false }
    case 'image':
    case 'file':
    case 'password':
    case 'range':
    case 'color':
      return { kind: 'other', editable: false }
    default:
      return { kind: 'text', editable: !isLocked(box), search: isSearch(box) }
  }
}

/** A form control by its tag, whose value is its text; undefined for a box that is none. */
export const fieldOf = (box: Box): Control | undefined => {
  switch (box.tag) {
    case 'input':
      return inputOf(box)
    case 'select':
      return { kind: 'select', editable: !isLocked(box) }
    case 'textarea':
      return { kind: 'text', editable: !isLocked(box), search: isSearch(box) }
    case 'meter':
    case 'progress':
      return { kind: 'other', editable: false }
    default:
      return undefined
  }
}

/** A control by its role or tag whose text is its content: buttons, links, tabs, switches. */
export const controlByRole = (box: Box): Control | undefined => {
  switch (box.role || box.tag) {
    case 'button':
    case 'menuitem':
    case 'summary':
      return { kind: 'button', editable: false }
    case 'a':
      // Without any attribute it leads nowhere: words like others.
      return has(box, 'links') ? { kind: 'link', editable: false } : undefined
    case 'link':
      return { kind: 'link', editable: false }
    case 'tab':
      return { kind: 'tab', editable: false }
    case 'checkbox':
    case 'radio':
    case 'switch':
    case 'menuitemcheckbox':
    case 'menuitemradio':
      return { kind: 'check', editable: !isLocked(box), checked: attr(box, 'aria-checked') === 'true' }
    case 'textbox':
    case 'searchbox':
    case 'spinbutton':
      return { kind: 'text', editable: !isLocked(box), search: box.role === 'searchbox' }
    default:
      return attr(box, 'contenteditable') === 'true' ? { kind: 'text', editable: true } : undefined
  }
}
