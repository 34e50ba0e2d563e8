import { PlannedDate } from '../../components/planned-date'
import { substanceName } from '../../components/substance-name'
import { pictureOf } from '../../components/timeline/picture-of'
import { Timeline } from '../../components/timeline/timeline'
import type { Translate } from '../../lib/platform/i18n'
import { timelineOf } from '../../lib/timeline/timeline-of'
import { plan } from './open-page'
import type { PanelState } from './state'
import { type Store, useStore } from './store'

/** The chart as time, against the windows of the chosen program. */
export const TimeView = ({ store, t }: { store: Store<PanelState>; t: Translate }) => {
  const { judged, packs, program, asOf, planned, lang } = useStore(store)
  if (!judged) return null
  const { chart, judgements } = judged
  const pack = packs.find((one) => one.id === program)
  const picture = pictureOf({
    exposures: timelineOf(chart).exposures,
    judgement: judgements.find((one) => one.program === program),
    revisions: pack?.revisions ?? [],
    asOf,
    planned,
    nameOf: substanceName(chart, lang),
  })
  const onPlan = (day: string) => plan(store, day)
  return (
    <>
      {pack && <p class="muted">{pack.title[lang]}</p>}
      <PlannedDate planned={planned} asOf={asOf} onPlan={onPlan} lang={lang} t={t} />
      <Timeline picture={picture} planned={planned} asOf={asOf} onPlan={onPlan} lang={lang} t={t} />
    </>
  )
}
