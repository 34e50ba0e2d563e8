import { send } from '../../lib/platform/send'
import type { PanelState } from './state'

/** Puts the chart as it was judged here on the pharmacist's workbench. */
export const toWorkbench = ({ judged, answers, asOf, planned, jurisdictions }: PanelState): void => {
  if (judged === null) return
  const given = { chart: judged.chart, answers: [...answers], asOf, planned, jurisdictions: [...jurisdictions] }
  void send('open-workbench', { given })
}
