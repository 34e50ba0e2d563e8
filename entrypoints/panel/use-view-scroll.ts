import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import type { View } from './state'

/** Views a person comes back to where they left them; the others begin at their top. */
const KEPT: readonly View[] = ['verdict', 'chart']

/** A view never opens in the middle because the one before it was longer; of another patient nothing is remembered. */
export const useViewScroll = (view: View, patientKey: string | null): void => {
  const places = useRef(new Map<View, number>())
  const shown = useRef(view)
  useEffect(() => {
    const keep = () => void places.current.set(shown.current, scrollY)
    addEventListener('scroll', keep, { passive: true })
    return () => removeEventListener('scroll', keep)
  }, [])
  useLayoutEffect(() => places.current.clear(), [patientKey])
  useLayoutEffect(() => {
    if (shown.current === view) return
    shown.current = view
    scrollTo(0, KEPT.includes(view) ? (places.current.get(view) ?? 0) : 0)
  }, [view])
}
