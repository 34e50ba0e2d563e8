import type { InForce } from '../lib/model/judgement'
import type { Translate } from '../lib/platform/i18n'

/** Shape before word: a full dot, a dotted ring where the source is silent, an empty ring to come, a struck ring when over. */
const SHAPES: Record<InForce, preact.JSX.Element> = {
  'in-force': <circle cx="6" cy="6" r="3.5" fill="currentColor" />,
  'dates-not-stated': (
    <circle cx="6" cy="6" r="4" fill="none" stroke="currentColor" stroke-width="1.5" stroke-dasharray="2 2" />
  ),
  'not-yet': <circle cx="6" cy="6" r="4" fill="none" stroke="currentColor" stroke-width="1.5" />,
  expired: (
    <>
      <circle cx="6" cy="6" r="4" fill="none" stroke="currentColor" stroke-width="1.5" />
      <path d="m2 10 8-8" stroke="currentColor" stroke-width="1.5" />
    </>
  ),
}

/** Whether the program's text holds today: never left to be guessed. */
export const InForceMark = ({ inForce, t }: { inForce: InForce; t: Translate }) => (
  <span class={`in-force in-force-${inForce}`} data-in-force={inForce}>
    <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false">
      {SHAPES[inForce]}
    </svg>
    {t(`program.inForce.${inForce}`)}
  </span>
)
