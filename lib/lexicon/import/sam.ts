import { type AmpReader, ampReader } from './amp-reader'
import { failed, type ImportFile, type Outcome } from './import-file'
import type { Emit, ImportedProduct, Parsed, Skipped } from './imported-product'
import { isZip, unzip, type ZipLimits } from './unzip'

/** The export is about 300 MB of XML; five times that is something else. */
const LIMITS: ZipLimits = { mostBytes: 1536 * 1024 * 1024, mostMembers: 2_000 }
const ROOT = 'ExportActualMedicines'
const MEMBER = /(^|\/)AMP-[^/]*\.xml$/i

/** Bytes of XML decoded at once. */
const TEXT = 32 * 1024

const empty = (): Parsed => ({ products: [], skipped: [], shortages: [] })

/** First piece of a file, and the whole file again from its beginning. */
const peek = async (file: ImportFile): Promise<Uint8Array> => {
  for await (const chunk of file.chunks()) if (chunk.length > 0) return chunk
  return new Uint8Array()
}

interface Member {
  reader: AmpReader
  decoder: TextDecoder
}

const newMember = (take: (product: ImportedProduct | Skipped) => void): Member => ({
  reader: ampReader(take),
  decoder: new TextDecoder('utf-8'),
})

/** What SAM's own products are, read as the file streams by: neither the archive nor the XML is ever held whole. */
export async function parseSam(file: ImportFile, emit: Emit, signal?: AbortSignal): Promise<Outcome<null>> {
  const head = await peek(file)
  if (head.length === 0) return failed('empty', file.name)
  const begins = new TextDecoder('latin1').decode(head.subarray(0, 1024))
  if (begins.startsWith('%PDF')) return failed('pdf', file.name)
  let pending = empty()
  let products = 0
  let members = 0
  let fault: string | undefined
  const take = (one: ImportedProduct | Skipped): void => {
    if ('why' in one) pending.skipped.push(one)
    else {
      pending.products.push(one)
      products++
    }
  }
  const flush = async (): Promise<void> => {
    if (pending.products.length + pending.skipped.length === 0) return
    const batch = pending
    pending = empty()
    await emit(batch)
  }
  const write = (member: Member, piece: Uint8Array, last: boolean): void => {
    // Small texts: a name read from one is a slice of it, and keeps the whole of it alive until it is sent on.
    for (let at = 0; at === 0 || at < piece.length; at += TEXT) {
      const end = at + TEXT >= piece.length
      const text = member.decoder.decode(piece.subarray(at, at + TEXT), { stream: !(last && end) })
      if (text !== '') member.reader.write(text)
    }
    const root = member.reader.root()
    if (root !== undefined && root !== ROOT) fault = root
  }

  let read: Outcome<null>
  if (isZip(head)) {
    read = await unzip(
      file,
      (name) => {
        if (!MEMBER.test(name)) return undefined
        members++
        const member = newMember(take)
        return (piece, last) => {
          write(member, piece, last)
          if (last && fault === undefined) member.reader.close()
        }
      },
      LIMITS,
      flush,
      signal,
    )
  } else if (/^\s*(\ufeff|ï»¿)?\s*</.test(begins)) {
    members = 1
    read = await plainXml(file, newMember(take), write, flush, signal)
  } else return failed('unknown-file', file.name)

  if (fault !== undefined) return failed('unknown-file', file.name, `<${fault}>`)
  if (!read.ok)
    return /unclosed tag|unexpected end/i.test(read.problem.detail ?? '') ? failed('truncated', file.name) : read
  if (members === 0) return failed('missing-file', 'AMP-*.xml')
  await flush()
  return products === 0 ? failed('no-products', file.name) : { ok: true, value: null }
}

const plainXml = async (
  file: ImportFile,
  member: Member,
  write: (member: Member, piece: Uint8Array, last: boolean) => void,
  flush: () => Promise<void>,
  signal: AbortSignal | undefined,
): Promise<Outcome<null>> => {
  try {
    for await (const chunk of file.chunks()) {
      if (signal?.aborted === true) return failed('cancelled', file.name)
      write(member, chunk, false)
      await flush()
    }
    write(member, new Uint8Array(), true)
    member.reader.close()
    return { ok: true, value: null }
  } catch (cause) {
    return failed('damaged', file.name, cause instanceof Error ? cause.message.slice(0, 120) : undefined)
  }
}
