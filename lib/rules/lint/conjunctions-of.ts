import type { Criterion, Stage } from '../../model/criterion'
import type { Pack, Revision } from '../../model/pack'

/** Criteria that must all hold of one patient: those common to a revision with those of one of its indications. */
export interface Conjunction {
  where: string
  criteria: readonly Criterion[]
}

const flat = (criterion: Criterion): Criterion[] =>
  criterion.kind === 'all' ? [criterion, ...criterion.of.flatMap(flat)] : [criterion]

/** Every group of criteria that must hold together, parts of `all` included. */
export const conjunctionsOf = (pack: Pack): Conjunction[] => pack.revisions.flatMap(ofRevision)

const ofRevision = (revision: Revision): Conjunction[] => {
  const shared = revision.criteria.flatMap(flat)
  const alone = [{ where: revision.id, criteria: shared }]
  const each = revision.indications.map((indication) => ({
    where: `${revision.id} / ${indication.id}`,
    criteria: [...shared, ...indication.criteria.flatMap(flat)],
  }))
  return each.length > 0 ? each : alone
}

const STAGES: readonly Stage[] = ['initiation', 'continuation', 'stop']

/** Whether there is a stage in which both are asked. */
export const askedTogether = (a: Criterion, b: Criterion): boolean =>
  STAGES.some((stage) => (a.appliesTo ?? STAGES).includes(stage) && (b.appliesTo ?? STAGES).includes(stage))

/** Pairs, each once, of those in a list that share a subject; what shares none is not compared, so that long lists stay cheap. */
export const pairsAlike = <T>(list: readonly T[], subjectsOf: (one: T) => readonly string[]): [T, T][] => {
  const groups = new Map<string, T[]>()
  for (const one of list)
    for (const subject of subjectsOf(one)) {
      const group = groups.get(subject)
      if (group === undefined) groups.set(subject, [one])
      else group.push(one)
    }
  return [...groups.values()].flatMap((group) =>
    // Who is like a hundred others is said once.
    group.length > 100
      ? group.slice(1, 2).map((one): [T, T] => [group[0] as T, one])
      : group.flatMap((a, i) => group.slice(i + 1).map((b): [T, T] => [a, b])),
  )
}
