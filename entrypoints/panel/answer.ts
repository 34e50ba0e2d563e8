import type { Answer } from '../../lib/model/answer'
import { keepFocus } from './keep-focus'
import { rejudge } from './open-page'
import type { PanelState } from './state'
import type { Store } from './store'

/** Takes an answer (or takes it back, with null) and judges again. Every answer carries who and when. */
export const giveAnswer = (store: Store<PanelState>, question: string, value: string | null): void => {
  const others = store.get().answers.filter((answer) => answer.question !== question)
  const given: Answer[] =
    value === null ? [] : [{ question, value, who: store.get().who, when: new Date().toISOString() }]
  keepFocus(() => {
    store.set({ answers: [...others, ...given] })
    rejudge(store)
  })
}
