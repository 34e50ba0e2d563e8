import type { FormProblem } from './validate'

export type ProblemsByField = ReadonlyMap<string, readonly FormProblem[]>

/** Problems by the answer they stand at. A field whose problems are as they were `before` keeps the same list, so that it need not be drawn again. */
export const problemsByField = (problems: readonly FormProblem[], before: ProblemsByField): ProblemsByField => {
  const fields = new Map<string, FormProblem[]>()
  for (const problem of problems) fields.set(problem.linkId, [...(fields.get(problem.linkId) ?? []), problem])
  return new Map([...fields].map(([id, now]) => [id, asBefore(before.get(id), now)]))
}

const asBefore = (before: readonly FormProblem[] | undefined, now: readonly FormProblem[]): readonly FormProblem[] =>
  before?.length === now.length &&
  before.every(({ code, limit }, i) => code === now[i]?.code && limit === now[i]?.limit)
    ? before
    : now
