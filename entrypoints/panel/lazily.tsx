import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'

/** A view whose code is loaded when it is first shown, so that the verdict need not wait for it. */
export const lazily = <P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> => {
  let loaded: ComponentType<P> | undefined
  return (props: P) => {
    const [View, setView] = useState<{ is: ComponentType<P> } | null>(loaded ? { is: loaded } : null)
    useEffect(() => {
      if (View !== null) return
      void load().then((is) => {
        loaded = is
        setView({ is })
      })
    }, [View])
    return View === null ? null : <View.is {...props} />
  }
}
