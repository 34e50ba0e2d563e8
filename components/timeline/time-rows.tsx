import { isoDayOf } from '../../lib/dates/civil-of'
import { formatDate } from '../../lib/dates/format-date'
import type { Lang } from '../../lib/model/text'
import type { Translate } from '../../lib/platform/i18n'
import type { Bar } from './bar-of'
import type { Tail, TimeRow } from './picture-of'

export const ROW_HEIGHT = 36
const BAR_TOP = 20
const BAR_HEIGHT = 8
/** A drug's name and the day it is clear stand side by side in this many pixels. */
const ROOM = 260

export interface TimeRowsProps {
  rows: readonly TimeRow[]
  /** Pixels of a day. */
  x: (day: number) => number
  width: number
  /** Where the first of the lines of today and the planned day stands: words end before it. */
  lines: number
  lang: Lang
  t: Translate
}

/** One row a drug: its name, the day it is clear, solid bars with ends that fade over their bounds, hatched tails. */
export const TimeRows = ({ rows, x, width, lines, lang, t }: TimeRowsProps) => (
  <g>
    {rows.map((row, index) => (
      <g key={row.drug} transform={`translate(0 ${index * ROW_HEIGHT})`} data-drug={row.drug}>
        <line class="time-rule" x1="0" x2={width} y1={ROW_HEIGHT} y2={ROW_HEIGHT} />
        <text class="time-drug" x="0" y="14">
          {row.drug}
        </text>
        <text
          class={row.tails.some((tail) => tail.binding) ? 'time-clear time-binds' : 'time-clear'}
          x={lines > ROOM && lines < width ? lines - 6 : width}
          y="14"
        >
          {clearText(row, lang, t)}
        </text>
        {row.tails.map((tail) => (
          <TailShape key={tail.entry} tail={tail} x={x} />
        ))}
        {row.bars.map((bar) => (
          <BarShape key={bar.entry} bar={bar} x={x} />
        ))}
      </g>
    ))}
  </g>
)

const clearText = ({ bars, tails, undated }: TimeRow, lang: Lang, t: Translate): string => {
  const last = Math.max(Number.NEGATIVE_INFINITY, ...tails.map((tail) => tail.clear.hi))
  if (Number.isFinite(last)) return t('time.clear', { date: formatDate(isoDayOf(last), lang) })
  return bars.length === 0 && undated > 0 ? t('chart.noDates') : ''
}

const BarShape = ({ bar, x }: { bar: Bar; x: (day: number) => number }) => {
  const from = x(bar.start.hi)
  // The last day is a day of treatment: the bar ends where the next day begins.
  const to = Math.max(x(bar.end.lo + 1), from)
  const box = { y: BAR_TOP, height: BAR_HEIGHT }
  const kind = bar.planned ? 'time-bar time-planned-bar' : 'time-bar'
  return (
    <g>
      <title>{bar.text}</title>
      {bar.start.lo < bar.start.hi && (
        <rect {...box} x={x(bar.start.lo)} width={Math.max(0, from - x(bar.start.lo))} fill="url(#time-fade-in)" />
      )}
      {bar.days.length === 0 && <rect {...box} class={kind} x={from} width={Math.max(2, to - from)} />}
      {bar.days.map((day) => (
        <circle key={day.lo} class="time-bar" cx={x(day.lo)} cy={BAR_TOP + BAR_HEIGHT / 2} r="3.5" />
      ))}
      {bar.end.lo < bar.end.hi && (
        <rect {...box} x={to} width={Math.max(0, x(bar.end.hi + 1) - to)} fill="url(#time-fade-out)" />
      )}
      {bar.ongoing === 'yes' && (
        <path class="time-bar" d={`M${to} ${BAR_TOP - 3}l8 ${BAR_HEIGHT / 2 + 3}l-8 ${BAR_HEIGHT / 2 + 3}z`} />
      )}
    </g>
  )
}

const TailShape = ({ tail, x }: { tail: Tail; x: (day: number) => number }) => {
  const from = x(tail.from + 1)
  const sure = Math.max(from, x(tail.clear.lo))
  const box = { y: BAR_TOP, height: BAR_HEIGHT }
  return (
    <g>
      <rect {...box} x={from} width={Math.max(0, sure - from)} fill="url(#time-hatch)" />
      <rect
        {...box}
        x={sure}
        width={Math.max(0, x(tail.clear.hi) - sure)}
        fill="url(#time-hatch)"
        class="time-unsure"
      />
      {tail.binding && (
        <rect
          class="time-binding"
          x={from - 1}
          y={BAR_TOP - 3}
          width={Math.max(4, x(tail.clear.hi) - from + 2)}
          height={BAR_HEIGHT + 6}
        />
      )}
    </g>
  )
}
