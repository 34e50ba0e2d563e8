/** Bytes as base64, for what JSON has to hold. */
export const toBase64 = (bytes: ArrayBuffer | Uint8Array): string =>
  btoa([...new Uint8Array(bytes)].map((byte) => String.fromCharCode(byte)).join(''))

/** The reverse; throws on what is not base64. */
export const fromBase64 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))
