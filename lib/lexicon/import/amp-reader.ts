import { SaxesParser } from 'saxes'
import type { ImportedProduct, Skipped } from './imported-product'
import { type AmpDraft, isLater, newAmp, productOfAmp } from './sam-amp'

/** Takes XML text piece by piece and hands out each Amp as it ends; holds one Amp and no more. */
export interface AmpReader {
  write(text: string): void
  close(): void
  /** The root element's local name, once it was seen. */
  root(): string | undefined
}

const LANGUAGES = new Set(['Fr', 'Nl', 'De', 'En'])
const READ = new Set(['OfficialName', 'MedicineType', 'Type'])
const NAME_PARENTS = new Set(['Name', 'PrescriptionName', 'PrescriptionNameFamhp', 'AbbreviatedName'])

interface Open {
  tag: string
  attributes: Record<string, string>
}

/**
 * Reads the export of actual medicines of Belgium's SAM v2 by local names: the prefixes are arbitrary. Only what names a product and
 * its substances is kept. Throws on malformed XML.
 */
export function ampReader(take: (product: ImportedProduct | Skipped) => void): AmpReader {
  const stack: Open[] = []
  let root: string | undefined
  let amp: AmpDraft | undefined
  let text = ''
  /** Most texts of the export are leaflets and comments: they are not even put together. */
  let isRead = false
  let period = { from: '', to: '' }
  let texts: string[] = []
  let type = ''
  let ingredient = { active: false, names: [] as string[], equivalents: [] as string[] }
  let spelt: string[] = []
  let codes: string[] = []

  const above = (n: number): Open | undefined => stack[stack.length - 1 - n]
  const within = (tag: string): Open | undefined => stack.findLast((one) => one.tag === tag)

  const opened = (tag: string, attributes: Record<string, string>): void => {
    if (tag === 'Amp' && stack.length === 2) amp = newAmp(attributes.code ?? '')
    else if (tag === 'Data') {
      period = { from: attributes.from ?? '', to: attributes.to ?? '' }
      texts = []
      type = ''
      codes = []
      spelt = []
    } else if (tag === 'Atc' && above(1)?.tag === 'Data' && attributes.code !== undefined) codes.push(attributes.code)
    else if (tag === 'RealActualIngredient') ingredient = { active: false, names: [], equivalents: [] }
  }

  const endOfData = (draft: AmpDraft): void => {
    const owner = above(1)
    if (owner?.tag === 'Amp') {
      if (texts.length > 0) draft.names.push({ ...period, texts })
      if (type !== '') draft.types.push({ ...period, type })
    } else if (owner?.tag === 'Ampp') {
      const key = owner.attributes.ctiExtended ?? ''
      const held = draft.atc.get(key)
      if (held === undefined || isLater(period, held)) draft.atc.set(key, { ...period, codes })
    } else if (owner?.tag === 'RealActualIngredientEquivalent') ingredient.equivalents.push(...spelt)
    else if (owner?.tag === 'RealActualIngredient') {
      const key = `${within('AmpComponent')?.attributes.sequenceNr ?? ''}/${owner.attributes.rank ?? ''}`
      const held = draft.ingredients.get(key)
      if (held === undefined || isLater(period, held))
        draft.ingredients.set(key, { ...period, active: ingredient.active, names: spelt })
    }
  }

  /** The moiety a salt is equivalent to stands after the salt: it comes first among the spellings. */
  const endOfIngredient = (draft: AmpDraft, owner: Open): void => {
    const key = `${within('AmpComponent')?.attributes.sequenceNr ?? ''}/${owner.attributes.rank ?? ''}`
    const held = draft.ingredients.get(key)
    if (held !== undefined) held.names = [...ingredient.equivalents, ...held.names]
  }

  const textEnded = (draft: AmpDraft, tag: string): void => {
    const value = text.trim()
    if (value === '') return
    const parent = above(1)?.tag ?? ''
    if (tag === 'OfficialName' && above(2)?.tag === 'Amp') texts.push(value)
    else if (tag === 'MedicineType' && parent === 'Data') type = value
    else if (tag === 'Type' && above(2)?.tag === 'RealActualIngredient')
      ingredient.active = value === 'ACTIVE_SUBSTANCE'
    else if (LANGUAGES.has(tag)) {
      const holder = above(2)?.tag
      if (holder === 'Substance' && parent === 'Name') spelt.push(value)
      else if (holder === 'RouteOfAdministration' && parent === 'Name') {
        if (tag === 'En') draft.routes.add(value)
      } else if (holder === 'Data' && above(3)?.tag === 'Amp' && NAME_PARENTS.has(parent)) texts.push(value)
    }
  }

  const parser = new SaxesParser({ position: false })
  parser.on('error', (cause) => {
    throw cause
  })
  parser.on('opentag', ({ name, attributes }) => {
    const tag = name.slice(name.indexOf(':') + 1)
    root ??= tag
    stack.push({ tag, attributes: attributes as Record<string, string> })
    text = ''
    isRead = READ.has(tag) || (LANGUAGES.has(tag) && NAME_PARENTS.has(above(1)?.tag ?? ''))
    opened(tag, attributes as Record<string, string>)
  })
  parser.on('text', (piece) => {
    if (isRead && amp !== undefined) text += piece
  })
  parser.on('closetag', () => {
    const open = above(0)
    if (amp !== undefined && open !== undefined) {
      textEnded(amp, open.tag)
      if (open.tag === 'Data') endOfData(amp)
      else if (open.tag === 'RealActualIngredient') endOfIngredient(amp, open)
      else if (open.tag === 'Amp' && stack.length === 2) {
        take(productOfAmp(amp))
        amp = undefined
      }
    }
    text = ''
    isRead = false
    stack.pop()
  })
  return {
    write: (piece) => void parser.write(piece),
    close: () => void parser.close(),
    root: () => root,
  }
}
