import { isObject } from './blank'

const listIn = (value: unknown, key: string): unknown[] => {
  const list = isObject(value) ? value[key] : undefined
  return Array.isArray(list) ? list : []
}

const idOf = (value: unknown): string[] =>
  isObject(value) && typeof value.id === 'string' && value.id !== '' ? [value.id] : []

/** Ids of the criteria of a list, those inside others too. */
const criteriaOf = (criteria: readonly unknown[]): string[] =>
  criteria.flatMap((one) => {
    const inside = isObject(one) ? one.of : undefined
    return [...idOf(one), ...criteriaOf(Array.isArray(inside) ? inside : inside === undefined ? [] : [inside])]
  })

/** What a draft names so far, for the fields that name it again: a criterion of an indication by both their ids. */
export const draftNames = (draft: unknown): { sources: string[]; valueSets: string[]; criteria: string[] } => ({
  sources: listIn(draft, 'sources').flatMap(idOf),
  valueSets: listIn(draft, 'valueSets').flatMap(idOf),
  criteria: [
    ...new Set(
      listIn(draft, 'revisions').flatMap((revision) => [
        ...criteriaOf(listIn(revision, 'criteria')),
        ...listIn(revision, 'indications').flatMap((indication) =>
          criteriaOf(listIn(indication, 'criteria')).map((id) => `${idOf(indication)[0] ?? ''}.${id}`),
        ),
      ]),
    ),
  ],
})
