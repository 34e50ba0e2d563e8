import type { Write } from '../portal-field'
import { type Control, canFill } from './can-fill'
import { labelOf } from './label-of'
import { heldBy, type PageField } from './page-fields'

export type Put = 'filled' | 'changed' | 'refused'
/** Puts back what a field held. */
export type Undo = () => void

const tell = (element: Element, ...types: string[]): void => {
  const view = element.ownerDocument.defaultView ?? globalThis
  for (const type of types) element.dispatchEvent(new view.Event(type, { bubbles: true, composed: true }))
}

const typeInto = (element: Control, text: string): void => {
  element.focus()
  element.value = text
  tell(element, 'input', 'change')
  element.blur()
}

const choose = (element: HTMLSelectElement, index: number): void => {
  element.focus()
  element.selectedIndex = index
  tell(element, 'input', 'change')
  element.blur()
}

/** Pressed rather than set: pages listen for the press. A radio button that nothing replaces can only be set back. */
const check = (element: HTMLInputElement, checked: boolean): void => {
  if (element.checked === checked) return
  if (checked || element.type === 'checkbox') {
    element.click()
    return
  }
  element.checked = false
  tell(element, 'input', 'change')
}

/**
 * Puts one value into a field as a person would: the page hears of it by the events it knows. `changed` when the field no longer is
 * what was shown (it was filled, renamed or closed since); `refused` when the value does not go in. Gives back how to undo it.
 */
export const putWrite = ({ field, elements }: PageField, write: Write): { put: Put; undo: Undo | null } => {
  const controls = elements as readonly Control[]
  const [first] = controls
  const same = controls.every((control) => canFill(control)) && heldBy(elements) === field.holds
  // A radio group is called by what stands over it; its buttons are what could be swapped.
  if (first === undefined || !same || (field.kind !== 'radio' && labelOf(first) !== field.label))
    return { put: 'changed', undo: null }
  switch (write.do) {
    case 'type': {
      const before = first.value
      typeInto(first, write.text)
      if (first.value !== write.text) {
        typeInto(first, before)
        return { put: 'refused', undo: null }
      }
      return { put: 'filled', undo: () => typeInto(first, before) }
    }
    case 'choose': {
      if (first.localName === 'select') {
        const list = first as HTMLSelectElement
        const before = list.selectedIndex
        if (list.options[write.option]?.text.trim() !== field.options[write.option]?.text)
          return { put: 'changed', undo: null }
        choose(list, write.option)
        return { put: 'filled', undo: () => choose(list, before) }
      }
      const radios = controls as readonly HTMLInputElement[]
      const wanted = radios[write.option]
      const before = radios.find((radio) => radio.checked)
      if (wanted === undefined) return { put: 'refused', undo: null }
      check(wanted, true)
      return { put: 'filled', undo: () => (before === undefined ? check(wanted, false) : check(before, true)) }
    }
    case 'tick': {
      const box = first as HTMLInputElement
      if (field.kind !== 'checkbox' || field.required) return { put: 'refused', undo: null }
      check(box, true)
      return { put: 'filled', undo: () => check(box, false) }
    }
  }
}
