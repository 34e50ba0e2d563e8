/** The first label of a form field. */
export type LabelOf = (field: Element) => Element | undefined

/**
 * Labels asked once for all fields: a field's own `labels` goes through the whole document each time, which took ten thousand fields a
 * quarter of a minute.
 */
export const labelsOf = (): LabelOf => {
  const known = new WeakMap<Node, ReadonlyMap<Element, Element>>()
  return (field) => {
    const root = field.getRootNode()
    let labels = known.get(root)
    if (!labels) {
      labels = labelsIn(root as Document | ShadowRoot)
      known.set(root, labels)
    }
    return labels.get(field)
  }
}

const labelsIn = (root: Document | ShadowRoot): ReadonlyMap<Element, Element> => {
  const labels = new Map<Element, Element>()
  for (const label of root.querySelectorAll('label')) {
    const { control } = label
    if (control && !labels.has(control)) labels.set(control, label)
  }
  return labels
}
