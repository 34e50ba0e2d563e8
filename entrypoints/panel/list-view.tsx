import { BackToVerdict } from '../../components/back-to-verdict'
import { ListEntry } from '../../components/list-entry'
import type { Translate } from '../../lib/platform/i18n'
import { giveList } from './give-list'
import type { PanelState } from './state'
import { type Store, useStore } from './store'

/** Where a list is pasted or chosen in place of the page. */
export const ListView = ({ store, t }: { store: Store<PanelState>; t: Translate }) => {
  const { listProblem } = useStore(store)
  return (
    <>
      <BackToVerdict onBack={() => store.set({ view: 'verdict' })} t={t} />
      <ListEntry
        problem={listProblem === null ? null : t(`list.problem.${listProblem}`)}
        onText={(text) => void giveList(store, { name: null, text })}
        onFile={(file) => void giveList(store, file)}
        t={t}
      />
    </>
  )
}
