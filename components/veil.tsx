import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'

export interface VeilProps {
  down: boolean
  children: ComponentChildren
}

/**
 * Hides what it holds, from eyes and screen readers alike, without forgetting what was typed, unfolded or scrolled to in it. For the
 * moment in which a page is asked whose chart it shows: most often it is the same patient's still.
 */
export const Veil = ({ down, children }: VeilProps) => {
  const focused = useRef<HTMLElement | null>(null)
  useLayoutEffect(() => {
    const { activeElement } = document
    if (down) focused.current = activeElement instanceof HTMLElement ? activeElement : null
    // The browser takes the focus from what is hidden.
    else if (activeElement === document.body) focused.current?.focus({ preventScroll: true })
  }, [down])
  return (
    <div class="veil" data-down={down ? '' : undefined}>
      {children}
    </div>
  )
}
