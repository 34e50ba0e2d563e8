import type { Pack } from '../model/pack'
import { compileForm } from './compile-form'
import { type Loaded, openPack } from './open-pack'

/** The documents of one program's folder, parsed from YAML, by file name. */
export interface PackDocuments {
  program: unknown
  /** One document for each dated revision. */
  revisions: readonly { file: string; document: unknown }[]
  cases: unknown
  forms: readonly { file: string; document: unknown }[]
  /** How sponsors' PDFs are filled, each as the panel exports it. */
  pdfMappings?: readonly { file: string; document: unknown }[]
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const fromOf = (revision: unknown): string => {
  const from = isObject(revision) ? revision.from : null
  return typeof from === 'string' ? from : ''
}

/** `cases.yaml` may keep shared parts for its anchors under `shared`; only the list is compiled. */
const casesIn = (document: unknown): unknown => (isObject(document) ? (document.cases ?? []) : (document ?? []))

/**
 * One program's hand-written documents as the pack that is shipped: revisions in the order of their first day (undated
 * first), forms expanded to FHIR. The problem names the path of the fault inside the compiled pack.
 */
export const compilePack = ({ program, revisions, cases, forms, pdfMappings = [] }: PackDocuments): Loaded<Pack> => {
  if (!isObject(program)) return { ok: false, problem: 'program.yaml: not a mapping' }
  const ordered = [...revisions].sort((a, b) => {
    const [left, right] = [fromOf(a.document), fromOf(b.document)]
    return left < right ? -1 : left > right ? 1 : a.file.localeCompare(b.file, 'en')
  })
  return openPack({
    schema: 1,
    valueSets: [],
    contacts: [],
    ...program,
    revisions: ordered.map(({ document }) => withEmptyLists(document)),
    forms: forms.map(({ document }) => compileForm(document)),
    ...(pdfMappings.length === 0 ? {} : { pdfMappings: pdfMappings.map(({ document }) => document) }),
    cases: casesIn(cases),
  })
}

const LISTS = ['indications', 'criteria', 'quotas', 'duties', 'dosing', 'workflow', 'adverseReactions', 'passages']

/** A list that a revision does not write is empty; everything else must be written out. */
const withEmptyLists = (revision: unknown): unknown =>
  isObject(revision) ? { ...Object.fromEntries(LISTS.map((list) => [list, []])), ...revision } : revision
