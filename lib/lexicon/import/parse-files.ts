import { BDPM_FILES, parseBdpm } from './bdpm'
import { parseEma } from './ema'
import { parseHospitalCsv } from './hospital-csv'
import { failed, type ImportFile, type Outcome } from './import-file'
import type { Emit, SourceKind } from './imported-product'
import { parseSam } from './sam'

/** Which list the chosen files are, by the names they are downloaded under; undefined when none of them is known. */
export function recogniseFiles(names: readonly string[]): SourceKind | undefined {
  if (names.some((name) => Object.values(BDPM_FILES).some((pattern) => pattern.test(name)))) return 'bdpm'
  if (names.some((name) => /\.xlsx$/i.test(name))) return 'ema'
  if (names.some((name) => /\.(zip|xml)$/i.test(name))) return 'sam'
  if (names.some((name) => /\.(csv|tsv)$/i.test(name))) return 'csv'
  return undefined
}

/** Reads the chosen files as the list they are said to be. Nothing is stored here: `emit` takes what is read. */
export async function parseFiles(
  source: SourceKind,
  files: readonly ImportFile[],
  emit: Emit,
  signal?: AbortSignal,
): Promise<Outcome<null>> {
  const [first] = files
  if (first === undefined) return failed('missing-file', '')
  switch (source) {
    case 'bdpm':
      return parseBdpm(files, emit, signal)
    case 'ema':
      return parseEma(first, emit, signal)
    case 'sam':
      return parseSam(first, emit, signal)
    case 'csv':
      return parseHospitalCsv(first, emit, signal)
  }
}
