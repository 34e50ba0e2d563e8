import { z } from 'zod'
import { RESOURCES, type ResourceOf, type ResourceType } from './resources'

/** A hospital's export of one patient is far smaller. */
const LARGEST = 10_000_000
const MOST_ENTRIES = 10_000

/** Why a file was not taken; each has a sentence that says what to do. */
export type BundleProblem = 'too-large' | 'not-json' | 'not-a-bundle' | 'not-a-record' | 'empty'

/** One resource as the file holds it, and where: `entry 3` counts from one. */
export interface Entry {
  at: number
  type: string
  /** What other resources may call it. */
  names: readonly string[]
  raw: unknown
}

/** A bundle whose entries were told apart; what is in them is read later. */
export interface FhirRecord {
  kind: 'searchset' | 'collection' | 'document'
  entries: readonly Entry[]
  /** Resources whose shape is not FHIR R4's. */
  unreadable: readonly Entry[]
  of: <T extends ResourceType>(type: T) => readonly { entry: Entry; resource: ResourceOf<T> }[]
  /** The resource a reference points at; undefined when the file does not hold it. */
  find: (reference: string) => unknown
}

const Bundle = z.looseObject({
  resourceType: z.literal('Bundle'),
  type: z.string(),
  entry: z
    .array(
      z.looseObject({
        fullUrl: z.string().optional(),
        resource: z.looseObject({ resourceType: z.string(), id: z.string().optional() }).optional(),
        search: z.looseObject({ mode: z.string().optional() }).optional(),
      }),
    )
    .max(MOST_ENTRIES)
    .optional(),
})

const Kind = z.enum(['searchset', 'collection', 'document'])

/** What a person or program dropped, as a FHIR R4 record, or why it is none. Nothing of it is believed yet. */
export const openBundle = (text: string): { ok: true; value: FhirRecord } | { ok: false; problem: BundleProblem } => {
  if (text.length > LARGEST) return { ok: false, problem: 'too-large' }
  let json: unknown
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return { ok: false, problem: 'not-json' }
  }
  const bundle = Bundle.safeParse(json)
  if (!bundle.success) {
    const many = bundle.error.issues.some(({ code, path }) => code === 'too_big' && path[0] === 'entry')
    return { ok: false, problem: many ? 'too-large' : 'not-a-bundle' }
  }
  const kind = Kind.safeParse(bundle.data.type)
  if (!kind.success) return { ok: false, problem: 'not-a-record' }
  const entries = (bundle.data.entry ?? []).flatMap(({ fullUrl, resource }, index): Entry[] => {
    if (resource === undefined) return []
    const local = resource.id === undefined ? [] : [`${resource.resourceType}/${resource.id}`]
    return [
      { at: index + 1, type: resource.resourceType, names: [...(fullUrl ? [fullUrl] : []), ...local], raw: resource },
    ]
  })
  if (entries.length === 0) return { ok: false, problem: 'empty' }
  return { ok: true, value: recordOf(kind.data, entries) }
}

const isKnown = (type: string): type is ResourceType => Object.hasOwn(RESOURCES, type)

const recordOf = (kind: FhirRecord['kind'], entries: readonly Entry[]): FhirRecord => {
  const parsed = new Map<Entry, unknown>()
  const unreadable: Entry[] = []
  for (const entry of entries) {
    if (!isKnown(entry.type)) continue
    const read = RESOURCES[entry.type].safeParse(entry.raw)
    if (read.success) parsed.set(entry, read.data)
    else unreadable.push(entry)
  }
  const named = new Map(entries.flatMap((entry) => entry.names.map((name) => [name, entry.raw] as const)))
  return {
    kind,
    entries,
    unreadable,
    of: <T extends ResourceType>(type: T) =>
      entries.flatMap((entry) => {
        const resource = entry.type === type ? (parsed.get(entry) as ResourceOf<T> | undefined) : undefined
        return resource === undefined ? [] : [{ entry, resource }]
      }),
    find: (reference) => named.get(reference) ?? named.get(relative(reference)),
  }
}

/** "https://ehr.example/fhir/Medication/7/_history/2" is "Medication/7". */
const relative = (reference: string): string => {
  const [type, id] = reference
    .replace(/\/_history\/.*$/, '')
    .split('/')
    .slice(-2)
  return `${type}/${id}`
}
