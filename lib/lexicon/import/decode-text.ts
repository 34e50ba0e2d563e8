import { failed, type ImportFile, type Outcome } from './import-file'

/** Text files of official lists are a few megabytes; more than this is not one of them. */
const LARGEST_TEXT = 256 * 1024 * 1024

const startsWith = (bytes: Uint8Array, text: string): boolean =>
  [...text].every((char, i) => bytes[i] === char.charCodeAt(0))

/** All bytes of a file; `too-large` beyond the limit, `pdf` for a PDF whatever its name, `empty` when there is nothing. */
export async function bytesOf(
  file: ImportFile,
  signal?: AbortSignal,
  limit = LARGEST_TEXT,
): Promise<Outcome<Uint8Array>> {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const chunk of file.chunks()) {
    if (signal?.aborted === true) return failed('cancelled', file.name)
    length += chunk.length
    if (length > limit) return failed('too-large', file.name)
    parts.push(chunk)
  }
  const bytes = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  if (length === 0) return failed('empty', file.name)
  if (startsWith(bytes, '%PDF')) return failed('pdf', file.name)
  return { ok: true, value: bytes }
}

/** UTF-8 read as windows-1252 and saved again ("Ã©"), or letters already lost to a replacement character. */
const isGarbled = (text: string): boolean => {
  const marks = text.match(/Ã[\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|\ufffd/g)?.length ?? 0
  const letters = text.match(/[à-ÿÀ-Ý]/g)?.length ?? 0
  return marks > 20 && marks * 2 > letters
}

const UPPER = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/**
 * Windows-1252; the five bytes it leaves without a letter stay control characters. Node 20's own decoder of that name reads all of
 * 80–9F as control characters, so those are mapped here.
 */
const windows1252 = (bytes: Uint8Array): string =>
  new TextDecoder('windows-1252')
    .decode(bytes)
    .replace(/[\u0080-\u009f]/g, (char) => UPPER[char.charCodeAt(0) - 0x80] ?? char)

/**
 * The text of a file whose encoding is not known: strict UTF-8, else windows-1252 (French lists change from one to the other between
 * editions). Bytes that are neither, and text that was converted wrongly before, are the problem `encoding`.
 */
export function decodeText(bytes: Uint8Array, file: string): Outcome<string> {
  const start = bytes.subarray(0, 4096)
  if ((start[0] === 0xff && start[1] === 0xfe) || (start[0] === 0xfe && start[1] === 0xff)) {
    const utf16 = new TextDecoder(start[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes)
    return { ok: true, value: utf16 }
  }
  if (start.includes(0)) return failed('encoding', file)
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return isGarbled(text) ? failed('encoding', file) : { ok: true, value: text }
  } catch {
    const text = windows1252(bytes)
    const odd = text.match(/[\u0080-\u009f]/g)?.length ?? 0
    return odd > 20 || isGarbled(text) ? failed('encoding', file) : { ok: true, value: text }
  }
}

/** Reads and decodes a whole text file. */
export async function textOf(file: ImportFile, signal?: AbortSignal): Promise<Outcome<string>> {
  const bytes = await bytesOf(file, signal)
  return bytes.ok ? decodeText(bytes.value, file.name) : bytes
}
