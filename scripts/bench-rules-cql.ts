import { readFileSync } from 'node:fs'
import { PatientSource } from 'cql-exec-fhir'
import { DateTime, Executor, Library } from 'cql-execution'
import { fiveCriteria } from './bench-rules-elm'
import type { fhirOf } from './bench-rules-patient'

export interface CqlAnswer {
  [expression: string]: unknown
}

/** Judges one FHIR bundle with cql-execution; `elm` names a compiled library, else our own is used. Loading the bundle is included. */
export const cqlJudge = (elm: string | undefined, planned: string) => {
  const library = new Library(elm === undefined ? fiveCriteria() : JSON.parse(readFileSync(elm, 'utf8')))
  const executor = new Executor(library, undefined, { PlannedFirstDose: DateTime.parse(planned) })
  // Reading FHIR's model takes 100 ms and is done once, as a server would.
  const source = PatientSource.FHIRv401({ requireProfileTagging: false })
  return async (bundle: ReturnType<typeof fhirOf>): Promise<CqlAnswer> => {
    source.loadBundles([bundle])
    const results = await executor.exec(source)
    return results.patientResults.p ?? {}
  }
}
