import type { Lang } from '../../model/text'
import { isObject } from './blank'

/** A draft as it was kept; undefined when what was kept is damaged. */
export const readDraft = (json: string): Record<string, unknown> | undefined => {
  try {
    const read: unknown = JSON.parse(json)
    return isObject(read) ? read : undefined
  } catch {
    return undefined
  }
}

/** The title of a draft in a language, empty when it has none yet. */
export const draftTitle = (draft: unknown, lang: Lang): string => {
  const title = isObject(draft) ? draft.title : undefined
  const text = isObject(title) ? title[lang] : undefined
  return typeof text === 'string' ? text : ''
}
