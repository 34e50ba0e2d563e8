import type { Smeller } from './smell'

/** A quota that does not say what it counts; one counted twice; parts that together exceed the whole. */
export const quotaScope: Smeller = ({ pack }) =>
  pack.revisions.flatMap((revision) => {
    const where = `${revision.id} / quotas`
    const say = (message: string) => ({ smell: 'quota-scope', level: 'error' as const, where, message })
    const none = revision.quotas.filter(
      ({ indications }) => indications.length === 0 && revision.indications.length > 0,
    )
    const keys = revision.quotas.map(
      ({ scope, per, indications }) => `${scope} ${per} ${[...indications].sort().join()}`,
    )
    const twice = keys.filter((key, i) => keys.indexOf(key) !== i)
    const over = revision.quotas.filter(
      (whole) =>
        whole.maximum !== null &&
        revision.quotas.some(
          (part) =>
            part !== whole &&
            part.scope === whole.scope &&
            part.per === whole.per &&
            part.indications.length < whole.indications.length &&
            part.indications.every((id) => whole.indications.includes(id)) &&
            (part.maximum ?? 0) > (whole.maximum ?? 0),
        ),
    )
    return [
      ...none.map(() => say('a quota that names no indication')),
      ...twice.map((key) => say(`two quotas for one thing (${key})`)),
      ...over.map(() => say('a part may exceed the whole')),
    ]
  })
