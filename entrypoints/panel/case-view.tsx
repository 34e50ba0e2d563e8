import { useState } from 'preact/hooks'
import { CaseBar } from '../../components/case-bar'
import type { Key, Translate } from '../../lib/platform/i18n'
import { movesOf, moveTo, takeBack } from './cases'
import type { PanelState } from './state'
import { type Store, useStore } from './store'

export interface CaseViewProps {
  store: Store<PanelState>
  id: string
  ready: 'yes' | 'open-fields' | 'not-open'
  t: Translate
}

/** Where one request stands, with its moves. */
export const CaseView = ({ store, id, ready, t }: CaseViewProps) => {
  const state = useStore(store)
  const [refused, setRefused] = useState<Key | null>(null)
  return (
    <CaseBar
      id={id}
      moves={movesOf(state, id)}
      ready={ready}
      today={state.asOf}
      refused={refused === null ? null : t(refused)}
      onMove={(to, on) => void moveTo(store, id, to, on, new Date().toISOString()).then(setRefused)}
      onUndo={() => void takeBack(store, id).then(setRefused)}
      lang={state.lang}
      t={t}
    />
  )
}
