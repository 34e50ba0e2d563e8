import type { VerdictPack } from '../lib/model/pack'

const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

/** Whether every word of a search stands in a program's title, drug, brands or indications, in any language. */
export const foundBy = (pack: VerdictPack, query: string): boolean => {
  const text = folded(
    [
      ...Object.values(pack.title),
      pack.product?.substance ?? '',
      ...(pack.product?.brands ?? []),
      ...pack.revisions.flatMap((revision) =>
        revision.indications.flatMap((indication) => Object.values(indication.label)),
      ),
    ].join(' '),
  )
  const words = folded(query).split(/\s+/).filter(Boolean)
  return words.length > 0 && words.every((word) => text.includes(word))
}
