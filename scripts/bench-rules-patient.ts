import { plusDays } from '../lib/dates/days'
import type { LexiconIndex } from '../lib/lexicon/load-index'
import type { Chart } from '../lib/model/chart'
import { chartOfCase } from '../lib/rules/chart-of-case'

export const AS_OF = '2026-11-20'
export const PLANNED = '2026-11-25'

/** What stands on a long hospital chart: a third of it bears on the program, the rest must be looked at all the same. */
const LINES = [
  'Methotrexate 15 mg tablet',
  'Paracetamol 1 g tablet',
  'Amoxicillin 500 mg capsule',
  'Atorvastatin 20 mg tablet',
  'Neoral 100 mg capsule',
  'Omeprazole 20 mg capsule',
  'Ramipril 5 mg tablet',
  'Medrol 16 mg tablet',
  'Metformin 850 mg tablet',
  'Bisoprolol 5 mg tablet',
  'Levothyroxine 100 mcg tablet',
  'Valaciclovir 500 mg tablet',
  'Tacrolimus 0.1% ointment',
  'Amlodipine 5 mg tablet',
  'CellCept 500 mg tablet',
  'Furosemide 40 mg tablet',
  'Cetirizine 10 mg tablet',
  'Betamethasone 0.1% cream',
]

/** A patient with so many medications, the same every time: most over, each ninth still taken. */
export const patientWith = (medications: number, index: LexiconIndex, lines: readonly string[] = LINES): Chart =>
  chartOfCase(
    {
      name: `${medications} medications`,
      asOf: AS_OF,
      patient: { birthDate: '1986-04-02', sex: 'female' },
      problems: ['Atopic dermatitis'],
      medications: Array.from({ length: medications }, (_, i) => {
        const start = plusDays(AS_OF, -700 + ((i * 37) % 320))
        return {
          text: lines[i % lines.length] ?? '',
          start,
          end: i % 9 === 8 ? null : plusDays(start, 20 + ((i * 53) % 360)),
          status: i % 9 === 8 ? ('active' as const) : ('stopped' as const),
        }
      }),
      coverage: 'whole',
      answers: {},
      expect: {},
    },
    index,
  )

/** The same patient as FHIR R4, as an EHR would give it to a CQL engine. */
export const fhirOf = ({ patient, medications }: Chart) => ({
  resourceType: 'Bundle',
  type: 'collection',
  entry: [
    {
      resource: {
        resourceType: 'Patient',
        id: 'p',
        gender: patient.sex ?? 'unknown',
        birthDate: String(patient.birthDate),
      },
    },
    ...medications.map((row) => ({
      resource: {
        resourceType: 'MedicationStatement',
        id: row.id,
        status: row.status,
        subject: { reference: 'Patient/p' },
        medicationCodeableConcept: {
          text: row.text,
          coding: row.atc.map((code) => ({ system: 'http://www.whocc.no/atc', code })),
        },
        effectivePeriod: {
          ...(typeof row.start === 'string' ? { start: row.start } : {}),
          ...(typeof row.end === 'string' ? { end: row.end } : {}),
        },
      },
    })),
  ],
})
