import type { Chart, MedicationStatement } from '../../../lib/model/chart'
import type { CriterionJudgement, Judgement } from '../../../lib/model/judgement'

const source = (quote: string) => ({ quote })

/** One medication row; only what matters to the case. */
export const row = (id: string, text: string, more: Partial<MedicationStatement> = {}): MedicationStatement => ({
  id,
  text,
  kind: 'medicine',
  recognised: true,
  substances: [],
  atc: [],
  candidates: [],
  status: 'stopped',
  start: null,
  end: null,
  source: source(`${text} | ${id}`),
  ...more,
})

/** A chart of an adult with atopic dermatitis; only what matters to the case. */
export const chart = (more: Partial<Chart> = {}): Chart => ({
  asOf: '2026-11-20',
  patient: {
    name: 'Ann de Smet',
    birthDate: '1986-04-02',
    sex: 'female',
    weightKg: 61.5,
    identifiers: ['860402-123-45'],
  },
  worklist: false,
  medications: [],
  allergies: [],
  problems: [],
  immunisations: [],
  measurements: [],
  unread: [],
  coverage: {
    medications: 'complete',
    immunisations: 'not-on-page',
    allergies: 'complete',
    problems: 'complete',
    measurements: 'not-on-page',
    showsStopped: true,
    reachesBackTo: 'whole',
    signs: [],
  },
  facts: {},
  ...more,
})

/** One judged criterion with the entries that were looked at. */
export const judged = (
  id: string,
  truth: CriterionJudgement['truth'],
  more: Partial<CriterionJudgement> = {},
): CriterionJudgement => ({
  id,
  kind: 'attestation',
  section: 'inclusion',
  truth,
  reasons: [],
  evidence: [],
  missing: [],
  clearOn: null,
  ...more,
})

/** A judgement of the Dupixent program with these criteria. */
export const judgement = (criteria: CriterionJudgement[]): Judgement => ({
  program: 'be-dupixent-mnp',
  revision: 'undated',
  asOf: '2026-11-20',
  planned: '2026-11-25',
  inForce: 'dates-not-stated',
  appliesTo: 'initiation',
  notice: 'inform',
  verdict: 'unknown',
  earliestStart: null,
  criteria,
  remarks: [],
  missing: [],
})
