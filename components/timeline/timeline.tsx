import { useId, useState } from 'preact/hooks'
import type { IsoDay } from '../../lib/model/date'
import type { Lang } from '../../lib/model/text'
import type { Translate } from '../../lib/platform/i18n'
import { axisTicks } from './axis-ticks'
import { MiniMap } from './mini-map'
import type { Picture } from './picture-of'
import { PlannedHandle } from './planned-handle'
import { ROW_HEIGHT, TimeRows } from './time-rows'
import { TimeTable } from './time-table'
import { useWidth } from './use-width'
import { viewOf, ZOOMS, type Zoom } from './view-of'

export interface TimelineProps {
  picture: Picture
  planned: IsoDay
  asOf: IsoDay
  onPlan: (day: IsoDay) => void
  lang: Lang
  t: Translate
}

/** Room above the rows: the planned day, the revisions, the axis. */
const TOP = 48
const PIXELS_A_TICK = 72

/** What was taken when, how long it stands in the way, and the planned first dose against it. */
export const Timeline = ({ picture, planned, asOf, onPlan, lang, t }: TimelineProps) => {
  const [zoom, setZoom] = useState<Zoom>('window')
  const [frame, width] = useWidth()
  const title = useId()
  const view = viewOf(picture, zoom)
  const x = (day: number): number => ((day - view.lo) / (view.hi - view.lo)) * width
  const height = TOP + picture.rows.length * ROW_HEIGHT + 4
  const dayAt = (clientX: number): number => {
    const left = frame.current?.getBoundingClientRect().left ?? 0
    return Math.round(view.lo + ((clientX - left) / width) * (view.hi - view.lo))
  }
  const inView = (day: number) => day >= view.lo && day <= view.hi
  return (
    <section class="time" aria-labelledby={title}>
      <h2 id={title}>{t('time.title')}</h2>
      <fieldset class="time-zooms">
        <legend class="visually-hidden">{t('time.zoom')}</legend>
        {ZOOMS.map((one) => (
          <button type="button" key={one} aria-pressed={zoom === one} onClick={() => setZoom(one)}>
            {t(`time.zoom.${one}`)}
          </button>
        ))}
      </fieldset>
      <div ref={frame} class="time-frame">
        {/* biome-ignore lint/a11y/noSvgWithoutTitle: what it shows stands in words below; the handle has a name of its own. */}
        <svg class="time-picture" width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
          <Patterns />
          {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in a drawing takes the focus; the handle stands beside it. */}
          <g aria-hidden="true">
            {axisTicks(view, Math.max(2, width / PIXELS_A_TICK), lang).map((tick) => (
              <g key={tick.at} transform={`translate(${x(tick.at)} 0)`}>
                <line class="time-rule" x1="0" x2="0" y1={TOP - 6} y2={height} />
                <text class="time-tick" x="2" y={TOP - 8}>
                  {tick.label}
                </text>
              </g>
            ))}
            {picture.revisions
              .filter(({ at }) => inView(at))
              .map(({ at, id }) => (
                <g key={id} transform={`translate(${x(at)} 0)`}>
                  <title>{t('time.revision', { id })}</title>
                  <path class="time-revision" d="M-4 18h8l-4 6z" />
                </g>
              ))}
            {inView(picture.today) && (
              <line class="time-today" x1={x(picture.today)} x2={x(picture.today)} y1={TOP - 6} y2={height} />
            )}
            {inView(picture.planned) && (
              <line class="time-planned" x1={x(picture.planned)} x2={x(picture.planned)} y1="18" y2={height} />
            )}
            <g transform={`translate(0 ${TOP})`}>
              <TimeRows
                rows={picture.rows}
                x={x}
                width={width}
                lines={Math.min(x(picture.today), x(picture.planned))}
                lang={lang}
                t={t}
              />
            </g>
          </g>
          <PlannedHandle
            planned={planned}
            asOf={asOf}
            x={(day) => Math.min(width - 1, Math.max(1, x(day)))}
            dayAt={dayAt}
            height={height}
            width={width}
            onPlan={onPlan}
            lang={lang}
            t={t}
          />
        </svg>
      </div>
      <MiniMap picture={picture} view={view} width={width} />
      <p class="muted time-legend">{t('time.legend')}</p>
      <details class="time-words">
        <summary>{t('time.table')}</summary>
        <TimeTable picture={picture} lang={lang} t={t} />
      </details>
    </section>
  )
}

/** Hatching for windows, fading for ends that are not known to the day. Their colours come from the style sheet. */
const Patterns = () => (
  <defs>
    <pattern id="time-hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect class="time-hatch-ground" width="6" height="6" />
      <line class="time-hatch-line" x1="0" x2="0" y1="0" y2="6" />
    </pattern>
    <linearGradient id="time-fade-in">
      <stop class="time-stop" offset="0" stop-opacity="0.15" />
      <stop class="time-stop" offset="1" stop-opacity="1" />
    </linearGradient>
    <linearGradient id="time-fade-out">
      <stop class="time-stop" offset="0" stop-opacity="1" />
      <stop class="time-stop" offset="1" stop-opacity="0.15" />
    </linearGradient>
  </defs>
)
