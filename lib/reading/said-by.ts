import { type LabelOf, labelsOf } from './label-of'

/** Attributes that the later steps ask about; class and role are part of an element's look, ids are sent by themselves. */
export const SENT: ReadonlySet<string> = new Set(
  [
    'title alt type name placeholder open disabled readonly border width height colspan rowspan contenteditable row-index',
    'row-id data-rowindex aria-label aria-rowindex aria-colindex aria-colspan aria-rowcount aria-setsize aria-level aria-busy',
    'aria-expanded aria-selected aria-current aria-pressed aria-checked aria-haspopup aria-disabled aria-readonly aria-valuenow',
  ]
    .join(' ')
    .split(' '),
)
const OWN_FRAME = /^(chrome|moz)-extension:/
export const FIELD = /^(input|select|textarea)$/

/**
 * What an element's attributes say to the later steps, as lines of name, tab and value, each line after a line feed; elements that say
 * the same give the same text. With what no attribute says as it stands: a tick, a label's words, those that another element lends.
 */
export const saidBy = (
  element: Element,
  tag: string,
  names: readonly string[],
  labelOf: LabelOf = labelsOf(),
): string => {
  let said = ''
  for (const name of names) {
    if (SENT.has(name)) said += `\n${name}\t${inLine(element.getAttribute(name) ?? '')}`
    else if (name === 'aria-labelledby') said += `\nlabelled-by\t${lent(element)}`
    else if (name === 'src' && OWN_FRAME.test(element.getAttribute(name) ?? '')) said += '\nours\ttrue'
  }
  if (tag === 'a' && names.length > 0) said += '\nlinks\ttrue'
  if (tag === 'label' && isClosedTab(element as HTMLLabelElement)) said += '\nclosed-tab\ttrue'
  return FIELD.test(tag) ? said + ofField(element as HTMLInputElement, labelOf) : said
}

/** The attributes that `saidBy` wrote. */
export const attributesIn = (said: string): Record<string, string> => {
  const attributes: Record<string, string> = {}
  for (const line of said.split('\n')) {
    const [name = '', value = ''] = line.split('\t', 2)
    if (name !== '') attributes[name] = value
  }
  return attributes
}

/** What a row says in the attributes of one element, put together as `saidBy` does: pieces as they stand, and numbers of its values. */
export const saidIn = (pieces: readonly (string | number)[], values: readonly string[]): string =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : inLine(values[piece] ?? ''))).join('')

/** Tabs made of markup alone: the label of a radio button that is not chosen, before something that has words and is not shown. */
const isClosedTab = (label: HTMLLabelElement): boolean => {
  const button = label.control as HTMLInputElement | null
  if (button?.type !== 'radio' || button.checked) return false
  for (let next = label.nextElementSibling; next; next = next.nextElementSibling)
    if (!FIELD.test(next.localName) && next.localName !== 'label' && isUnseen(next)) return true
  return false
}

const isUnseen = (element: Element): boolean => !element.checkVisibility() && /\S/.test(element.textContent ?? '')

/** The words another element lends as a name. */
const lent = (element: Element): string => {
  const root = element.getRootNode() as Document | ShadowRoot
  const ids = (element.getAttribute('aria-labelledby') ?? '').split(/\s+/)
  return inLine(ids.map((id) => (id === '' ? '' : (root.getElementById?.(id)?.textContent ?? ''))).join(' '))
}

/** What a form field's attributes do not say as they stand: its label, its kind, its tick. */
const ofField = (field: HTMLInputElement, labelOf: LabelOf): string => {
  const { type, checked } = field
  const label = inLine(labelOf(field)?.textContent ?? '')
  return `${label === '' ? '' : `\nlabel-text\t${label}`}\ntype\t${type}${checked === undefined ? '' : `\nticked\t${checked}`}`
}

/** A value on one line, as it is written down. */
export const inLine = (text: string): string => (/\s\s|[^\S ]/.test(text) ? text.replace(/\s+/g, ' ').trim() : text)
