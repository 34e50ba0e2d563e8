import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'

/** A section that opens on a click; absent when there is nothing in it. What is inside enters the page when it is first opened. */
export const Folded = ({ title, count, children }: { title: string; count: number; children: ComponentChildren }) => {
  const [opened, setOpened] = useState(false)
  return count === 0 ? null : (
    <details class="folded" onToggle={() => setOpened(true)}>
      <summary>
        {title} <span class="muted">{count}</span>
      </summary>
      {opened && <div class="folded-body">{children}</div>}
    </details>
  )
}
