import { isoDayOf } from '../../lib/dates/civil-of'
import { dayNumber } from '../../lib/dates/day-number'
import { formatDate } from '../../lib/dates/format-date'
import { shift } from '../../lib/dates/shift'
import type { IsoDay } from '../../lib/model/date'
import type { Lang } from '../../lib/model/text'
import type { Translate } from '../../lib/platform/i18n'

export interface PlannedHandleProps {
  planned: IsoDay
  asOf: IsoDay
  x: (day: number) => number
  /** The day at a place on the screen. */
  dayAt: (clientX: number) => number
  height: number
  width: number
  onPlan: (day: IsoDay) => void
  lang: Lang
  t: Translate
}

/** Days moved by a key; months by Page keys. Home goes to the day of judging. */
const moved = (key: string, planned: number, asOf: number): number | null => {
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return planned - 1
    case 'ArrowRight':
    case 'ArrowUp':
      return planned + 1
    case 'PageDown':
      return shift(planned, { value: 1, unit: 'month' }, -1)
    case 'PageUp':
      return shift(planned, { value: 1, unit: 'month' })
    case 'Home':
      return asOf
    default:
      return null
  }
}

/** The planned first dose as a line with a knob: dragged, or moved by keys. */
export const PlannedHandle = ({ planned, asOf, x, dayAt, height, width, onPlan, lang, t }: PlannedHandleProps) => {
  const day = dayNumber(planned)
  const at = x(day)
  const said = formatDate(planned, lang)
  const anchor = at > width - 60 ? 'end' : at < 60 ? 'start' : 'middle'
  const drag = (event: PointerEvent & { currentTarget: SVGGElement }) => {
    if (event.buttons === 1 && event.currentTarget.hasPointerCapture(event.pointerId))
      onPlan(isoDayOf(dayAt(event.clientX)))
  }
  return (
    <g
      class="time-handle"
      role="slider"
      tabindex={0}
      aria-label={t('planned.label')}
      aria-valuenow={day}
      aria-valuemin={dayNumber(asOf) - 36_525}
      aria-valuemax={dayNumber(asOf) + 36_525}
      aria-valuetext={said}
      data-testid="planned-handle"
      transform={`translate(${at} 0)`}
      onKeyDown={(event) => {
        const next = moved(event.key, day, dayNumber(asOf))
        if (next === null) return
        event.preventDefault()
        onPlan(isoDayOf(next))
      }}
      onPointerDown={(event) => {
        event.preventDefault()
        event.currentTarget.setPointerCapture(event.pointerId)
        event.currentTarget.focus()
      }}
      onPointerMove={drag}
    >
      <rect class="time-grab" x="-14" y="0" width="28" height={height} />
      <circle class="time-knob" cx="0" cy="22" r="6" />
      <text class="time-planned-day" x="0" y="12" text-anchor={anchor}>
        {said}
      </text>
    </g>
  )
}
