import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mergePrefill } from '../../../lib/forms/merge-prefill'
import { putAnswer } from '../../../lib/forms/put-answer'
import type { FormAnswer, FormState } from '../../../lib/model/questionnaire-response'

const ids = ['drug', 'dose', 'stop#row-1', 'stop#row-2']
const values = fc.array(fc.constantFrom('ciclosporin', '2026-03', 5, true), { maxLength: 2 })
const form = (answers: FormAnswer[]): FormState => ({
  questionnaire: 'q',
  program: 'p',
  revision: 'r',
  answers,
  issues: [],
})
/** A page as read: some fields filled, each once. */
const page = fc
  .record(Object.fromEntries(ids.map((id) => [id, fc.option(values)])))
  .map((read) =>
    form(
      Object.entries(read).flatMap(([linkId, given]) =>
        given === null || given.length === 0
          ? []
          : [{ linkId, values: given, origin: 'auto' as const, quote: `row of ${linkId}` }],
      ),
    ),
  )
const step = fc.oneof(
  fc.record({ type: fc.constantFrom(...ids), values }).map((typed) => ({ typed })),
  page.map((read) => ({ read })),
)
const heldIn = (state: FormState, id: string) => state.answers.find(({ linkId }) => linkId === id)

describe('typing and reading again, in any order', () => {
  it('what a person typed last is what the form holds, and each answer stands once', () =>
    fc.assert(
      fc.property(page, fc.array(step, { maxLength: 12 }), (first, steps) => {
        const typed = new Map<string, readonly unknown[]>()
        let state = first
        for (const one of steps) {
          if ('typed' in one) {
            state = putAnswer(state, one.typed.type, one.typed.values)
            typed.set(one.typed.type, one.typed.values)
            // Typing exactly what the page says hands the field back to the page.
            if (heldIn(state, one.typed.type)?.origin === 'auto') typed.delete(one.typed.type)
            if (heldIn(state, one.typed.type) === undefined) typed.delete(one.typed.type)
          } else state = mergePrefill(state, one.read).state
          for (const [id, given] of typed) expect(heldIn(state, id)?.values ?? []).toEqual(given)
          expect(new Set(state.answers.map(({ linkId }) => linkId)).size).toBe(state.answers.length)
        }
      }),
      { seed: 7 },
    ))

  it('every field where the page says something else than a person is listed once the page says it anew', () =>
    fc.assert(
      fc.property(page, page, (before, after) => {
        const state = ids.reduce((current, id) => putAnswer(current, id, ['mine']), before)
        const { differences } = mergePrefill(state, after)
        for (const { linkId, values: says } of after.answers) {
          const was = heldIn(state, linkId)?.was
          const news = JSON.stringify(was ?? []) !== JSON.stringify(says)
          expect(differences.some((one) => one.linkId === linkId && one.kind === 'kept')).toBe(news)
        }
      }),
      { seed: 7 },
    ))
})
