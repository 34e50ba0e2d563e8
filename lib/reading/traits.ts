/** What the class of an element says of its part in the page. */
export interface Traits {
  /** The first of its classes; empty without any. */
  readonly kind: string
  /** Names what stands next to it. */
  readonly label: boolean
  /** Is or may be a row of tabs. */
  readonly tabs: boolean
  /** Is or may be a pager. */
  readonly pages: boolean
  /** Turns while something loads. */
  readonly busy: boolean
}

const LABEL_CLASS = /(^|[-_\s])(label|key|term|caption|fieldname|field-name|lbl)s?($|[-_\s\d])/i
const TABS_CLASS = /(^|[\s_-])(nav-tabs|nav-pills|tabs|tab-?list|tabbar|tab-?bar)(\s|$)/i
const PAGES_CLASS = /(^|[\s_-])(pagination|paginator|paging|pager|gridpager)([\s_-]|$)/i
const BUSY_CLASS =
  /(^|[\s_-])(spinner|skeleton|shimmer|loader|loading|circular-progress|linear-progress|is-loading)([\s_-]|$)/i

/** What a class attribute says. */
export const traitsOf = (name: string): Traits => {
  const spaced = name.replace(/([a-z])([A-Z])/g, '$1-$2')
  return {
    kind: name.trim().split(/\s+/, 1)[0] ?? '',
    label: LABEL_CLASS.test(spaced),
    tabs: TABS_CLASS.test(name),
    pages: PAGES_CLASS.test(spaced),
    busy: BUSY_CLASS.test(spaced),
  }
}
