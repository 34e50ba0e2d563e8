import type { Lang } from '../../model/text'

/** The first of the browser's languages that Sidelight speaks; English when none. */
export const preferredLang = (languages: readonly string[]): Lang => {
  for (const tag of languages) {
    const primary = tag.slice(0, 2).toLowerCase()
    if (primary === 'en' || primary === 'fr' || primary === 'nl') return primary
  }
  return 'en'
}
