import type { Chart, CoverageReport } from '../../model/chart'
import type { Domain } from '../../model/coverage'
import { type FhirBench, leave } from './bench'
import { codesOf, nameOf } from './concept'
import type { Concept } from './resources'

/** The LOINC codes of the sections of an International Patient Summary, by what they hold. */
const SECTIONS: Record<string, Domain> = {
  '10160-0': 'medications',
  '48765-2': 'allergies',
  '11450-4': 'problems',
  '11348-0': 'problems',
  '11369-6': 'immunisations',
  '30954-2': 'measurements',
  '8716-3': 'measurements',
}

const domainOf = (concept: Concept | undefined): Domain | undefined =>
  codesOf(concept)
    .map((code) => SECTIONS[code])
    .find((domain) => domain !== undefined)

type Held = Pick<Chart, 'medications' | 'allergies' | 'problems' | 'immunisations' | 'measurements'>

/**
 * What a file shows of each list: never all of it. A search may be filtered or paged, an IPS is "non-exhaustive" by its own standard,
 * and no `List.mode` speaks of a whole history (`working` is kept up to date, `snapshot` was once true, `changes` is a part). A person
 * may say that a list is whole, as with a page. A section that is empty for a reason ("nil known", "withheld") is said in its words.
 */
export const coverageOf = (held: Held, bench: FhirBench): CoverageReport => {
  const signs: CoverageReport['signs'] = []
  const headed = new Set<Domain>()
  for (const { entry, resource } of bench.record.of('Composition'))
    for (const { title, code, emptyReason } of resource.section ?? []) {
      const domain = domainOf(code)
      if (domain !== undefined) headed.add(domain)
      const why = nameOf(emptyReason)
      if (why !== undefined) leave(bench, entry, `${title ?? nameOf(code) ?? '?'}: ${why}`, 'not-in-file')
    }
  for (const { entry, resource } of bench.record.of('List')) {
    const why = nameOf(resource.emptyReason) ?? (resource.mode === 'changes' ? 'changes' : undefined)
    if (why !== undefined) leave(bench, entry, `${resource.title ?? 'List'}: ${why}`, 'not-in-file')
  }
  const of = (domain: Domain) => {
    if (held[domain].length === 0 && !headed.has(domain)) return 'not-on-page'
    signs.push({ kind: 'extract', text: `Bundle (${bench.record.kind})`, domain })
    return 'incomplete'
  }
  return {
    medications: of('medications'),
    immunisations: of('immunisations'),
    allergies: of('allergies'),
    problems: of('problems'),
    measurements: of('measurements'),
    showsStopped: held.medications.some(({ status }) => ['stopped', 'completed', 'not-taken'].includes(status)),
    reachesBackTo: null,
    signs,
  }
}
