import { Unzip, UnzipInflate, UnzipPassThrough } from 'fflate'
import { failed, type ImportFile, type Outcome } from './import-file'

/** Takes what one member of the archive holds, piece by piece. */
export type Take = (piece: Uint8Array, last: boolean) => void

export interface ZipLimits {
  /** Bytes all wanted members together may unpack to: a bomb stops here. */
  mostBytes: number
  mostMembers: number
}

/** A kilobyte of ZIP can hold a megabyte: small pieces go in so that small pieces come out. */
const PIECE = 4 * 1024

/** Whether bytes begin as a ZIP archive does. */
export const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04

/**
 * Unpacks a ZIP as it is read: `open` says for each member who takes it (undefined: nobody). `too-large` when it would unpack to
 * more than the limit, `damaged` when it is no ZIP or ends in the middle. `waited` is called between pieces: it may wait.
 */
export async function unzip(
  file: ImportFile,
  open: (member: string) => Take | undefined,
  limits: ZipLimits,
  waited: () => Promise<void> = async () => {},
  signal?: AbortSignal,
): Promise<Outcome<null>> {
  let bytes = 0
  let members = 0
  let opened = 0
  let finished = 0
  let fault: 'too-large' | 'damaged' | undefined
  const archive = new Unzip((member) => {
    if (++members > limits.mostMembers) fault = 'too-large'
    const take = fault === undefined ? open(member.name) : undefined
    if (take === undefined) return
    opened++
    member.ondata = (error, piece, last) => {
      if (error !== null) {
        fault ??= 'damaged'
        return
      }
      bytes += piece.length
      if (bytes > limits.mostBytes) fault ??= 'too-large'
      if (fault !== undefined) return
      if (last) finished++
      take(piece, last)
    }
    member.start()
  })
  archive.register(UnzipInflate)
  archive.register(UnzipPassThrough)
  let read = 0
  try {
    for await (const chunk of file.chunks()) {
      if (read === 0 && chunk.length >= 4 && !isZip(chunk)) return failed('unknown-file', file.name)
      read += chunk.length
      for (let at = 0; at < chunk.length && fault === undefined; at += PIECE)
        archive.push(chunk.subarray(at, at + PIECE), false)
      if (signal?.aborted === true) return failed('cancelled', file.name)
      if (fault !== undefined) return failed(fault, file.name)
      await waited()
    }
  } catch (cause) {
    return failed('damaged', file.name, cause instanceof Error ? cause.message : undefined)
  }
  try {
    archive.push(new Uint8Array(0), true)
  } catch {
    return failed('truncated', file.name)
  }
  if (fault !== undefined) return failed(fault === 'damaged' ? 'truncated' : fault, file.name)
  return opened === finished && members > 0 ? { ok: true, value: null } : failed('truncated', file.name)
}
