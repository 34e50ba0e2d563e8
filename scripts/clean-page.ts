import { type Document, type Element, type Node, NodeFilter, Window } from 'happy-dom'

const DROPPED = 'script, noscript, base, link, meta[http-equiv="refresh"], object, embed, source, track, portal'
/** Attributes that load something, run something or lead somewhere. */
const LOADS = /^(?:src|srcset|href|action|formaction|poster|background|ping|cite|data|xlink:href)$/i
const OWN = /^(?:#|data:image\/)/i
const STYLE_LOADS = /@import[^;]*;?|url\(\s*(?!['"]?data:)[^)]*\)/gi

export interface CleanedPage {
  html: string
  /** The page's text, hidden parts and attributes included: what must be searched for real people. */
  text: string
  lang: string
}

/**
 * A saved page without anything that runs, loads or leads outside: scripts, links, handlers, remote images. Style sheets in the
 * page stay, since they decide what is visible; linked ones are lost, and are to be saved into the page first.
 */
export const cleanPage = (saved: string): CleanedPage => {
  const window = new Window({ settings: { disableJavaScriptEvaluation: true, disableCSSFileLoading: true } })
  const { document } = window
  document.write(saved)
  for (const element of document.querySelectorAll(DROPPED)) element.remove()
  dropComments(document)
  for (const frame of document.querySelectorAll('iframe:not([srcdoc])')) frame.removeAttribute('src')
  for (const element of document.querySelectorAll('*')) cleanElement(element)
  for (const sheet of document.querySelectorAll('style'))
    sheet.textContent = (sheet.textContent ?? '').replaceAll(STYLE_LOADS, '')
  const html = `<!doctype html>\n${document.documentElement.outerHTML}\n`
  const page: CleanedPage = { html, text: wordsIn(document), lang: document.documentElement.getAttribute('lang') ?? '' }
  window.close()
  return page
}

const cleanElement = (element: Element): void => {
  for (const { name, value: written } of [...element.attributes]) {
    const value = written ?? ''
    if (/^on/i.test(name) || (LOADS.test(name) && !OWN.test(value.trim()))) element.removeAttribute(name)
    else if (name === 'style') element.setAttribute('style', value.replaceAll(STYLE_LOADS, ''))
    else if (name === 'srcdoc') element.setAttribute('srcdoc', cleanPage(value).html)
  }
}

/** Comments hold server names, template paths, sometimes a record number. */
const dropComments = (document: Document): void => {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_COMMENT)
  const comments: Node[] = []
  for (let at = walker.nextNode(); at; at = walker.nextNode()) comments.push(at)
  for (const comment of comments) comment.parentNode?.removeChild(comment)
}

const wordsIn = (document: Document): string => {
  const attributes = [...document.querySelectorAll('*')].flatMap((element) =>
    [...element.attributes].filter(({ name }) => name !== 'style' && name !== 'class').map(({ value }) => value),
  )
  return [document.documentElement.textContent ?? '', ...attributes].join('\n')
}
