const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string): string => text.replace(/[&<>"]/g, (one) => ENTITIES[one] ?? one)

/** Bold, code and links of one line. Links to our own documents lead to their pages; to files of the tree they are plain words. */
const inline = (text: string): string =>
  escaped(text)
    .replace(/`([^`]+)`/g, '<code>$1</code>')
    .replace(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>')
    .replace(
      /\[([^\]]+)\]\(([A-Z-]+)\.md\)/g,
      (_all, words: string, name: string) => `<a href="${name.toLowerCase()}.html">${words}</a>`,
    )
    .replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')

const cells = (line: string): string[] =>
  line
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => inline(cell.trim()))

const table = (lines: readonly string[]): string => {
  const [head = '', , ...rows] = lines
  const row = (line: string, tag: string) =>
    `<tr>${cells(line)
      .map((cell) => `<${tag}>${cell}</${tag}>`)
      .join('')}</tr>`
  return `<table><thead>${row(head, 'th')}</thead><tbody>${rows.map((line) => row(line, 'td')).join('')}</tbody></table>`
}

/** A block of lines between two empty ones. */
const block = (lines: readonly string[]): string => {
  const [first = ''] = lines
  const heading = /^(#{1,4}) (.*)$/.exec(first)
  if (heading !== null) {
    const level = heading[1]?.length ?? 1
    const rest = lines.slice(1)
    return `<h${level}>${inline(heading[2] ?? '')}</h${level}>${rest.length > 0 ? block(rest) : ''}`
  }
  if (first.startsWith('|')) return table(lines)
  const marker = /^(?:- |\d+\. )/
  if (marker.test(first)) {
    const items: string[] = []
    for (const line of lines) {
      if (marker.test(line)) items.push(line.replace(marker, ''))
      else items.push(`${items.pop() ?? ''} ${line.trim()}`)
    }
    const tag = first.startsWith('- ') ? 'ul' : 'ol'
    return `<${tag}>${items.map((item) => `<li>${inline(item)}</li>`).join('')}</${tag}>`
  }
  return `<p>${inline(lines.join(' '))}</p>`
}

/** The Markdown our documents are written in (headings, paragraphs, lists, tables, fenced code) as HTML. Everything else is plain text. */
export const toHtml = (markdown: string): string => {
  const out: string[] = []
  let open: string[] = []
  let code: string[] | null = null
  const close = () => {
    if (open.length > 0) out.push(block(open))
    open = []
  }
  for (const line of markdown.split('\n')) {
    if (line.startsWith('```')) {
      close()
      if (code === null) code = []
      else {
        out.push(`<pre>${escaped(code.join('\n'))}</pre>`)
        code = null
      }
    } else if (code !== null) code.push(line)
    else if (line.trim() === '') close()
    else open.push(line)
  }
  close()
  return out.join('\n')
}
