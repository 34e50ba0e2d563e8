import type { Lang } from '../../model/text'
import type { Area } from './areas'
import type { Words } from './translate'

/** One small file an area and language; the bundler leaves them apart, so that a page reads only what it says. */
const FILES = import.meta.glob<Words>('./*/*.json', { import: 'default' })

/** The strings of some areas in one language. */
export const loadWords = async (lang: Lang, areas: readonly Area[]): Promise<Words> =>
  Object.assign({}, ...(await Promise.all(areas.map((area) => FILES[`./${area}/${lang}.json`]?.()))))
