import type { Criterion } from '../model/criterion'
import type { Pack, Revision } from '../model/pack'
import type { QuestionnaireItem } from '../model/questionnaire'
import type { Quote } from '../model/text'

const inside = (criterion: Criterion): Criterion[] => {
  switch (criterion.kind) {
    case 'all':
    case 'any':
    case 'at-least':
      return [criterion, ...criterion.of.flatMap(inside)]
    case 'not':
      return [criterion, ...inside(criterion.of)]
    default:
      return [criterion]
  }
}

const quotesOf = (revision: Revision): Quote[] => [
  ...[...revision.criteria, ...revision.indications.flatMap((i) => i.criteria)]
    .flatMap(inside)
    .flatMap((c) => c.quotes),
  ...[
    ...revision.indications,
    ...revision.quotas,
    ...revision.duties,
    ...revision.dosing,
    ...revision.workflow,
    ...revision.passages,
    ...(revision.verification ?? []),
  ].flatMap((part) => part.quotes),
]

const firstTwice = (ids: readonly string[]): string | undefined => ids.find((id, i) => ids.indexOf(id) !== i)

/** Ids of a revision's criteria as answers and reports name them: within an indication `<indication>.<criterion>`. */
const criterionIds = (revision: Revision): string[] => [
  ...revision.criteria.flatMap(inside).map((c) => c.id),
  ...revision.indications.flatMap((i) => i.criteria.flatMap(inside).map((c) => `${i.id}.${c.id}`)),
]

const cycleIn = (pack: Pack): string | null => {
  const next = new Map(
    pack.valueSets.map((set) => [
      set.id,
      [...set.include, ...(set.exclude ?? [])].flatMap((member) =>
        member.valueSet === undefined ? [] : [member.valueSet],
      ),
    ]),
  )
  const done = new Set<string>()
  const visit = (id: string, trail: readonly string[]): string | null => {
    if (trail.includes(id)) return [...trail.slice(trail.indexOf(id)), id].join(' → ')
    if (done.has(id)) return null
    done.add(id)
    for (const to of next.get(id) ?? []) {
      const cycle = visit(to, [...trail, id])
      if (cycle !== null) return cycle
    }
    return null
  }
  for (const set of pack.valueSets) {
    const cycle = visit(set.id, [])
    if (cycle !== null) return cycle
  }
  return null
}

/** A mapping that puts what no form asks into a sponsor's PDF; null when each names a form and its items. */
const mappingProblem = ({ forms, pdfMappings }: Pack): string | null => {
  for (const [i, { questionnaire, fields }] of (pdfMappings ?? []).entries()) {
    const form = forms.find(({ id }) => id === questionnaire)
    if (form === undefined) return `pdfMappings[${i}]: no form "${questionnaire}"`
    const known = new Set(linkIdsIn(form))
    const unknown = Object.values(fields).find((answer) => answer !== null && !known.has(answer.replace(/#\d+$/, '')))
    if (unknown !== undefined) return `pdfMappings[${i}]: no item "${unknown}" in "${questionnaire}"`
  }
  return null
}

const linkIdsIn = ({ item = [] }: Pick<QuestionnaireItem, 'item'>): string[] =>
  item.flatMap((each) => [each.linkId, ...linkIdsIn(each)])

/**
 * A pack of the right shape whose parts do not hold together: an id used twice, a quote from a document that is not
 * listed, a step or quota that points nowhere, value sets that include each other in a circle. Null when sound.
 */
export const danglingReference = (pack: Pack): string | null => {
  const sources = new Set(pack.sources.map((source) => source.id))
  const revision = firstTwice(pack.revisions.map((r) => r.id))
  if (revision !== undefined) return `revisions: the id "${revision}" is used twice`
  const form = firstTwice(pack.forms.map((f) => f.id))
  if (form !== undefined) return `forms: the id "${form}" is used twice`
  const mapping = mappingProblem(pack)
  if (mapping !== null) return mapping
  for (const [i, contact] of pack.contacts.entries()) {
    const quote = contact.quotes.find((q) => !sources.has(q.source))
    if (quote !== undefined) return `contacts[${i}].quotes: no source "${quote.source}"`
  }
  for (const [i, each] of pack.revisions.entries()) {
    const at = `revisions[${i}] (${each.id})`
    const quote = quotesOf(each).find((q) => !sources.has(q.source))
    if (quote !== undefined) return `${at}: a quote names no listed source: "${quote.source}"`
    const twice = firstTwice(criterionIds(each))
    if (twice !== undefined) return `${at}.criteria: the id "${twice}" is used twice`
    const check = firstTwice((each.verification ?? []).map(({ id }) => id))
    if (check !== undefined) return `${at}.verification: the id "${check}" is used twice`
    const known = new Set(criterionIds(each))
    const unknown = (each.verification ?? [])
      .flatMap(({ read }) => (read?.of === 'criteria' ? read.ids : []))
      .find((id) => !known.has(id))
    if (unknown !== undefined) return `${at}.verification: no criterion "${unknown}"`
    const indications = new Set(each.indications.map((indication) => indication.id))
    const quota = each.quotas.flatMap((q) => q.indications).find((id) => !indications.has(id))
    if (quota !== undefined) return `${at}.quotas: no indication "${quota}"`
  }
  const cycle = cycleIn(pack)
  return cycle === null ? null : `valueSets: they include each other: ${cycle}`
}
