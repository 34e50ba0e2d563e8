import type { Chart, MedicationStatement } from '../model/chart'
import type { Resolution } from '../model/resolution'
import type { SubstanceFacts } from '../model/substance'
import { statusInLine } from './status-words'

/** A medicine that a person added to the chart: what was typed, and what the lexicon takes it for. */
export interface AddedEntry {
  id: string
  resolution: Resolution
}

/**
 * The chart with rows that a person added at the end of the medications, and with facts of substances that people named. An added
 * row is undated until answers about it say more, and of the status typed beside its name ("non pris"), else unknown; its quote is
 * what was typed, without a place on the page.
 */
export const addEntries = (
  chart: Chart,
  added: readonly AddedEntry[],
  facts: Readonly<Record<string, SubstanceFacts>>,
): Chart =>
  added.length === 0 && Object.keys(facts).length === 0
    ? chart
    : {
        ...chart,
        medications: [...chart.medications, ...added.map(statementOf)],
        facts: { ...facts, ...chart.facts },
      }

const statementOf = ({ id, resolution }: AddedEntry): MedicationStatement => {
  const { line, kind, recognised, substances, atc, candidates, route, form, release } = resolution
  return {
    id,
    text: line,
    kind,
    recognised,
    substances,
    atc,
    candidates,
    status: statusInLine(line) ?? 'unknown',
    start: null,
    end: null,
    ...(route === undefined ? {} : { route }),
    ...(form === undefined ? {} : { form }),
    ...(release === undefined ? {} : { release }),
    source: { quote: line },
  }
}
