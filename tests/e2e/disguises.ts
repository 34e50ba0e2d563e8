import { Buffer } from 'node:buffer'

/** The part of a base64 text that these bytes alone decide, wherever among other bytes they stand. */
const base64At = (bytes: Buffer, offset: number): string => {
  const text = Buffer.concat([Buffer.alloc(offset), bytes]).toString('base64')
  return text.slice(Math.ceil((offset * 8) / 6), Math.floor(((offset + bytes.length) * 8) / 6))
}

/** So short a run of letters stands in ciphertext by chance. */
const SHORTEST = 8

/** How a text may stand in what is kept and still be read by anybody: its bytes in UTF-8 and UTF-16, in base64, and in hex. */
export const disguisesOf = (secret: string): string[] =>
  (['utf8', 'utf16le'] as const)
    .flatMap((encoding) => {
      const bytes = Buffer.from(secret, encoding)
      return [bytes.toString('latin1'), bytes.toString('hex'), ...[0, 1, 2].map((offset) => base64At(bytes, offset))]
    })
    .filter((text) => text.length >= SHORTEST)
