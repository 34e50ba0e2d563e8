import { isAction } from './acts'
import type { Box } from './box'

const LABELLED = /^(i|em|b|span|svg|img|abbr|mat-icon|ion-icon|td|th)$/
// Labels of what only decorates or operates the page; "Stopped" or "Female" on an icon is what it says.
const UI_LABEL =
  /toggle|toogle|expand|collaps|avatar|logo|photo|picture|icon\b|chevron|arrow|caret|close|sort|drag|accordion|spinner|loading|decorat/i

/** The label of an icon or picture without words of its own, where it is one a person would read; else empty. */
export const iconLabel = ({ element, tag, role }: Box): string => {
  if (!element.hasAttributes() || !(LABELLED.test(tag) || role === 'img')) return ''
  const text =
    element.getAttribute('aria-label') ??
    element.getAttribute('alt') ??
    element.getAttribute('title') ??
    (tag === 'svg' ? element.querySelector('title')?.textContent : null) ??
    ''
  return text.trim() === '' || UI_LABEL.test(text) || isAction(text) ? '' : text
}
