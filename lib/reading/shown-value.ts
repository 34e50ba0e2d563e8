/** What a form control shows, lines apart by line feeds; null for an element that is none. */
export const shownValue = (element: Element, tag: string): string | null => {
  switch (tag) {
    case 'input':
      return inputValue(element as HTMLInputElement)
    case 'select': {
      const { size, options } = element as HTMLSelectElement
      // A list box shows all its options at once; a drop-down only the chosen one.
      const shown = size > 1 ? [...options] : [...options].filter((option) => option.selected)
      return shown.map((option) => option.label || option.text).join('\n')
    }
    case 'textarea':
      return (element as HTMLTextAreaElement).value
    case 'meter':
    case 'progress':
      return ''
    default:
      return null
  }
}

const inputValue = ({ type, value }: HTMLInputElement): string =>
  /^(checkbox|radio|image|file|password|range|color)$/.test(type) ? '' : value
