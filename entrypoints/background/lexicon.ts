import { loadIndex } from '../../lib/lexicon/load-index'
import { ownUrl } from '../../lib/platform/own-url'

let index: Promise<ReturnType<typeof loadIndex>> | undefined

/** The compiled index of drug names, loaded once a worker's life, when first needed; tried again after a failure. */
export const lexicon = (): Promise<ReturnType<typeof loadIndex>> => {
  index ??= load()
  index.catch(() => {
    index = undefined
  })
  return index
}

const load = async (): Promise<ReturnType<typeof loadIndex>> => {
  const response = await fetch(ownUrl('generated/lexicon.json'))
  const json: unknown = await response.json()
  return loadIndex(json)
}
