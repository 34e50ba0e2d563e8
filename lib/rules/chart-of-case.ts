import { doseOf } from '../charting/doses/dose-of'
import { isNegated } from '../charting/negated'
import { outcomeOf } from '../charting/outcome-of'
import type { LexiconIndex } from '../lexicon/load-index'
import { resolveLines } from '../lexicon/resolve-lines'
import type { Chart, CoverageReport, MedicationStatement } from '../model/chart'
import type { PackCase } from '../model/pack-case'
import type { Resolution } from '../model/resolution'
import type { SubstanceFacts } from '../model/substance'

const WHOLE: CoverageReport = {
  medications: 'complete',
  immunisations: 'complete',
  allergies: 'complete',
  problems: 'complete',
  measurements: 'complete',
  showsStopped: true,
  reachesBackTo: 'whole',
  signs: [],
}

const AS_SHOWN: CoverageReport = {
  medications: 'incomplete',
  immunisations: 'not-on-page',
  allergies: 'not-on-page',
  problems: 'incomplete',
  measurements: 'incomplete',
  showsStopped: false,
  reachesBackTo: null,
  signs: [],
}

const statementOf = (row: PackCase['medications'][number], found: Resolution, id: string): MedicationStatement => {
  const read = doseOf({
    drug: row.text,
    dose: row.dose === undefined ? [] : [row.dose],
    posology: [row.dose ?? row.text],
    strength: [],
  })
  const outcome = row.reason === undefined ? undefined : outcomeOf([row.reason], [])
  return {
    id,
    text: row.text,
    kind: found.kind,
    recognised: found.recognised,
    substances: found.substances,
    atc: found.atc,
    candidates: found.candidates,
    status: row.status ?? 'unknown',
    start: row.start ?? null,
    end: row.end ?? null,
    ...(read.dose === undefined ? {} : { dose: read.dose }),
    ...(found.route === undefined ? {} : { route: found.route }),
    ...(found.form === undefined ? {} : { form: found.form }),
    ...(found.release === undefined ? {} : { release: found.release }),
    ...(read.asNeeded ? { asNeeded: true } : {}),
    ...(outcome === undefined ? {} : { outcome }),
    source: { quote: row.text },
  }
}

/** The chart that a pack's case describes in a few lines; names go through the real lexicon, as they would from a page. */
export const chartOfCase = (given: PackCase, index: LexiconIndex): Chart => {
  const facts: Record<string, SubstanceFacts> = {}
  const resolve = (lines: readonly string[]): readonly Resolution[] => {
    const batch = resolveLines(lines, index)
    Object.assign(facts, batch.substances)
    return batch.resolutions
  }
  const found = resolve(given.medications.map(({ text }) => text))
  const medications = given.medications.flatMap((row, i) => {
    const resolution = found[i]
    return resolution === undefined ? [] : [statementOf(row, resolution, `m${i + 1}`)]
  })
  const allergens = resolve(given.allergies ?? [])
  const vaccines = resolve((given.immunisations ?? []).map(({ text }) => text))
  return {
    asOf: given.asOf,
    patient: { ...given.patient, identifiers: [] } as Chart['patient'],
    worklist: false,
    medications,
    allergies: (given.allergies ?? []).map((text, i) => ({
      id: `a${i + 1}`,
      text,
      substances: isNegated(text) ? [] : (allergens[i]?.substances ?? []).map(({ name }) => name),
      negated: isNegated(text),
      type: 'allergy',
      source: { quote: text },
    })),
    problems: (given.problems ?? []).map((text, i) => ({
      id: `p${i + 1}`,
      text,
      status: 'active',
      negated: isNegated(text),
      familyHistory: false,
      start: null,
      end: null,
      source: { quote: text },
    })),
    immunisations: (given.immunisations ?? []).map(({ text, date }, i) => ({
      id: `i${i + 1}`,
      text,
      substances: vaccines[i]?.substances ?? [],
      recognised: vaccines[i]?.recognised ?? false,
      status: 'completed',
      date,
      source: { quote: text },
    })),
    measurements: (given.measurements ?? []).map((one, i) => ({
      id: `o${i + 1}`,
      text: one.code,
      ...one,
      source: { quote: `${one.code} ${one.value} ${one.unit}` },
    })),
    unread: [],
    coverage: given.coverage === 'whole' ? WHOLE : AS_SHOWN,
    facts,
  }
}
