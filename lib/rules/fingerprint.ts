/** A SHA-256 in hexadecimal as people compare it, on paper or aloud: its first 16 digits in groups of four. */
export const fingerprintOf = (hash: string): string => (hash.slice(0, 16).match(/.{1,4}/g) ?? []).join(' ')
