import { useEffect, useState } from 'preact/hooks'
import { PharmacyFlags } from '../../components/pharmacy-flags'
import { worklistOf } from '../../lib/charting/worklist-of'
import { type FlaggedRow, judgeRows } from '../../lib/pharmacy/worklist/judge-rows'
import type { Translate } from '../../lib/platform/i18n'
import { send } from '../../lib/platform/send'
import { showOnPage } from './show-on-page'
import type { PanelState } from './state'
import { type Store, useStore } from './store'

/** For the pharmacist, on a page of several patients: the rows that a program speaks of. Nothing is judged as one patient. */
export const WorklistView = ({ store, t }: { store: Store<PanelState>; t: Translate }) => {
  const { page, packs, asOf, jurisdictions, lang } = useStore(store)
  const [flagged, setFlagged] = useState<{ rows: FlaggedRow[]; unread: number } | null>(null)
  useEffect(() => {
    let current = true
    const judge = async () => {
      if (page === null) return
      const batch = await send('resolve-lines', { lines: [...page.lines] })
      if (!current || !batch.ok) return
      const list = worklistOf(page.reading, batch.value, asOf)
      const rows = judgeRows(list.rows, packs, { asOf, jurisdictions, facts: batch.value.substances })
      setFlagged({ rows, unread: list.unread.length })
    }
    void judge()
    return () => {
      current = false
    }
  }, [page, packs, asOf, jurisdictions])
  return flagged === null ? null : (
    <PharmacyFlags {...flagged} lang={lang} onShow={(locator) => void showOnPage(locator)} t={t} />
  )
}
