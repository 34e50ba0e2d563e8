import { useMemo } from 'preact/hooks'
import { PharmacyFlags } from '../../components/pharmacy-flags'
import { judgeRows } from '../../lib/pharmacy/worklist/judge-rows'
import type { Translate } from '../../lib/platform/i18n/translate'
import { showOnPage } from './show-on-page'
import type { PanelState } from './state'
import { type Store, useStore } from './store'

/** For the pharmacist, on a page of several patients: the rows that a program speaks of. Nothing is judged as one patient. */
export const WorklistView = ({ store, t }: { store: Store<PanelState>; t: Translate }) => {
  const { page, packs, asOf, jurisdictions, lang } = useStore(store)
  const listed = page?.listed
  const rows = useMemo(
    () => (listed === undefined ? [] : judgeRows(listed.rows, packs, { asOf, jurisdictions, facts: listed.facts })),
    [listed, packs, asOf, jurisdictions],
  )
  return listed === undefined ? null : (
    <PharmacyFlags
      rows={rows}
      unread={listed.unread.length}
      lang={lang}
      onShow={(locator) => void showOnPage(store)(locator)}
      t={t}
    />
  )
}
