import type { Smeller } from './smell'
import { stringsOf } from './strings-of'

const CRITERION = /%judgement\.criteria\.where\(id = '([^']+)'\)/g

const linkIds = (items: readonly { linkId: string; item?: unknown }[]): string[] =>
  items.flatMap((item) => [item.linkId, ...linkIds((item.item ?? []) as typeof items)])

/** A field filled from a criterion the program does not have, or shown after an answer no field gives, stays empty for ever. */
export const formReference: Smeller = ({ pack, criteria }) => {
  const ids = new Set(
    criteria.flatMap(({ id, criterion, indication }) => (indication === null ? [id] : [id, criterion.id])),
  )
  const groups = pack.revisions.flatMap((revision) => revision.indications.map(({ id }) => id))
  return pack.forms.flatMap((form) => {
    const where = `form ${form.id}`
    const links = linkIds(form.item)
    const texts = stringsOf(form)
    const named = texts.flatMap(({ text }) => [...text.matchAll(CRITERION)].flatMap((match) => match[1] ?? []))
    const asked = texts.filter(({ path }) => /enableWhen\[\d+\]\.question$/.test(path)).map(({ text }) => text)
    const say = (message: string) => ({ smell: 'form-reference', level: 'error' as const, where, message })
    return [
      ...[...new Set(named)]
        .filter((id) => !ids.has(id) && !groups.includes(id))
        .map((id) => say(`no criterion "${id}"`)),
      ...asked.filter((id) => !links.includes(id)).map((id) => say(`no field "${id}"`)),
      ...links.filter((id, i) => links.indexOf(id) !== i).map((id) => say(`two fields "${id}"`)),
    ]
  })
}
