import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { Window } from 'happy-dom'
import { type Match, matchFields } from '../../../../lib/forms/portal/match-fields'
import { type PageField, pageFields } from '../../../../lib/forms/portal/page/page-fields'
import { putWrite } from '../../../../lib/forms/portal/page/put-write'
import { carried } from './carried'

const FOLDER = 'tests/portals'

/** The portals of a folder; a frame's own document belongs to the portal of its number. */
export const portals = (folder = ''): string[] =>
  readdirSync(join(FOLDER, folder))
    .filter((file) => file.endsWith('.html') && !file.includes('-inner-'))
    .map((file) => join(FOLDER, folder, file))

const framesOf = (file: string): string[] =>
  readdirSync(dirname(file))
    .filter((one) => one.startsWith(basename(file).slice(0, 3)) && one.endsWith('.html'))
    .sort((a, b) => Number(a.includes('-inner-')) - Number(b.includes('-inner-')))
    .map((one) => join(dirname(file), one))

/** The document of a saved page; declarative shadow roots, which this DOM does not know, are opened by hand. */
export const documentOf = (html: string): Document => {
  const window = new Window({ url: 'https://portal.test/' })
  window.document.write(html)
  const document = window.document as unknown as Document
  for (const template of document.querySelectorAll('template[shadowrootmode]')) {
    const root = template.parentElement?.attachShadow({ mode: 'open' })
    if (root) root.innerHTML = template.innerHTML
    template.remove()
  }
  return document
}

export interface Outcome {
  wrong: string[]
  filled: number
  fillable: number
  missed: string[]
}

const truthOf = ({ elements }: PageField): string => elements[0]?.getAttribute('data-truth') ?? 'none'
const linkIdOf = ({ answer }: Match): string =>
  answer.row === undefined ? answer.id : `${answer.item.linkId}#${answer.row.nth}`

/** Whether what stands in a field now is what the page says it should be. */
const valueFits = ({ elements }: PageField): boolean => {
  const [first] = elements as HTMLInputElement[]
  if (first === undefined) return false
  if (first.type === 'radio')
    return elements.some((one) => (one as HTMLInputElement).checked && one.hasAttribute('data-right'))
  const expected = first.getAttribute('data-expect')
  return expected === null || first.value === expected
}

/** Everything assisted fill would do to a mock portal, held against the page's own truth. */
export const fillPortal = (file: string): Outcome => {
  const documents = framesOf(file).map((one) => documentOf(readFileSync(one, 'utf8')))
  const form = documents[0]?.documentElement.getAttribute('data-form') ?? ''
  const read = documents.flatMap((document, frame) =>
    pageFields(document, (element) => element.shadowRoot).map((one) => ({ ...one, frame })),
  )
  const { matches } = matchFields(
    read.map(({ field, frame }) => ({ ...field, frame })),
    carried(form),
  )
  const outcome: Outcome = { wrong: [], filled: 0, fillable: 0, missed: [] }
  const done = new Set<PageField>()
  for (const match of matches) {
    const target = read.find(({ field, frame }) => field.id === match.field.id && frame === match.field.frame)
    if (target === undefined || match.field.holds !== '') continue
    const { put } = putWrite(target, match.write)
    done.add(target)
    const right = truthOf(target) === linkIdOf(match) && valueFits(target)
    if (put === 'filled' && right) outcome.filled++
    else
      outcome.wrong.push(
        `${basename(file)}: ${match.field.label || match.field.name} ← ${match.answer.id} "${match.shown}" (${put})`,
      )
  }
  const wanted = documents.flatMap((document) => allWithTruth(document))
  outcome.fillable = wanted.length
  const got = new Set([...done].flatMap(({ elements }) => elements))
  outcome.missed = wanted
    .filter((element) => !got.has(element))
    .map((element) => `${basename(file)}: ${element.getAttribute('data-truth')}`)
  return outcome
}

/** Fields that could be filled by what the page says; a radio group counts once, by its right button. */
const allWithTruth = (root: Document | ShadowRoot): Element[] =>
  [...root.querySelectorAll('*')].flatMap((element) => {
    const inside = element.shadowRoot ? allWithTruth(element.shadowRoot) : []
    const truth = element.getAttribute('data-truth')
    const counts = truth !== null && truth !== 'none' && !element.hasAttribute('data-filled')
    const radio = element.getAttribute('type') === 'radio'
    return [...(counts && (!radio || element.hasAttribute('data-right')) ? [element] : []), ...inside]
  })
