import type { ImportFile, ImportProblem } from '../../lib/lexicon/import/import-file'
import type { ImportSummary } from '../../lib/lexicon/import/import-summary'
import type { Skipped, SourceKind } from '../../lib/lexicon/import/imported-product'
import { parseFiles } from '../../lib/lexicon/import/parse-files'
import type { IsoDay } from '../../lib/model/date'
import type { Problem } from '../../lib/platform/messages'
import { send } from '../../lib/platform/send'

export interface Progress {
  file: string
  doneBytes: number
  totalBytes: number
  products: number
  phase: 'reading' | 'merging'
}

export type Imported =
  | { ok: true; summary: ImportSummary }
  | { ok: false; problem: ImportProblem }
  | { ok: false; refused: Problem }

const MOST_SAMPLES = 50
const PER_MESSAGE = 2_000

/** A chosen file whose reading is counted for the progress bar. */
const counted = (file: File, read: (bytes: number, name: string) => void): ImportFile => ({
  name: file.name,
  size: file.size,
  async *chunks() {
    const reader = file.stream().getReader()
    try {
      for (;;) {
        const { done, value } = await reader.read()
        if (done) return
        read(value.byteLength, file.name)
        yield value
      }
    } finally {
      await reader.cancel().catch(() => {})
    }
  },
})

const withSkipped = (summary: ImportSummary, skipped: readonly Skipped[]): ImportSummary => {
  const all = new Map(summary.skipped.map((one) => [one.why, { ...one, samples: [...one.samples] }]))
  for (const { why, what } of skipped) {
    const held = all.get(why) ?? { why, count: 0, samples: [] }
    held.count++
    if (held.samples.length < MOST_SAMPLES) held.samples.push(what.slice(0, 160))
    all.set(why, held)
  }
  return { ...summary, skipped: [...all.values()].sort((a, b) => b.count - a.count) }
}

interface Request {
  source: SourceKind
  label: string
  fileDay: IsoDay | null
  today: IsoDay
  files: readonly File[]
}

/**
 * Reads the files here and hands them to the background piece by piece; each piece waits for the one before, so that memory stays flat.
 * Whatever fails, or is cancelled, leaves what was installed.
 */
export const runImport = async (
  { source, label, fileDay, today, files }: Request,
  tell: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<Imported> => {
  const importId = crypto.randomUUID()
  const progress: Progress = {
    file: files[0]?.name ?? '',
    doneBytes: 0,
    totalBytes: files.reduce((sum, file) => sum + file.size, 0),
    products: 0,
    phase: 'reading',
  }
  const skipped: Skipped[] = []
  let seq = 0
  let refused: Problem | undefined
  const stop = new AbortController()
  const either = AbortSignal.any([signal, stop.signal])

  const begun = await send('import-begin', { importId, source, label, fileDay, importedOn: today })
  if (!begun.ok) return { ok: false, refused: begun.problem }
  const read = await parseFiles(
    source,
    files.map((file) =>
      counted(file, (bytes, name) => {
        progress.doneBytes += bytes
        progress.file = name
        tell({ ...progress })
      }),
    ),
    async ({ products, shortages, skipped: more }) => {
      // Copied: a slice of a text would keep the text alive to the end of the import.
      skipped.push(...structuredClone(more))
      progress.products += products.length
      tell({ ...progress })
      for (let at = 0; at === 0 || at < products.length; at += PER_MESSAGE) {
        const piece = products.slice(at, at + PER_MESSAGE)
        const reply = await send('import-chunk', {
          importId,
          seq: seq++,
          products: piece,
          shortages: at === 0 ? shortages : [],
        })
        if (!reply.ok) {
          refused ??= reply.problem
          stop.abort()
          return
        }
      }
    },
    either,
  )
  if (refused !== undefined || !read.ok || signal.aborted) {
    await send('import-cancel', { importId })
    if (refused !== undefined) return { ok: false, refused }
    return { ok: false, problem: read.ok ? { code: 'cancelled', file: progress.file } : read.problem }
  }
  tell({ ...progress, phase: 'merging' })
  const finished = await send('import-finish', { importId })
  if (finished.ok) return { ok: true, summary: withSkipped(finished.value, skipped) }
  await send('import-cancel', { importId })
  return { ok: false, refused: finished.problem }
}
