/** One result of an expression: its plain value, and the id of the resource it was read from when it was read from one. */
export interface Found {
  value: unknown
  resource?: string
}

export interface FhirPathEngine {
  /** Throws on a wrong expression; the caller turns that into an issue. */
  evaluate: (expression: string, variables: Record<string, unknown>) => Found[]
  /** Reads an expression ahead of its evaluation, which then need not. Throws on a wrong one. */
  compile: (expression: string) => void
}

interface Node {
  data: unknown
  parentResNode: Node | null
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
const isNode = (value: unknown): value is Node => isObject(value) && 'data' in value && 'parentResNode' in value

const plain = (value: unknown): unknown =>
  isObject(value) && 'toJSON' in value && typeof value.toJSON === 'function' ? (value.toJSON() as unknown) : value

const resourceOf = (node: Node): string | undefined => {
  for (let at: Node | null = node; at !== null; at = at.parentResNode) {
    const { data } = at
    if (isObject(data) && typeof data.resourceType === 'string' && typeof data.id === 'string') return data.id
  }
  return undefined
}

/** Long expressions are a fault or an attack; ours are below 400 characters. */
const MAX_EXPRESSION = 2000

type Evaluator = (variables: Record<string, unknown>) => unknown

/** The two modules, fetched once; parsing an expression costs more than running it, so each is compiled once. */
let loading: Promise<(expression: string) => Evaluator> | undefined

const load = async (): Promise<(expression: string) => Evaluator> => {
  const [{ default: fhirpath }, { default: r4 }] = await Promise.all([
    import('fhirpath'),
    import('fhirpath/fhir-context/r4'),
  ])
  const compiled = new Map<string, Evaluator>()
  return (expression) => {
    const known = compiled.get(expression)
    if (known !== undefined) return known
    const run = fhirpath.compile(expression, r4, { async: false, resolveInternalTypes: false })
    const evaluator: Evaluator = (variables) => run({}, variables)
    compiled.set(expression, evaluator)
    return evaluator
  }
}

/**
 * The FHIRPath engine with FHIR R4's types. Loaded for forms only, ahead of them when nothing else is to be done: it is as large as the rest of the panel.
 * Evaluation is synchronous, so that no function of an expression can fetch anything.
 */
export const loadFhirPath = async (): Promise<FhirPathEngine> => {
  loading ??= load().catch((error: unknown) => {
    // A chunk that failed to load once (a worker restart, an update) may load the next time.
    loading = undefined
    throw error
  })
  const compile = await loading
  const bounded = (expression: string): Evaluator => {
    if (expression.length > MAX_EXPRESSION) throw new Error(`expression longer than ${MAX_EXPRESSION} characters`)
    return compile(expression)
  }
  return {
    compile: bounded,
    evaluate: (expression, variables) => {
      const results = bounded(expression)(variables)
      return (Array.isArray(results) ? (results as unknown[]) : []).map((result) => {
        if (!isNode(result)) return { value: plain(result) }
        const resource = resourceOf(result)
        return { value: plain(result.data), ...(resource === undefined ? {} : { resource }) }
      })
    },
  }
}
