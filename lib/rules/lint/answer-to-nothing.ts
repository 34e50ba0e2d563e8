import type { Smeller } from './smell'

/** A case that answers a question nobody asks does not test what it says. */
export const answerToNothing: Smeller = ({ pack, criteria }) => {
  const ids = criteria.map(({ id }) => `${pack.id}/${id}`)
  const asked = (question: string): boolean =>
    question.startsWith('chart.') ||
    question === `${pack.id}/stage` ||
    ids.some((id) => question === id || question.startsWith(`${id}.`))
  return pack.cases.flatMap(({ name, answers }) =>
    Object.keys(answers)
      .filter((question) => !asked(question))
      .map((question) => ({
        smell: 'answer-to-nothing',
        level: 'error',
        where: `case "${name}"`,
        message: `nobody asks "${question}"`,
      })),
  )
}
