import { scaleBand, scaleLinear } from 'd3-scale'

export interface Bar {
  label: string
  count: number
}

export interface PharmacyBarsProps {
  /** The finding, in words. */
  title: string
  xAxis: string
  yAxis: string
  bars: readonly Bar[]
  /** A line across: the maximum. Null where none is known. */
  limit: number | null
  limitLabel: string
}

const WIDTH = 640
const HEIGHT = 220
const LEFT = 40
const BOTTOM = 44
const TOP = 32

/** Counts as bars with their numbers on them, beside the maximum as a dashed line: nothing is told by colour alone. */
export const PharmacyBars = ({ title, xAxis, yAxis, bars, limit, limitLabel }: PharmacyBarsProps) => {
  const most = Math.max(1, limit ?? 0, ...bars.map(({ count }) => count))
  const x = scaleBand<string>()
    .domain(bars.map(({ label }) => label))
    .range([LEFT, WIDTH - 8])
    .padding(0.25)
  const y = scaleLinear()
    .domain([0, most])
    .nice()
    .range([HEIGHT - BOTTOM, TOP])
  return (
    <figure class="bars">
      <figcaption>{title}</figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={title}>
        {y
          .ticks(4)
          .filter(Number.isInteger)
          .map((tick) => (
            <g key={tick}>
              <line class="grid" x1={LEFT} x2={WIDTH - 8} y1={y(tick)} y2={y(tick)} />
              <text class="tick" x={LEFT - 6} y={y(tick) + 4} text-anchor="end">
                {tick}
              </text>
            </g>
          ))}
        {bars.map(({ label, count }) => {
          const at = x(label) ?? 0
          return (
            <g key={label}>
              <rect class="bar" x={at} width={x.bandwidth()} y={y(count)} height={HEIGHT - BOTTOM - y(count)} />
              <text class="value" x={at + x.bandwidth() / 2} y={y(count) - 4} text-anchor="middle">
                {count}
              </text>
              <text class="tick" x={at + x.bandwidth() / 2} y={HEIGHT - BOTTOM + 14} text-anchor="middle">
                {label}
              </text>
            </g>
          )
        })}
        {limit !== null && (
          <g>
            <line class="limit" x1={LEFT} x2={WIDTH - 8} y1={y(limit)} y2={y(limit)} />
            <text class="value" x={WIDTH - 10} y={y(limit) - 4} text-anchor="end">
              {limitLabel}
            </text>
          </g>
        )}
        <text class="axis" x={(LEFT + WIDTH) / 2} y={HEIGHT - 8} text-anchor="middle">
          {xAxis}
        </text>
        <text class="axis" x={LEFT} y={12}>
          {yAxis}
        </text>
      </svg>
      <div class="visually-hidden">
        <table>
          <caption>{title}</caption>
          <tbody>
            {bars.map(({ label, count }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td>{count}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </figure>
  )
}
