import type { ComponentChildren } from 'preact'

/** A section that opens on a click; absent when there is nothing in it. */
export const Folded = ({ title, count, children }: { title: string; count: number; children: ComponentChildren }) =>
  count === 0 ? null : (
    <details class="folded">
      <summary>
        {title} <span class="muted">{count}</span>
      </summary>
      <div class="folded-body">{children}</div>
    </details>
  )
