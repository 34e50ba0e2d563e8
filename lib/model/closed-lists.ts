// Apart from their schemas, so that what only asks whether a word is one of them needs no parser.

/** What the page says a chart is made of; absence can be claimed only for a domain whose list is complete. */
export const DOMAINS = ['medications', 'immunisations', 'allergies', 'problems', 'measurements'] as const

/** Where a medicine acts from, folded from EDQM routes to what rules need. */
export const ROUTES = [
  'oral',
  'intravenous',
  'subcutaneous',
  'intramuscular',
  'intra-articular',
  'intrathecal',
  'rectal',
  'vaginal',
  'cutaneous',
  'ocular',
  'auricular',
  'nasal',
  'inhalation',
  'buccal',
  'transdermal',
  'intravitreal',
  'local',
] as const

/** FHIR R4 MedicationStatement.status. */
export const MEDICATION_STATUSES = [
  'active',
  'completed',
  'entered-in-error',
  'intended',
  'stopped',
  'on-hold',
  'unknown',
  'not-taken',
] as const
