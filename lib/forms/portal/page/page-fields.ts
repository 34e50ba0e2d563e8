import type { PortalField } from '../portal-field'
import { type Control, canFill, isSeen, type Seen } from './can-fill'
import { labelOf, questionOf, sectionsOf } from './label-of'
import { short, textOf } from './text-of'

/** A field of the page with the elements that make it: one, or the radio buttons of a group. */
export interface PageField {
  field: Omit<PortalField, 'frame'>
  elements: readonly Element[]
}

const MOST_FIELDS = 500
const MOST_ELEMENTS = 50_000
const CONTROLS = 'input, select, textarea'
const EMPTY_CHOICE =
  /^\W*$|^(-|–|—)|^(please |select|choose|choisi|choix|s[ée]lection|kies|maak |veuillez|none selected)/i

type RootOf = (element: Element) => ShadowRoot | null

/** Every control and home-made list of a page, in its order, inside shadow roots too. */
const controlsOf = (document: Document, rootOf: RootOf): Element[] => {
  const found: Element[] = []
  let left = MOST_ELEMENTS
  const walk = (root: Document | ShadowRoot): void => {
    for (const element of root.querySelectorAll('*')) {
      if (left-- <= 0) return
      if (element.matches(CONTROLS) || element.getAttribute('role') === 'combobox') found.push(element)
      const inside = element.localName.includes('-') || element.shadowRoot ? rootOf(element) : null
      if (inside !== null) walk(inside)
    }
  }
  walk(document)
  return found
}

const kindOf = (control: Control): PortalField['kind'] => {
  if (control.localName === 'select') return (control as HTMLSelectElement).multiple ? 'custom' : 'select'
  // What is typed into a list of suggestions may count for nothing until it is chosen there.
  if (control.getAttribute('role') === 'combobox' || /list|both/.test(control.getAttribute('aria-autocomplete') ?? ''))
    return 'custom'
  if (control.type === 'radio' || control.type === 'checkbox') return control.type
  return 'text'
}

const optionsOf = (control: Element, radios: readonly Element[]): PortalField['options'] => {
  if (control.localName === 'select')
    return [...(control as HTMLSelectElement).options].slice(0, 500).map(({ value, text }) => ({
      value: short(value),
      text: short(text),
    }))
  return radios.map((radio) => ({
    value: short((radio as HTMLInputElement).value),
    text: labelOf(radio) || after(radio),
  }))
}

const after = ({ nextSibling }: Element): string => short(nextSibling?.nodeValue ?? '')

/** What a field holds already. A list still showing its invitation to choose holds nothing. */
export const heldBy = (elements: readonly Element[]): string => {
  const [first] = elements as readonly Control[]
  if (first === undefined) return ''
  if (first.localName === 'select') {
    const { selectedOptions, selectedIndex } = first as HTMLSelectElement
    const [chosen] = selectedOptions
    if (chosen === undefined || chosen.value === '' || (selectedIndex === 0 && EMPTY_CHOICE.test(chosen.text.trim())))
      return ''
    return short(chosen.text) || '?'
  }
  if (first.type === 'checkbox') return (first as HTMLInputElement).checked ? '✓' : ''
  if (first.type === 'radio') {
    const checked = elements.find((radio) => (radio as HTMLInputElement).checked)
    return checked === undefined ? '' : labelOf(checked) || after(checked) || '?'
  }
  return short(first.value ?? '')
}

const describe = (id: number, elements: readonly Element[]): PageField => {
  const [first] = elements as readonly Control[]
  if (first === undefined) throw new Error('a field has an element')
  const custom = !first.matches(CONTROLS)
  const kind = custom ? 'custom' : kindOf(first)
  const label = kind === 'radio' ? questionOf(elements) : labelOf(first)
  const maxLength = first.getAttribute('maxlength')
  return {
    field: {
      id,
      kind,
      type: first.localName === 'input' ? first.type.slice(0, 40) : first.localName === 'textarea' ? 'textarea' : '',
      label,
      sections: sectionsOf(first).filter((section) => section !== label),
      name: short(first.getAttribute('name') ?? ''),
      placeholder: short(first.getAttribute('placeholder') ?? ''),
      pattern: short(first.getAttribute('pattern') ?? ''),
      maxLength: maxLength === null || !/^\d+$/.test(maxLength) ? null : Number(maxLength),
      options: custom ? [] : optionsOf(first, kind === 'radio' ? elements : []),
      required: first.hasAttribute('required') || first.getAttribute('aria-required') === 'true',
      holds: custom ? textOf(first) : heldBy(elements),
      lang: (first.closest('[lang]') ?? first.ownerDocument.documentElement).getAttribute('lang')?.slice(0, 40) ?? '',
    },
    elements,
  }
}

/** The fields of a page that a person could fill now. What cannot be seen, is closed or is secret is left out. At most 500. */
export const pageFields = (document: Document, rootOf: RootOf): PageField[] => {
  const groups: Element[][] = []
  const radios = new Map<string, Element[]>()
  const scopes: Node[] = []
  const seen: Seen = new Map()
  for (const element of controlsOf(document, rootOf)) {
    const control = element as Control
    const custom = !element.matches(CONTROLS)
    if (custom ? !isSeen(element, seen) : !canFill(control, seen)) continue
    if (custom || control.type !== 'radio' || control.name === '') {
      groups.push([element])
      continue
    }
    const scope = element.closest('form') ?? element.getRootNode()
    if (!scopes.includes(scope)) scopes.push(scope)
    const key = `${scopes.indexOf(scope)} ${control.name}`
    const group = radios.get(key)
    if (group !== undefined) group.push(element)
    else {
      const fresh = [element]
      radios.set(key, fresh)
      groups.push(fresh)
    }
  }
  return groups.slice(0, MOST_FIELDS).map((elements, id) => describe(id, elements))
}
