import { isAction } from './acts'
import { attr, type Box, has } from './box'

const LABELLED = /^(i|em|b|span|svg|img|abbr|mat-icon|ion-icon|td|th)$/
// Labels of what only decorates or operates the page; "Stopped" or "Female" on an icon is what it says.
const UI_LABEL =
  /toggle|toogle|expand|collaps|avatar|logo|photo|picture|icon\b|chevron|arrow|caret|close|sort|drag|accordion|spinner|loading|decorat/i

/** The label of an icon or picture without words of its own, where it is one a person would read; else empty. */
export const iconLabel = (box: Box, titleInside = ''): string => {
  if (!(LABELLED.test(box.tag) || box.role === 'img')) return ''
  const named = ['aria-label', 'alt', 'title'].find((name) => has(box, name))
  const text = named === undefined ? titleInside : attr(box, named)
  return text.trim() === '' || UI_LABEL.test(text) || isAction(text) ? '' : text
}
