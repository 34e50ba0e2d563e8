import { useEffect, useState } from 'preact/hooks'
import type { IsoDay } from '../../lib/model/date'
import { type LoadedPacks, loadPacks } from '../../lib/platform/load-packs'
import { today } from './today'

export interface Current extends LoadedPacks {
  today: IsoDay
}

/**
 * The day and the programs in use, asked for again whenever the page comes back into view: a workbench stays open overnight, and an
 * admin activates a text in another tab.
 */
export const useCurrent = (start: Current): Current => {
  const [current, setCurrent] = useState(start)
  useEffect(() => {
    const refresh = () => {
      if (document.visibilityState !== 'visible') return
      void loadPacks().then((loaded) =>
        setCurrent((before) => {
          const now = { ...loaded, today: today() }
          // The same texts stay the same objects: nothing is judged again for nothing.
          return JSON.stringify(now) === JSON.stringify(before) ? before : now
        }),
      )
    }
    document.addEventListener('visibilitychange', refresh)
    addEventListener('focus', refresh)
    return () => {
      document.removeEventListener('visibilitychange', refresh)
      removeEventListener('focus', refresh)
    }
  }, [])
  return current
}
