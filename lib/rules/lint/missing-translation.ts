import type { Smeller } from './smell'
import { triosOf } from './strings-of'

const LANGS = ['en', 'fr', 'nl'] as const
const TRANSLATED: Record<string, string> = {
  text: '_text',
  title: '_title',
  display: '_display',
  description: '_description',
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

const inBoth = (translations: string): boolean => /"fr"/.test(translations) && /"nl"/.test(translations)

/** Texts of forms (not the units and expressions of their extensions) that stand without their translations beside them. */
const untranslated = (value: unknown, path: string): string[] => {
  if (Array.isArray(value)) return value.flatMap((child, i) => untranslated(child, `${path}[${i}]`))
  if (!isObject(value)) return []
  const own = Object.entries(TRANSLATED).flatMap(([key, beside]) =>
    typeof value[key] === 'string' && !inBoth(JSON.stringify(value[beside] ?? '')) ? [`${path}.${key}`] : [],
  )
  return [
    ...own,
    ...Object.entries(value).flatMap(([key, child]) =>
      key === 'extension' ? [] : untranslated(child, `${path}.${key}`),
    ),
  ]
}

/** A blank where a language should be, in the program or in its forms. */
export const missingTranslation: Smeller = ({ pack }) => [
  ...triosOf(pack).flatMap(({ path, texts }) =>
    LANGS.filter((lang) => texts[lang].trim() === '').map((lang) => ({
      smell: 'missing-translation',
      level: 'error' as const,
      where: `${path}.${lang}`,
      message: 'is blank',
    })),
  ),
  ...pack.forms.flatMap((form) =>
    untranslated({ title: form.title, _title: form._title, item: form.item }, `form ${form.id}`).map((where) => ({
      smell: 'missing-translation',
      level: 'warning' as const,
      where,
      message: 'is said in one language only',
    })),
  ),
]
