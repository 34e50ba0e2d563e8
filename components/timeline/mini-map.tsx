import type { Span } from '../../lib/dates/span'
import type { Picture } from './picture-of'
import { wholeOf } from './view-of'

export interface MiniMapProps {
  picture: Picture
  view: Span
  width: number
}

const HEIGHT = 20

/** All the time there is, with what is in view marked on it: where the picture stands in the patient's life. */
export const MiniMap = ({ picture, view, width }: MiniMapProps) => {
  const whole = wholeOf(picture)
  const x = (day: number) => ((day - whole.lo) / (whole.hi - whole.lo)) * width
  const lines = picture.rows.flatMap((row) => row.bars)
  const step = (HEIGHT - 4) / Math.max(1, lines.length)
  return (
    <svg class="time-mini" width={width} height={HEIGHT} viewBox={`0 0 ${width} ${HEIGHT}`} aria-hidden="true">
      {lines.map((bar, i) => (
        <rect
          key={bar.entry}
          class="time-bar"
          x={x(bar.start.lo)}
          y={2 + i * step}
          width={Math.max(1, x(bar.end.hi) - x(bar.start.lo))}
          height={Math.max(1, step * 0.6)}
        />
      ))}
      <rect
        class="time-view"
        x={Math.max(0.5, x(view.lo))}
        y="0.5"
        width={Math.max(4, Math.min(width, x(view.hi)) - Math.max(0, x(view.lo)) - 1)}
        height={HEIGHT - 1}
      />
    </svg>
  )
}
