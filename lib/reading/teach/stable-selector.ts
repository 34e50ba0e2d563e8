/** A word that a program made up for one build or one page: more than one digit, or long and without a vowel to say it by. */
const isMadeUp = (word: string): boolean =>
  /\d.*\d/.test(word) ||
  word.length > 40 ||
  !/^[a-z][\w-]*$/i.test(word) ||
  (word.length > 4 && !/[aeiouy]/i.test(word))

const SKIPPED_DATA = /^data-(?:v-|react|reactid|ng|key|index|row|id$|value)/

/**
 * What names an element for long: its id, `data-` attributes, role and classes, as parts of a selector, the surest first. Words
 * that look generated are left out, and so are those of a state a click changes.
 */
export const stableMarks = (element: Element): string[] => {
  const id = element.getAttribute('id') ?? ''
  const data = [...element.attributes].flatMap(({ name, value }) =>
    name.startsWith('data-') && !SKIPPED_DATA.test(name) && (value === '' || !isMadeUp(value))
      ? [value === '' ? `[${name}]` : `[${name}="${value}"]`]
      : [],
  )
  const role = element.getAttribute('role')
  const classes = [...element.classList].filter((one) => !isMadeUp(one) && !PASSING.test(one))
  return [
    ...(id !== '' && !isMadeUp(id) ? [`#${id}`] : []),
    ...data,
    ...classes.map((one) => `.${one}`),
    ...(role !== null && /^[a-z]+$/.test(role) ? [`[role="${role}"]`] : []),
  ]
}

const PASSING =
  /^(?:is-|has-)?(?:active|selected|hover|focus(?:ed|-within)?|open|expanded|current|odd|even|first|last)$/i

/** A short selector that finds this element and no other inside `within`, or null when its place cannot be told. */
export const selectorFor = (element: Element, within: Element | Document): string | null => {
  const tag = element.localName
  const marks = stableMarks(element)
  const own = marks.map((mark) => (mark.startsWith('#') ? mark : `${tag}${mark}`))
  const plain = `${tag}${marks.filter((mark) => mark.startsWith('.')).join('')}`
  const short = [...own, plain].find((selector) => finds(within, selector, element))
  if (short !== undefined) return short
  const { parentElement } = element
  if (parentElement === null) return finds(within, tag, element) ? tag : null
  const step = stepTo(element, parentElement)
  if (parentElement === within) return `:scope > ${step}`
  const above = selectorFor(parentElement, within)
  return above === null ? null : `${above} > ${step}`
}

/** The element among its siblings: its tag, and its place where others have the same. */
export const stepTo = (element: Element, parent: Element): string => {
  const tag = element.localName
  const alike = [...parent.children].filter((one) => one.localName === tag)
  return alike.length === 1 ? tag : `${tag}:nth-of-type(${alike.indexOf(element) + 1})`
}

const finds = (within: Element | Document, selector: string, element: Element): boolean => {
  const found = within.querySelectorAll(selector)
  return found.length === 1 && found[0] === element
}
