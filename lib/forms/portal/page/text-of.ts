const SILENT = 'script, style, select, textarea, button, option, template, noscript, svg'
const MOST = 400

/** An element's words in one line, without those of controls inside it. Cut at 400 letters. */
export const textOf = (element: Element): string => {
  const parts: string[] = []
  const walk = (node: Node): void => {
    for (const child of node.childNodes) {
      if (child.nodeType === 3) parts.push(child.nodeValue ?? '')
      else if (child.nodeType === 1 && !(child as Element).matches(SILENT)) walk(child)
    }
  }
  walk(element)
  return short(parts.join(' '))
}

export const short = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, MOST)
