import type { Traits } from './look'

const LABEL_CLASS = /(^|[-_\s])(label|key|term|caption|fieldname|field-name|lbl)s?($|[-_\s\d])/i
const STATES = ['aria-expanded', 'aria-busy', 'aria-pressed', 'aria-selected']
const TABS_CLASS = /(^|[\s_-])(nav-tabs|nav-pills|tabs|tab-?list|tabbar|tab-?bar)(\s|$)/i
const BUSY_CLASS =
  /(^|[\s_-])(spinner|skeleton|shimmer|loader|loading|circular-progress|linear-progress|is-loading)([\s_-]|$)/i
const NONE: Traits = {
  hidden: false,
  kind: '',
  label: false,
  titled: false,
  editable: false,
  stateful: false,
  tabs: false,
  busy: false,
}

/** What an element's attributes say of its part in the page; computed once for all elements with the same attributes. */
export const traitsOf = (element: Element): Traits => {
  if (!element.hasAttributes()) return NONE
  const name = element.getAttribute('class') ?? ''
  const role = element.getAttribute('role')
  const spaced = name.replace(/([a-z])([A-Z])/g, '$1-$2')
  return {
    hidden: element.hasAttribute('hidden'),
    kind: name.trim().split(/\s+/, 1)[0] ?? '',
    label: LABEL_CLASS.test(spaced),
    titled: element.hasAttribute('title'),
    editable: element.getAttribute('contenteditable') === 'true',
    stateful: STATES.some((state) => element.hasAttribute(state)),
    tabs: role === 'tablist' || TABS_CLASS.test(name),
    busy:
      element.getAttribute('aria-busy') === 'true' ||
      (role === 'progressbar' && !element.hasAttribute('aria-valuenow')) ||
      BUSY_CLASS.test(spaced),
  }
}
