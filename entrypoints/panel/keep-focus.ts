const QUESTION = '[data-question]'

/**
 * Makes a change that may take the focused control away, and puts the focus where a person goes on: on the next question (never on
 * its answer: a key pressed twice must not answer it), else on the verdict.
 */
export const keepFocus = (change: () => void): void => {
  const asked = idsOf()
  const own = document.activeElement?.closest<HTMLElement>(QUESTION)?.dataset.question
  change()
  if (own === undefined) return
  requestAnimationFrame(() => {
    if (document.activeElement !== null && document.activeElement !== document.body) return
    const at = asked.indexOf(own)
    const still = new Set(idsOf())
    const next = [...asked.slice(at + 1), ...asked.slice(0, at).reverse(), own].find((id) => still.has(id))
    const target = next === undefined ? '[data-testid="verdict"]' : `[data-question="${CSS.escape(next)}"]`
    document.querySelector<HTMLElement>(target)?.focus()
  })
}

const idsOf = (): string[] =>
  [...document.querySelectorAll<HTMLElement>(QUESTION)].flatMap((one) => one.dataset.question ?? [])
