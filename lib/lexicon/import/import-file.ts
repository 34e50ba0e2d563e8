/** A file somebody chose, read in pieces; the same in the browser and on the command line. */
export interface ImportFile {
  name: string
  /** Bytes, for progress. */
  size: number
  chunks(): AsyncIterable<Uint8Array>
}

/** Why a file cannot be imported. Each has one sentence in the interface's languages that says what to do (`options.problem.*`). */
export type ProblemCode =
  | 'unknown-file'
  | 'pdf'
  | 'empty'
  | 'encoding'
  | 'columns'
  | 'truncated'
  | 'missing-file'
  | 'no-header'
  | 'too-large'
  | 'damaged'
  | 'no-products'
  | 'cancelled'

export interface ImportProblem {
  code: ProblemCode
  file: string
  /** Line number, column name, or what was found instead: shown behind the sentence. */
  detail?: string
}

export type Outcome<T> = { ok: true; value: T } | { ok: false; problem: ImportProblem }

export const failed = (code: ProblemCode, file: string, detail?: string): { ok: false; problem: ImportProblem } => ({
  ok: false,
  problem: { code, file, ...(detail === undefined ? {} : { detail }) },
})
