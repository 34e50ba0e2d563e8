import type { Smeller } from './smell'

/** A deadline counted from a step that is not there, from itself or from a later one never begins. */
export const deadlineAnchor: Smeller = ({ pack }) =>
  pack.revisions.flatMap(({ id: revision, workflow }) =>
    workflow.flatMap(({ id, deadline }, i) => {
      const from = deadline === undefined ? -1 : workflow.findIndex((step) => step.id === deadline.after)
      if (deadline === undefined || (from >= 0 && from < i)) return []
      const message = from < 0 ? `no step "${deadline.after}"` : `"${deadline.after}" does not come before it`
      return [{ smell: 'deadline-anchor', level: 'error' as const, where: `${revision} / step ${id}`, message }]
    }),
  )
