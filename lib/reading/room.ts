/** Whether an element's text does not fit in it. */
export const isCut = (element: Element): boolean =>
  element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 2

/** What the markup says of an element's size, where no layout exists. */
export const writtenSize = (element: Element): { left: number; top: number; width: number; height: number } => {
  const { style } = element as HTMLElement
  const of = (name: 'width' | 'height'): number =>
    Number.parseInt(style?.[name] || element.getAttribute(name) || '0', 10) || 0
  return { left: 0, top: 0, width: of('width'), height: of('height') }
}
