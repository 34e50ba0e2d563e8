import type { Field } from '../../components/entry-editor'
import { send } from '../../lib/platform/send'
import { giveAnswer } from './answer'
import { rejudge } from './open-page'
import type { PanelState } from './state'
import type { Store } from './store'

/** Puts one field of a row right, or takes the correction back with null. It is an answer like any other: with who and when. */
export const correct = (store: Store<PanelState>, entry: string, field: Field, value: string | null): void =>
  giveAnswer(store, `chart.entry.${entry}.${field}`, value)

/** The INNs that a typed name means, joined by ` + `; null when the lexicon is not certain of them. */
export const nameOf = async (store: Store<PanelState>, typed: string): Promise<string | null> => {
  const reply = await send('resolve-lines', { lines: [typed] })
  const found = reply.ok ? reply.value.resolutions[0] : undefined
  if (!reply.ok || found?.recognised !== true || found.substances.length === 0) return null
  store.set({ facts: { ...store.get().facts, ...reply.value.substances } })
  return found.substances.map((one) => one.name).join(' + ')
}

/** Adds a medicine that is not on the page; one that nobody knows is added as not recognised, and asked. */
export const addEntry = async (store: Store<PanelState>, typed: string): Promise<void> => {
  const reply = await send('resolve-lines', { lines: [typed] })
  const resolution = reply.ok ? reply.value.resolutions[0] : undefined
  if (!reply.ok || resolution === undefined) return
  const { added, facts } = store.get()
  store.set({
    added: [...added, { id: `added-${crypto.randomUUID()}`, resolution }],
    facts: { ...facts, ...reply.value.substances },
  })
  rejudge(store)
}

/** Takes an added medicine away with everything said about it. */
export const dropEntry = (store: Store<PanelState>, id: string): void => {
  const { added, answers } = store.get()
  store.set({
    added: added.filter((one) => one.id !== id),
    answers: answers.filter((answer) => !answer.question.startsWith(`chart.entry.${id}.`)),
  })
  rejudge(store)
}
